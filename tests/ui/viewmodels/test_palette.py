from __future__ import annotations

from collections.abc import Sequence
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.glossary import Term
from moreelberaad.domain.search import Facet, Found, FoundKind, Query, Word
from moreelberaad.domain.search_query import QueryWords
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.palette import PaletteModel, Way, Ways
from moreelberaad.ui.viewmodels.palette_lines import stretch
from moreelberaad.ui.viewmodels.palette_vault import PaletteVault, Shows
from tests.builders import a_released_session
from tests.fakes import FakeSessions

WORD = (Word(text="wacht"),)
LONG = "begin " * 30 + "hier staat de wacht en dan " + "einde " * 40


class SlowSearching:
    """Answers only when a test lets it."""

    def __init__(self) -> None:
        self.free = Event()
        self.free.set()
        self.asked: list[str] = []

    def find(self, query: Query, *, most: int = 50) -> Sequence[Found]:
        assert most
        self.free.wait(10)
        sought = " ".join(word.text for word in query.words)
        self.asked.append(sought)
        if query.kinds != {FoundKind.SESSION}:
            return ()
        return [Found(kind=FoundKind.SESSION, id="s-1", title=Prose(f"over {sought}"))]

    def text_of(self, kind: FoundKind, found_id: str) -> Prose:
        return Prose(f"een tekst over {kind} {found_id} met wacht")

    def glossary(self, words: Sequence[Word]) -> Sequence[Term]:
        assert words
        return ()


@pytest.fixture
def searching() -> SlowSearching:
    return SlowSearching()


@pytest.fixture
def model(qtbot: QtBot, searching: SlowSearching) -> PaletteModel:
    words = QueryWords(names={"thema": Facet.THEME}, labels={}, either=frozenset({"of"}))
    vault = PaletteVault(
        searching,  # type: ignore[arg-type] # a stand-in that waits
        FakeSessions(a_released_session()),
        Language("nl"),
        lambda: words,
        Shows(session=lambda _: None, lesson=lambda _: None, card=lambda _: None),
    )
    model = PaletteModel(Ways(acts=(Way(title="Kaarten", do=lambda: None),), vault=vault))
    qtbot.waitUntil(lambda: model.is_settled)
    return model


def titles(model: PaletteModel) -> list[str]:
    return [line.title for line in model.lines]


def test_acts_answer_before_the_vault_does(model: PaletteModel, searching: SlowSearching) -> None:
    searching.free.clear()

    model.type("kaart")

    assert (titles(model), model.is_settled) == (["Kaarten"], False)
    searching.free.set()


def test_a_late_answer_to_what_was_typed_before_is_dropped(
    model: PaletteModel, searching: SlowSearching, qtbot: QtBot
) -> None:
    searching.free.clear()
    model.type("wa")
    qtbot.waitUntil(lambda: model._jobs.busy)  # noqa: SLF001 - the first question is out
    model.type("wacht")
    searching.free.set()

    qtbot.waitUntil(lambda: model.is_settled)

    assert searching.asked[0] == "wa"
    assert titles(model) == ["over wacht"]


def test_more_is_told_of_the_lines_that_are_seen_and_asked_once(
    model: PaletteModel, qtbot: QtBot
) -> None:
    model.type("wacht")
    qtbot.waitUntil(lambda: model.is_settled)

    model.tell_more([0])
    model.tell_more([0])
    model.wait()

    assert model.lines[0].below == "een tekst over session s-1 met wacht"
    assert model.lines[0].note == "Kleine methode · vrijgegeven"


def test_what_is_typed_and_found_stays_out_of_a_repr(model: PaletteModel, qtbot: QtBot) -> None:
    model.type("wacht")
    qtbot.waitUntil(lambda: model.is_settled)
    model.tell_more([0])
    model.wait()

    assert "wacht" not in repr(model.lines)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("de wacht", "de wacht"),
        ("boven\nde wacht\nonder", "de wacht"),
        ("niets ervan", ""),
        ("wacht " + "x" * 300, "wacht…"),
    ],
)
def test_a_stretch_stays_on_the_line_of_the_hit(text: str, shown: str) -> None:
    assert stretch(text, WORD) == shown


def test_a_long_line_is_cut_between_words_around_the_hit() -> None:
    cut = stretch(LONG, WORD)

    assert cut.startswith("…begin begin")
    assert "hier staat de wacht en dan einde" in cut
    assert cut.endswith("einde…")
    assert len(cut) < 170
