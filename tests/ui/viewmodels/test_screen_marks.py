"""What was on the screen comes back when the door is open, by its marks alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from moreelberaad.domain.frames import BlackFrame, ChoosingFrame, Question, Welcome
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.viewmodels.publisher import Held
from tests.builders import lines
from tests.methods import words

from .publishing.talk import FACTS, METHOD, PROMPT, Stand

WRITTEN: Mapping[str, Value] = {
    "first__facts": lines("een", "twee"),
    "first__asked": Prose("Mag dit?"),
}


@pytest.fixture
def before(qtbot: object) -> Stand:  # noqa: ARG001 - signals need an application
    """Give the session before a lock, with one fact on the screen."""
    stand = Stand(METHOD, **WRITTEN)
    stand.screen.put_row(FACTS, Prose("twee"))
    return stand


def again(before: Stand, **changes: Value) -> Stand:
    """Open the door, where these words stand by now."""
    stand = Stand(METHOD, **{**WRITTEN, **changes})
    stand.screen.restore(before.screen.marks())
    return stand


def test_the_rows_that_were_shown_are_shown_again(before: Stand) -> None:
    assert again(before).shown == {"facts": lines("twee")}


def test_words_that_changed_behind_the_door_stay_off(before: Stand) -> None:
    assert again(before, first__facts=lines("een", "drie")).shown == {}


def test_a_shown_row_still_goes_as_soon_as_it_is_thrown_away(before: Stand) -> None:
    stand = again(before)
    stand.model.edit(FACTS, lines("een"))
    assert stand.shown == {}


def test_welkom_stays_until_someone_goes_on(before: Stand) -> None:
    before.screen.welcome(over=False)
    assert again(before).screen.frame == Welcome()


def test_a_question_that_is_no_longer_of_this_step_is_not_asked_again(before: Stand) -> None:
    before.screen.ask(words("Van een andere stap?"))
    assert again(before).screen.prompt == Text()


def test_writing_along_goes_on(before: Stand) -> None:
    before.screen.writes_along = True
    assert again(before).screen.writes_along


def test_a_frozen_picture_comes_back_as_it_was(before: Stand) -> None:
    before.screen.ask(PROMPT)
    before.screen.freeze()
    was = before.screen.frame
    before.screen.put_row(FACTS, Prose("een"))
    before.wait(minutes=6)
    before.model.next()

    after = again(before).screen

    assert (after.frame, after.held) == (was, Held.FROZEN)
    after.freeze()
    assert after.frame != was


def test_of_a_frozen_picture_what_was_rewritten_since_stays_off(before: Stand) -> None:
    before.screen.freeze()
    assert again(before, first__facts=lines("een", "drie")).shown == {}


def test_a_frozen_welcome_comes_back(before: Stand) -> None:
    before.screen.welcome(over=False)
    before.screen.freeze()
    before.screen.welcome(over=True)
    assert again(before).screen.frame == Welcome()


def test_black_stays_black_over_what_was_frozen(before: Stand) -> None:
    before.screen.freeze()
    was = before.screen.frame
    before.screen.blacken()

    after = again(before).screen

    assert (after.frame, after.held) == (BlackFrame(), Held.BLACK)
    after.blacken()
    assert (after.frame, after.held) == (was, Held.FROZEN)


def test_a_frozen_round_begins_anew_so_the_screen_is_black(before: Stand) -> None:
    before.screen.cover(ChoosingFrame(question=Question(), handed_in=1, people=5))
    before.screen.freeze()
    after = again(before).screen
    assert (after.frame, after.held) == (BlackFrame(), Held.BLACK)
    after.blacken()
    assert after.held is Held.LIVE


def test_the_marks_hold_no_words(before: Stand) -> None:
    before.screen.freeze()
    assert "twee" not in repr(before.screen.marks())
