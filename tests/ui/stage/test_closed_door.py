"""What the room sees behind a closed door, and in the window itself."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt

from moreelberaad.domain.frames import AwayFrame, BlackFrame, BreakFrame
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.stage import Stage
from tests.ui.screens_faked import PROJECTOR, FakeScreens

from .standing import FACTS, SAND, WIND, Stand, Standing


def test_a_closed_door_leaves_nothing_to_read_at_once(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.confirm()
    it.publisher.put(FACTS)
    (window,) = it.windows
    it.stage.away()
    assert window.page.words == shown_words(window, AwayFrame())
    it.publisher.take_off(FACTS)
    it.publisher.put(FACTS)
    assert "zand" not in it.words


def shown_words(window: AudienceWindow, frame: AwayFrame | BreakFrame | BlackFrame) -> str:
    """Give what a frame says in a window of this size."""
    other = AudienceWindow(Language("nl"))
    other.resize(window.size())
    other.show_frame(frame)
    return other.page.words


@pytest.mark.parametrize("frame", [BreakFrame(until=time(14, 35)), BlackFrame()])
def test_a_break_and_black_stay_behind_a_closed_door(
    stand: Stand, frame: BreakFrame | BlackFrame
) -> None:
    it = stand(PROJECTOR)
    it.stage.confirm()
    if isinstance(frame, BreakFrame):
        it.publisher.cover(frame)
    else:
        it.publisher.blacken()
    it.stage.away()
    assert it.words == shown_words(it.windows[0], frame)


def test_what_was_shown_is_there_again_behind_the_opened_door(stand: Stand, ui: Ui) -> None:
    it = stand(PROJECTOR)
    it.stage.confirm()
    it.publisher.put_row(FACTS, SAND)
    marks = it.publisher.marks()
    it.stage.away()
    later = Standing(ui, it.screens, ui.language)
    it.stage.follow(later.publisher)
    later.publisher.restore(marks)
    it.stage.come_back()
    assert it.stage.state is Staging.SHOWN
    assert SAND.plain in it.words
    assert WIND.plain not in it.words


def test_a_screen_that_was_lost_behind_a_closed_door_is_not_taken_again(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.away()
    it.screens.plug()
    it.screens.plug(PROJECTOR)
    it.stage.follow(it.publisher)
    assert (it.stage.state, it.windows) == (Staging.LOST, [])
    assert it.stage.is_offered


def test_an_opened_door_without_a_session_clears_the_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.away()
    it.stage.come_back()
    assert (it.stage.state, it.windows) == (Staging.NO_SCREEN, [])


@pytest.mark.usefixtures("qapp")
def test_a_door_that_closes_without_a_session_shows_nothing() -> None:
    stage = Stage(FakeScreens(PROJECTOR), lambda: Language("nl"))
    stage.away()
    stage.confirm()
    stage.turn_page()
    assert stage.state is Staging.NO_SCREEN


def test_another_language_is_spoken_in_a_new_window(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.away()
    it.language = Language("en")
    it.stage.follow(it.publisher)
    assert len(it.windows) == 1
    assert it.windows[0].accessibleName() != ""


def test_the_window_takes_no_keyboard_shows_no_pointer_and_holds_up_no_quitting(
    stand: Stand,
) -> None:
    (window,) = stand(PROJECTOR).windows
    assert not window.isActiveWindow()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


# what the facilitator is told
