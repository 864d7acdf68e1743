from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import Command, KeepReview
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.review import Review
from moreelberaad.ui.viewmodels.review import ReviewModel
from tests.ui.viewmodels.reviewing import DROP, OTHERWISE, Make


def seen(model: ReviewModel) -> tuple[object, ...]:
    """Give all that undo must bring back."""
    return model.review, model.states, model.before(), model.after()


def test_a_decision_is_kept_and_the_next_open_finding_comes(make: Make, bench: Workbench) -> None:
    model = make()
    first = model.finding
    model.decide(DROP)

    assert first is not None
    assert bench.reviews.get(model.session.id).decisions == {first.id: DROP}
    assert (model.number, model.states[:2]) == (2, (True, False))


def test_everywhere_decides_all_of_the_same_words_in_the_document(make: Make) -> None:
    model = make()
    model.next()
    others = model.others
    model.decide(OTHERWISE, everywhere=True)

    decided = [name for name, each in model.review.decisions.items() if each == OTHERWISE]
    assert (others, len(decided)) == (4, 5)
    assert sum(model.states) == len(decided)


def test_what_was_decided_already_stays_so_everywhere(make: Make) -> None:
    model = make()
    model.decide(DROP)
    model.go_to_part("harvest")
    model.decide(OTHERWISE, everywhere=True)

    assert DROP in model.review.decisions.values()


@pytest.mark.parametrize("everywhere", [False, True])
def test_undo_of_a_decision_is_as_if_it_was_never_made(make: Make, everywhere: bool) -> None:  # noqa: FBT001 - a case
    model = make()
    model.decide(DROP)
    here, before = model.finding, seen(model)
    model.decide(OTHERWISE, everywhere)
    model.undo()

    assert (model.finding, seen(model)) == (here, before)


def test_redo_decides_again(make: Make) -> None:
    model = make()
    model.decide(DROP)
    after = model.review
    model.undo()
    name = model.redo_name
    model.redo()

    assert (model.review, name) == (after, "punt 1 beslist")
    assert (model.undo_name, model.redo_name) == ("punt 1 beslist", None)


def test_the_same_decision_again_is_no_act(make: Make) -> None:
    model = make()
    model.decide(DROP)
    model.previous()
    model.decide(DROP)
    model.undo()

    assert (model.undo_name, model.review.decisions) == (None, {})


def test_an_answer_can_be_given_taken_back_and_left_open(make: Make) -> None:
    model = make()
    model.answer("recognised_widely", value=True)
    model.answer("recognised_widely", value=None)
    model.undo()

    assert (model.review.recognised_widely, model.undo_name) == (True, "vraag beantwoord")


def test_a_new_decision_asks_for_a_second_reader_again(make: Make, bench: Workbench) -> None:
    model = make()
    read = Review(second_reader=True, marked_general=True)
    bench.bus.execute(KeepReview(session=model.session.id, review=read))
    model.decide(DROP)

    assert model.review == Review(decisions=model.review.decisions)
    model.undo()
    assert model.review.second_reader


def test_what_was_decided_elsewhere_is_not_undone(make: Make, bench: Workbench) -> None:
    model = make()
    model.decide(DROP)
    elsewhere = replace(model.review, second_reader=True)
    bench.bus.execute(KeepReview(session=model.session.id, review=elsewhere))
    model.undo()

    assert (model.review, model.undo_name) == (elsewhere, None)


def test_an_undo_that_cannot_be_kept_is_told_and_can_be_tried_again(
    make: Make, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make()
    model.decide(DROP)
    monkeypatch.setattr(bench, "bus", FullDisk())
    with qtbot.waitSignal(model.failed):
        model.undo()

    assert (sum(model.states), model.undo_name) == (1, "punt 1 beslist")


def test_what_cannot_be_kept_is_told_and_not_decided(
    make: Make, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = make()
    monkeypatch.setattr(bench, "bus", FullDisk())
    with qtbot.waitSignal(model.failed):
        model.decide(DROP)

    assert (model.number, model.review.decisions, model.undo_name) == (1, {}, None)


class FullDisk:
    """Has no room."""

    def execute(self, _: Command) -> None:
        raise DiskFull
