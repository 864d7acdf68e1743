"""What was revealed is on the screen again when the door is open, if it still says the same."""

from __future__ import annotations

import pytest

from moreelberaad.domain.frames import BlackFrame, StepFrame
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.publisher import Held
from moreelberaad.ui.viewmodels.reveal import Stage
from moreelberaad.ui.viewmodels.reveal_again import reveals_of

from .revealing import FIRST, Revealing, tally_of

COUNTS = (3, 3, 2)


@pytest.fixture
def before(qtbot: object) -> Revealing:  # noqa: ARG001 - signals need an application
    """Give a choice that was counted, before a lock."""
    reveal = Revealing("first")
    reveal.count(*COUNTS)
    reveal.model.show()
    return reveal


def again(before: Revealing, step: str = "first", counts: tuple[int, ...] = COUNTS) -> Revealing:
    """Open the door, where the choice was counted so by now."""
    after = Revealing("first")
    after.session.edit(FIRST, tally_of(*counts))
    after.session.go_to(step)
    reveals = reveals_of(after.session, Language("nl"))
    after.publisher.restore(before.publisher.marks(), reveals)
    return after


def test_revealed_words_come_back(before: Revealing) -> None:
    after = again(before)
    assert after.frame == before.frame
    assert (after.model.on_screen, after.model.figures) == (Stage.WORDS, None)


def test_revealed_figures_come_back(before: Revealing) -> None:
    before.model.open_figures()
    before.model.show()
    after = again(before)
    assert after.revealed.figures == tally_of(*COUNTS)
    assert after.model.figures == tally_of(*COUNTS)


def test_what_was_counted_anew_behind_the_door_is_not_revealed(before: Revealing) -> None:
    assert isinstance(again(before, counts=(8, 0, 0)).frame, StepFrame)


def test_what_came_back_can_be_taken_off(before: Revealing) -> None:
    after = again(before)
    after.model.show()
    assert isinstance(after.frame, StepFrame)


def test_a_frozen_reveal_comes_back_while_the_talk_went_on(before: Revealing) -> None:
    before.publisher.freeze()
    before.session.next()
    after = again(before, "second")
    assert after.revealed == before.frame
    after.publisher.freeze()
    assert isinstance(after.frame, StepFrame)


def test_a_frozen_reveal_that_was_counted_anew_leaves_the_screen_black(before: Revealing) -> None:
    before.publisher.freeze()
    after = again(before, counts=(8, 0, 0)).publisher
    assert (after.frame, after.held) == (BlackFrame(), Held.BLACK)


def test_the_marks_hold_no_counts_of_a_reveal(before: Revealing) -> None:
    said = repr(before.publisher.marks())
    assert "counts" not in said
    assert "divided" not in said
