from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.i18n import Language
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.audience.look import AudienceLook
from moreelberaad.ui.views.audience.pager import Pager
from moreelberaad.ui.views.audience.thumbnail import Thumbnail
from moreelberaad.ui.views.audience.turning import page_after
from moreelberaad.ui.views.audience.window import AudienceWindow
from tests.ui.hands import named, said

from .frames import FRAMES, a_table_frame
from .measuring import pages_of

pytestmark = pytest.mark.usefixtures("look")
NL = Language("nl")


@pytest.fixture
def window(qtbot: QtBot) -> AudienceWindow:
    shown = AudienceWindow(NL)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    return shown


def ground(window: AudienceWindow) -> QColor:
    return window.grab().toImage().pixelColor(2, 2)


def test_it_takes_no_focus_and_no_input(window: AudienceWindow) -> None:
    flags = window.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.FramelessWindowHint
    assert window.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert window.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_showing_it_leaves_the_keyboard_with_the_facilitator(window: AudienceWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_key_or_a_click_changes_nothing(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(12))
    before = window.page
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert window.page is before


def test_it_has_a_name_and_says_what_is_on_it(window: AudienceWindow) -> None:
    window.show_frame(FRAMES["break"])
    assert window.accessibleName() == "Deelnemersscherm"
    assert window.accessibleDescription() == "Pauze tot 14.35 uur"


def test_its_title_and_name_hold_no_note(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame())
    assert window.windowTitle() == "Deelnemersscherm"
    assert window.objectName() == ""


def test_it_begins_with_the_welcome(window: AudienceWindow) -> None:
    assert window.page.words.startswith("Moreel beraad")


def test_pages_are_turned_and_begin_again(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(12))
    with_both = [window.at]
    for _ in range(2):
        window.turn_page()
        with_both.append(window.at)
    window.turn_page(-1)
    assert (with_both, window.at) == ([0, 1, 0], 1)


def test_a_row_that_is_added_is_seen_at_once(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(6))
    window.show_frame(a_table_frame(7))
    assert (window.at, len(window.pages)) == (1, 2)


def test_another_frame_begins_on_its_first_page(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(12))
    window.turn_page()
    window.show_frame(FRAMES["card"])
    assert window.at == 0


def test_a_row_that_is_taken_off_leaves_a_page_that_is_there() -> None:
    frame = a_table_frame()
    assert page_after(frame, frame, at=2, before=3, now=1) == 0
    assert page_after(frame, frame, at=1, before=3, now=3) == 1


def test_it_is_laid_out_anew_in_another_size(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(12))
    window.turn_page()
    window.resize(800, 600)
    assert window.page.size.width() == 800
    assert all(page.size == window.size() for page in window.pages)


def test_it_is_painted_in_its_own_theme(window: AudienceWindow) -> None:
    assert ground(window) == AudienceLook(Theme.LIGHT).color("window")
    window.wear(Theme.DARK)
    assert ground(window) == AudienceLook(Theme.DARK).color("window")


@pytest.mark.parametrize("name", FRAMES)
def test_every_state_can_be_painted(window: AudienceWindow, name: str) -> None:
    window.show_frame(FRAMES[name])
    assert ground(window) == AudienceLook().color(window.page.ground)


def test_black_is_black(window: AudienceWindow) -> None:
    window.show_frame(FRAMES["black"])
    assert ground(window) == QColor(0, 0, 0)
    assert window.accessibleDescription() == ""


@pytest.fixture
def small(ui: Ui, qtbot: QtBot) -> Thumbnail:
    thumbnail = Thumbnail(ui)
    qtbot.addWidget(thumbnail)
    return thumbnail


def test_the_thumbnail_says_what_participants_see(small: Thumbnail) -> None:
    small.show_frame(FRAMES["break"])
    assert small.accessibleName() == "Deelnemers zien nu: Pauze tot 14.35 uur"
    small.show_frame(FRAMES["black"])
    assert small.accessibleName() == "Deelnemers zien nu: niets"


def test_the_thumbnail_is_a_screen_in_small(small: Thumbnail) -> None:
    small.resize(320, small.heightForWidth(320))
    assert small.height() == 180
    assert small.sizeHint().width() * 9 // 16 == small.sizeHint().height()
    assert small.grab().toImage().pixelColor(10, 10) == AudienceLook().color("window")


def test_the_thumbnail_shows_the_page_of_the_room(small: Thumbnail) -> None:
    small.show_frame(a_table_frame(12))
    small.turn_page()
    assert "2 van 2" in small.page.words
    small.turn_page()
    assert "1 van 2" in small.page.words


def test_the_thumbnail_takes_the_shape_of_the_screen(small: Thumbnail) -> None:
    small.show_frame(a_table_frame(12))
    small.fit(QSize(800, 600))
    assert small.heightForWidth(400) == 300
    assert len(small.pages) == len(pages_of(a_table_frame(12), QSize(800, 600)))


def test_the_pager_is_there_only_where_there_are_more_pages(
    small: Thumbnail, ui: Ui, show: Callable[..., QWidget]
) -> None:
    pager = Pager(ui, small)
    show(small, pager)
    assert not pager.isVisible()
    small.show_frame(a_table_frame(12))
    assert "1 van 2" in said(pager)


def test_the_pager_turns_the_thumbnail_and_tells(
    small: Thumbnail, ui: Ui, show: Callable[..., QWidget]
) -> None:
    small.show_frame(a_table_frame(12))
    pager, told = Pager(ui, small), list[int]()
    pager.turned.connect(told.append)
    show(small, pager)
    for name in ("Volgende pagina op het scherm", "Vorige pagina op het scherm"):
        QTest.mouseClick(named(pager, name, QToolButton), Qt.MouseButton.LeftButton)
    assert (told, small.at) == ([1, -1], 0)


def test_a_window_without_room_shows_nothing_and_takes_no_time(window: AudienceWindow) -> None:
    window.show_frame(a_table_frame(12))
    window.resize(1, 1)
    assert [page.items for page in window.pages] == [()]
