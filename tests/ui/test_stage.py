"""The second screen: shown where it may be, hidden everywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from moreelberaad.domain.frames import AwayFrame, BlackFrame, BreakFrame
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Held, Publisher
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.one_screen import OneScreen
from moreelberaad.ui.views.run.stage_bar import StageBar
from moreelberaad.ui.views.stage import Stage
from tests.builders import key
from tests.methods import a_field, a_method, a_step
from tests.ui.hands import named, press, said, show_active

from .screens_faked import LAPTOP, PROJECTOR, FakeScreens
from .views.run.room import Room

FACTS = key("look.facts")
SAND, WIND = Prose("Het zand waait"), Prose("Er staat wind")
METHOD = a_method(
    a_step("look", a_field("facts", Kind.LIST, audience=True)),
    a_step("end", a_field("consent", Kind.LINE)),
)
Stand = Callable[..., "Standing"]


class Standing:
    """A session with its stage, and a desktop that a test holds in its hands."""

    def __init__(self, ui: Ui, screens: FakeScreens, language: Language) -> None:
        self.room = Room(ui, "look", {"look__facts": Lines((SAND, WIND))}, METHOD)
        self.publisher: Publisher = self.room.publisher
        self.publisher.welcome(over=False)
        self.screens, self.language = screens, language
        self.stage = Stage(screens, lambda: self.language)

    @property
    def windows(self) -> list[AudienceWindow]:
        """Give the participants' windows that are to be seen."""
        there = (w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow))
        return [window for window in there if window.isVisible()]

    @property
    def words(self) -> str:
        """Give what the participants can read."""
        return " ".join(window.page.words for window in self.windows)

    def is_safe(self) -> bool:
        """Tell whether no window of the participants stands with the facilitator."""
        own = self.screens.facilitator()
        return all(self.screens.places[window] != own for window in self.windows)


@pytest.fixture
def stand(ui: Ui) -> Iterator[Stand]:
    """Begin a session with these screens beside the laptop; [] for none."""
    stood: list[Standing] = []

    def with_screens(*screens: object) -> Standing:
        standing = Standing(ui, FakeScreens(*screens), ui.language)  # type: ignore[arg-type] # facts
        standing.stage.follow(standing.publisher)
        stood.append(standing)
        return standing

    yield with_screens
    for standing in stood:
        standing.stage.leave()
        if isValid(standing.room.view):  # a page that it stood on takes it along
            standing.room.view.deleteLater()


def test_a_session_begins_with_welkom_on_the_second_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    assert it.stage.state is Staging.WELCOME
    assert it.screens.places[it.windows[0]] == "projector"
    assert it.stage.screen_words == "beamer, 1920 × 1080"


def test_the_steps_show_when_the_participants_see_the_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.publisher.put(FACTS)
    assert "zand" not in it.words
    it.stage.confirm()
    assert it.stage.state is Staging.SHOWN
    assert SAND.plain in it.words


def test_without_a_second_screen_nothing_is_shown(stand: Stand) -> None:
    it = stand()
    assert it.stage.state is Staging.NO_SCREEN
    assert it.windows == []
    assert it.stage.screen_words == ""


def test_a_mirrored_projector_shows_nothing(stand: Stand) -> None:
    it = stand(replace(PROJECTOR, x=0))
    assert (it.stage.state, it.windows) == (Staging.NO_SCREEN, [])


def test_a_screen_that_comes_later_is_offered_and_not_taken(stand: Stand) -> None:
    it = stand()
    it.screens.plug(PROJECTOR)
    assert it.windows == []
    assert it.stage.is_offered
    it.stage.take_screen()
    assert it.stage.state is Staging.WELCOME


def test_a_screen_that_comes_behind_a_closed_door_is_not_taken_either(stand: Stand) -> None:
    it = stand()
    it.stage.away()
    it.screens.plug(PROJECTOR)
    it.stage.follow(it.publisher)
    assert it.windows == []
    assert it.stage.is_offered


def test_who_wants_no_second_screen_is_only_offered_one(ui: Ui) -> None:
    it = Standing(ui, FakeScreens(PROJECTOR), ui.language)
    it.stage.expect(on=False)
    it.stage.follow(it.publisher)
    assert it.windows == []
    assert it.stage.is_offered
    it.room.view.deleteLater()


def test_a_lost_screen_hides_the_window_and_comes_back_when_asked(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.stage.confirm()
    for _ in range(20):
        it.screens.plug()
        assert (it.stage.state, it.windows) == (Staging.LOST, [])
        it.screens.plug(PROJECTOR)
        assert (it.stage.state, it.windows) == (Staging.LOST, [])
        it.stage.take_screen()
        assert it.stage.state is Staging.SHOWN
        assert it.is_safe()


def test_a_screen_that_becomes_a_mirror_is_left(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.plug(replace(PROJECTOR, x=0))
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_a_screen_of_another_size_is_filled_anew(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.plug(replace(PROJECTOR, width=800, height=600))
    assert it.stage.state is Staging.WELCOME
    assert it.stage.screen_words == "beamer, 800 × 600"


def test_the_facilitator_is_never_on_the_participants_screen(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.move_facilitator("projector")
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_a_window_that_the_system_puts_on_the_laptop_hides(stand: Stand) -> None:
    it = stand(PROJECTOR)
    it.screens.push(it.windows[0], LAPTOP.name)
    assert (it.stage.state, it.windows) == (Staging.LOST, [])


def test_another_screen_is_tried_and_after_the_last_none(stand: Stand) -> None:
    it = stand(PROJECTOR, replace(PROJECTOR, name="wall", x=-800, width=800))
    it.stage.go_to_other()
    assert it.screens.places[it.windows[0]] == "wall"
    it.stage.go_to_other()
    assert (it.stage.state, it.windows) == (Staging.NO_SCREEN, [])
    assert it.stage.is_offered


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


def a_bar(it: Standing, ui: Ui, show: Callable[..., QWidget]) -> QWidget:
    return show(StageBar(ui, it.stage))


def test_the_facilitator_is_asked_whether_the_screen_is_seen(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    assert "Zien de deelnemers dit scherm?" in said(window)
    click(window, "Ja")
    assert it.stage.state is Staging.SHOWN
    assert "Zien de deelnemers dit scherm?" not in said(window)


def test_the_facilitator_may_ask_for_another_screen(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    click(window, "Nee, ander scherm")
    assert "Er is een tweede scherm voor de deelnemers." in said(window)
    click(window, "Toon daar")
    assert it.stage.state is Staging.WELCOME


def test_the_facilitator_is_told_that_the_participants_see_nothing(
    stand: Stand, ui: Ui, show: Callable[..., QWidget]
) -> None:
    it = stand(PROJECTOR)
    window = a_bar(it, ui, show)
    it.screens.plug()
    assert "Tweede scherm is weg. Deelnemers zien niets." in said(window)
    assert not [w for w in window.findChildren(QWidget) if w.accessibleName() == "Toon weer"]
    it.screens.plug(PROJECTOR)
    click(window, "Toon weer")
    assert len(it.windows) == 1


def click(window: QWidget, name: str) -> None:
    named(window, name).click()  # type: ignore[attr-defined] # a button by its name


# one screen for all


@pytest.fixture
def one_screen(stand: Stand, ui: Ui, qtbot: QtBot) -> tuple[Standing, OneScreen]:
    """Lead a session on one screen at which the participants look along."""
    it = stand()
    it.stage.mirror(True)  # noqa: FBT003 - the answer of a dialog
    page = OneScreen(ui, it.room.view, it.stage, it.publisher)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    show_active(page)
    return it, page


def on_show(page: OneScreen) -> AudienceWindow | None:
    there = [w for w in page.findChildren(AudienceWindow) if w.isVisible()]
    return there[0] if there else None


def test_on_one_screen_the_participants_part_fills_the_window(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    assert it.stage.state is Staging.ONE_SCREEN
    assert on_show(page) is not None
    assert not it.room.view.isVisible()


def test_a_tap_shows_the_own_parts_with_a_border_and_another_hides_them(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    press(page, "Shift+F5")
    assert it.room.view.isVisible()
    assert "Alleen jij hoort dit te zien" in said(page)
    press(page, "Shift+F5")
    assert not it.room.view.isVisible()


def test_own_parts_show_only_as_long_as_the_key_is_held(
    one_screen: tuple[Standing, OneScreen], qtbot: QtBot
) -> None:
    it, page = one_screen
    QTest.keyPress(page, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert it.room.view.isVisible()
    qtbot.waitUntil(lambda: page.is_held)
    QTest.keyRelease(page, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert not it.room.view.isVisible()


def test_the_emergency_key_works_where_the_participants_look_along(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    press(page, "F8")
    assert it.publisher.held is Held.BLACK
    picture = on_show(page)
    assert picture is not None
    assert picture.page.words == ""


def test_the_door_can_be_closed_where_the_participants_look_along(
    one_screen: tuple[Standing, OneScreen], qtbot: QtBot
) -> None:
    _, page = one_screen
    with qtbot.waitSignal(page.lock_asked):
        press(page, "Ctrl+L")


def test_a_boundary_stops_the_talk_where_the_participants_look_along(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    press(page, "Ctrl+G")
    assert not it.room.view.isVisible()
    press(page, "Shift+F5")
    assert "Stop even" in said(page)


def test_what_comes_after_the_session_is_for_the_facilitator_too(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    _, page = one_screen
    closed = QWidget()
    page.put(closed)
    assert not closed.isVisible()
    press(page, "Shift+F5")
    assert closed.isVisible()


def test_a_second_screen_ends_looking_along(one_screen: tuple[Standing, OneScreen]) -> None:
    it, page = one_screen
    it.screens.plug(PROJECTOR)
    assert it.stage.is_offered
    it.stage.take_screen()
    assert on_show(page) is None
    assert it.room.view.isVisible()
    assert "Alleen jij hoort dit te zien" not in said(page)


def test_without_a_projector_the_window_swaps_when_asked_and_back(
    stand: Stand, ui: Ui, qtbot: QtBot
) -> None:
    it = stand()
    page = OneScreen(ui, it.room.view, it.stage, it.publisher)
    qtbot.addWidget(page)
    show_active(page)
    press(page, "Shift+F5")
    assert on_show(page) is not None
    press(page, "Shift+F5")
    click(page, "Niemand kijkt mee")
    assert it.stage.state is Staging.NO_SCREEN
