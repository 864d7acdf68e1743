from __future__ import annotations

from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import (
    AwayFrame,
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    ChoosingFrame,
    Frame,
    Question,
    StepFrame,
)
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.domain.template import Text
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.apart import movables, set_apart
from moreelberaad.ui.viewmodels.publisher import Held
from tests.builders import lines

from .talk import FACTS, NOTES, PROMPT, Stand


def test_writing_along_shows_what_is_typed(stand: Stand) -> None:
    stand.screen.writes_along = True

    stand.model.edit(FACTS, lines("drie"))
    stand.model.edit(NOTES, lines("voor mij"))

    assert stand.shown == {"facts": lines("drie")}


def test_frozen_in_a_break_the_screen_keeps_the_step(stand: Stand) -> None:
    stand.screen.cover(BreakFrame(until=time(14, 35)))
    stand.screen.freeze()

    stand.screen.uncover(BreakFrame)

    assert isinstance(stand.frame(), StepFrame)


def test_set_apart_while_it_writes_along_is_off_too(stand: Stand) -> None:
    stand.screen.writes_along = True
    stand.model.edit(FACTS, lines("drie"))
    stand.model.flush()

    language = Language("nl")
    assert set_apart(stand.model, movables(stand.model, language)[1:], language)

    assert stand.shown == {}


def test_writing_along_is_off_by_itself(stand: Stand) -> None:
    stand.model.edit(FACTS, lines("drie"))

    assert not stand.screen.writes_along
    assert stand.shown == {}


def test_a_question_is_asked_until_the_talk_moves_on(stand: Stand) -> None:
    stand.screen.ask(PROMPT)
    assert stand.step.prompt == stand.screen.prompt == PROMPT

    stand.model.next()

    assert stand.step.prompt == Text()


def test_frozen_the_screen_keeps_what_was_there(stand: Stand) -> None:
    stand.screen.put(FACTS)
    before = stand.screen.frame
    stand.screen.freeze()

    stand.model.edit(FACTS, lines("twee"))
    stand.screen.ask(PROMPT)
    stand.model.next()

    assert stand.frame() == stand.screen.frozen == before
    stand.screen.freeze()
    assert stand.step.head.number == 2


def test_black_shows_nothing_and_then_what_was_there(stand: Stand) -> None:
    stand.screen.blacken()
    assert stand.frame() == BlackFrame()

    stand.screen.blacken()

    assert stand.screen.held is Held.LIVE
    assert isinstance(stand.frame(), StepFrame)


def test_black_goes_back_to_frozen(stand: Stand) -> None:
    stand.screen.freeze()
    stand.screen.blacken()

    stand.screen.blacken()

    assert stand.screen.held is Held.FROZEN


def test_what_is_black_is_not_shown_by_freezing(stand: Stand) -> None:
    stand.screen.blacken()

    stand.screen.freeze()

    assert stand.frame() == BlackFrame()


@pytest.mark.parametrize(
    "cover", [AwayFrame(), BoundaryFrame(), BreakFrame(until=time(14, 35))], ids=repr
)
def test_a_lock_a_boundary_and_a_break_hide_also_what_was_frozen(
    stand: Stand, cover: Frame
) -> None:
    stand.screen.freeze()
    stand.screen.cover(cover)
    assert stand.frame() == cover

    stand.screen.uncover(type(cover))

    assert isinstance(stand.frame(), StepFrame)


def test_the_lock_hides_the_boundary_and_the_boundary_hides_the_break(stand: Stand) -> None:
    stand.screen.cover(BreakFrame(until=time(14, 35)))
    stand.screen.cover(BoundaryFrame())
    assert stand.frame() == BoundaryFrame()

    stand.screen.cover(AwayFrame())

    assert stand.frame() == AwayFrame()


def test_a_silent_choice_lies_over_the_step_but_not_over_what_was_frozen(stand: Stand) -> None:
    choosing = ChoosingFrame(question=Question(), handed_in=1, people=5)
    stand.screen.cover(choosing)
    assert stand.frame() == choosing
    stand.screen.uncover(ChoosingFrame)
    stand.screen.freeze()

    stand.screen.cover(choosing)

    assert isinstance(stand.frame(), StepFrame)


def test_what_was_never_laid_over_it_can_be_taken_away(stand: Stand) -> None:
    stand.screen.uncover(BreakFrame)

    assert isinstance(stand.frame(), StepFrame)


def test_the_clock_is_told_softly_and_only_when_it_differs(stand: Stand, qtbot: QtBot) -> None:
    assert stand.step.head.time == SoftTime(minutes=10, dots=5)
    stand.time.seconds += 1
    with qtbot.assertNotEmitted(stand.screen.changed):
        stand.time.seconds += 0
    stand.clock.ticked.emit()

    with qtbot.waitSignal(stand.screen.changed):
        stand.time.seconds += 300
        stand.clock.ticked.emit()


def test_it_tells_what_was_put(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignals([stand.screen.published, stand.screen.changed]):
        stand.screen.put(FACTS)


def test_holding_is_told_where_the_screen_stays_the_same(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stand.screen.changed), qtbot.waitSignal(stand.screen.held_changed):
        stand.screen.freeze()
