from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import KeepReview, ReviseAnswer
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import CannotRead
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.review import Choice, Decision, Review
from tests.builders import key, lines
from tests.fakes import FakeRecogniser
from tests.ui.viewmodels.reviewing import DROP, PEOPLE, Make, decide_all

FACTS = key("talk.facts")


class Broken(FakeRecogniser):
    """Fails with the words that it reads."""

    def find(self, text: str) -> list[Hit]:
        raise ValueError(text)


def test_names_are_looked_for_and_not_kept(make: Make, qtbot: QtBot) -> None:
    model = make()
    with qtbot.waitSignal(model.ready):
        model.look_for(["niets", " "])

    assert (model.names, model.total) == (("niets",), 9)
    assert not model.check_words("net NIETS")


def test_while_names_are_sought_nothing_is_ready(make: Make) -> None:
    model = make()
    decide_all(model)
    model.look_for(["niets"])

    assert not model.is_ready
    assert not model.is_decided


def test_only_what_was_sought_last_is_told(make: Make) -> None:
    model = make()
    told: list[int] = []
    model.ready.connect(lambda: told.append(model.total))
    model.look_for(["niets"])
    model.look_for([])
    model.wait()

    assert told == [8]


def test_reading_again_without_changes_stays_where_one_was(make: Make) -> None:
    model = make()
    model.next()
    here = model.finding
    model.refresh()

    assert (model.is_ready, model.finding) == (True, here)


def test_own_words_are_checked_for_sure_traces(make: Make) -> None:
    model = make()

    assert model.check_words("een collega")
    assert not model.check_words("Jeroen zelf")


def test_a_decision_falls_away_when_its_words_change(
    make: Make, bench: Workbench, qtbot: QtBot
) -> None:
    model = make()
    decide_all(model)
    changed = lines("Jeroen reed veel. Het was laat.", "Niets", "Bouazza en Jeroen zwegen")
    bench.bus.execute(ReviseAnswer(session=model.session.id, field=FACTS, value=changed))
    with qtbot.waitSignal(model.ready):
        model.refresh()

    assert (model.fallen, model.is_decided, sum(model.states)) == (1, False, 7)
    assert model.finding is not None


def test_what_fell_away_is_kept_no_longer_once_something_is_decided(
    make: Make, bench: Workbench
) -> None:
    model = make()
    stale = Review(decisions={"weg-1": DROP})
    bench.bus.execute(KeepReview(session=model.session.id, review=stale))
    model.refresh()
    fallen = model.fallen
    model.decide(DROP)

    kept = bench.reviews.get(model.session.id).decisions
    assert (fallen, model.fallen, "weg-1" in kept, len(kept)) == (1, 0, False, 1)


def test_a_choice_that_is_offered_no_longer_falls_away(make: Make, bench: Workbench) -> None:
    model = make()
    name = model.finding.id if model.finding else ""
    seventh = {name: Decision(choice=Choice.SUGGESTION, number=7)}
    bench.bus.execute(KeepReview(session=model.session.id, review=Review(decisions=seventh)))
    model.refresh()

    assert (model.review.decisions, model.fallen) == ({}, 1)


def test_a_check_that_fails_tells_nothing_of_the_words(
    make: Make, bench: Workbench, qtbot: QtBot
) -> None:
    model = make()
    bench.exports = replace(bench.exports, recogniser=Broken())
    with qtbot.waitSignal(model.failed) as told:
        model.look_for(["x"])

    error = told.args[0] if told.args else None
    assert isinstance(error, CannotRead)
    assert "Jeroen" not in repr(error)


def test_a_check_that_failed_is_tried_again_when_all_is_read_again(
    make: Make, bench: Workbench
) -> None:
    model = make(recogniser=Broken())
    nothing = (model.is_ready, model.is_decided, model.check_words("iemand"))
    bench.exports = replace(bench.exports, recogniser=PEOPLE)
    model.refresh()
    model.wait()

    assert nothing == (False, False, False)
    assert model.total == 8


def test_undo_brings_back_no_reading_of_words_that_were_corrected(
    make: Make, bench: Workbench, qtbot: QtBot
) -> None:
    model = make()
    bench.bus.execute(KeepReview(session=model.session.id, review=Review(second_reader=True)))
    model.decide(DROP)
    bench.bus.execute(ReviseAnswer(session=model.session.id, field=FACTS, value=lines("Anders")))
    with qtbot.waitSignal(model.ready):
        model.refresh()
    model.undo()

    assert (model.undo_name, model.review.second_reader) == (None, False)
