"""One screen for both: only what the participants may see is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Held
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.audience.window import AudienceWindow
from moreelberaad.ui.views.one_screen import OneScreen
from tests.ui.hands import press, said, show_active
from tests.ui.screens_faked import PROJECTOR

from .standing import FACTS, Stand, Standing, click


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


def test_a_question_is_lit_where_the_participants_look_along(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    it.publisher.welcome(over=True)
    for key, asked in (
        ("F4", "Wat knelt er?"),
        ("PageDown", "Voor wie?"),
        ("PageUp", "Wat knelt er?"),
    ):
        press(page, key)
        picture = on_show(page)
        assert it.publisher.prompt.get("nl") == asked
        assert picture is not None
        assert asked in picture.page.words
    press(page, "Shift+F4")
    assert it.publisher.prompt.get("nl") == ""
    assert it.model.step.id == "look"


def test_no_question_is_lit_over_a_boundary(one_screen: tuple[Standing, OneScreen]) -> None:
    it, page = one_screen
    press(page, "Ctrl+G")
    for key in ("F4", "PageDown"):
        press(page, key)
    assert it.publisher.prompt.get("nl") == ""


def test_no_question_is_lit_after_the_session(one_screen: tuple[Standing, OneScreen]) -> None:
    it, page = one_screen
    page.put(QWidget())
    for key in ("F4", "PageDown"):
        press(page, key)
    assert it.publisher.prompt.get("nl") == ""


def test_pages_are_turned_for_who_looks_along_too(
    one_screen: tuple[Standing, OneScreen],
) -> None:
    it, page = one_screen
    it.publisher.welcome(over=True)
    it.model.edit(FACTS, Lines(tuple(Prose(f"Feit {number}.") for number in range(40))))
    it.publisher.put(FACTS)
    picture = on_show(page)
    assert picture is not None
    assert it.stage.shape == picture.size()
    before = picture.at
    it.stage.turn_page()
    assert picture.at != before


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
