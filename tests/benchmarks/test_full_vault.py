"""What `make bench-search` measures in is what its page says it is; here a very small one."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.full_vault import Amounts, full_app, seconds_to_make, session_id
from benchmarks.invented import Chance, entries
from benchmarks.plain_search import make_plain, plain_taken
from benchmarks.search_page import percentile_95
from benchmarks.search_queries import asked
from benchmarks.searching import OtherHits, same_hits
from benchmarks.world import PASSPHRASE
from moreelberaad.bootstrap import App
from moreelberaad.domain.lessons import LessonStatus
from moreelberaad.domain.search import Query
from moreelberaad.domain.values import Prose

SMALL = Amounts(
    sessions=26, entries=1560, cards=20, lessons=40, long_texts=1, long_text=4_000, series=3
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place: Path = tmp_path_factory.mktemp("vol")
    full_app(place, SMALL)
    return place


@pytest.fixture
def app(folder: Path) -> App:
    return full_app(folder, SMALL)


def test_the_vault_holds_what_was_asked_for(app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        sessions = bench.sessions.all()
        written = [value for each in sessions for value in each.answers.values()]
        lessons = bench.lessons.all()

        assert (len(sessions), sum(map(entries, written))) == (26, 1560)
        assert len(bench.cards.all()) == 20
        assert (len(lessons), {each.status for each in lessons}) == (40, {*LessonStatus})
        assert len({each.series for each in sessions} - {None}) <= 3
        assert bench.agreements()


def test_the_first_session_has_the_long_text(app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        answers = bench.sessions.get(session_id(0)).answers.values()
        lengths = [len(value.plain) for value in answers if isinstance(value, Prose)]

    assert max(lengths) == pytest.approx(4_000, abs=20)


def test_a_vault_that_was_finished_is_used_again(folder: Path) -> None:
    began = seconds_to_make(folder)
    full_app(folder, SMALL)

    assert seconds_to_make(folder) == began


def test_plain_sqlite_finds_as_much_as_the_vault(app: App, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "plain.db"
    make_plain(folder, file)
    plain = plain_taken(file, asked())
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        ours = {f"hits {each.name}": [bench.searching.count(each.query)] for each in asked()}
        everything = bench.searching.count(Query())

    same_hits(ours, plain)  # it raises when they differ
    assert everything == 26 + 20 + 40
    assert sum(hits for (hits,) in ours.values()) > 100


def test_another_number_of_hits_is_no_measurement() -> None:
    ours = {f"hits {each.name}": [1] for each in asked()}

    with pytest.raises(OtherHits):
        same_hits(ours, ours | {f"hits {asked()[0].name}": [2]})


def test_the_same_seed_writes_the_same_words_and_the_first_come_most() -> None:
    one, other = Chance(1), Chance(1)
    words = one.text(20_000).split()

    assert words == other.text(20_000).split()
    assert words.count("de") > words.count("hoe") > words.count(one.words[2_000])


@pytest.mark.parametrize(
    ("values", "most"),
    [([3.0], 3.0), ([1.0, 2.0], pytest.approx(1.95)), ([float(n) for n in range(101)], 95.0)],
)
def test_of_a_hundred_ninety_five_stay_under(values: list[float], most: float) -> None:
    assert percentile_95(values) == most
