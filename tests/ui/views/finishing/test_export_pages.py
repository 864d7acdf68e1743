"""The pages before they are made: whole, or as wide as there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QScrollArea, QScrollBar

from moreelberaad.ui.views.finishing.sight import Fit
from tests.ui.hands import focused, named

from .export_room import Enter, ExportRoom


def scroll_bar(room: ExportRoom) -> QScrollBar:
    """Give the bar beside the pages."""
    page = named(room.page, "Pagina 1 van 1")
    areas = [each for each in room.page.findChildren(QScrollArea) if each.isAncestorOf(page)]
    return areas[0].verticalScrollBar()


def test_the_whole_page_is_seen_before_it_is_made(enter: Enter) -> None:
    room = enter()

    assert room.says("Pagina 1 van 1")
    assert named(room.page, "Pagina 1 van 1").height() > 500
    assert scroll_bar(room).maximum() == 0


def test_a_page_can_be_as_wide_as_there_is_room(enter: Enter) -> None:
    room = enter()

    room.click("Breedte")

    assert named(room.page, "Pagina 1 van 1").width() > 400
    assert scroll_bar(room).maximum() > 0


def test_arrows_choose_how_a_page_is_shown(enter: Enter) -> None:
    room = enter()
    named(room.page, "Hele bladzijde").setFocus()

    room.press("Right")

    assert room.sight.fit is Fit.WIDTH
    assert focused().accessibleName() == "Breedte"


def test_page_down_shows_the_next_page(enter: Enter) -> None:
    room = enter()
    room.press("Alt+3")

    room.press("PageDown")
    assert room.says("Pagina 2 van 2")

    room.press("PageUp")
    assert room.says("Pagina 1 van 2")


def test_page_down_shows_first_what_is_below_of_a_wide_page(enter: Enter) -> None:
    room = enter()
    room.click("Breedte")
    room.press("Alt+3")

    room.press("PageDown")
    assert room.says("Pagina 1 van 2")
    for _ in range(3):
        room.press("PageDown")

    assert room.says("Pagina 2 van 2")


def test_the_page_that_is_read_stays_when_it_is_shown_otherwise(enter: Enter) -> None:
    room = enter()
    room.press("Alt+3")
    room.press("PageDown")

    room.click("Breedte")

    assert room.says("Pagina 2 van 2")


def test_how_pages_were_shown_holds_for_the_next_session(enter: Enter) -> None:
    room = enter()
    room.click("Breedte")

    room.open_anew()

    wide = named(room.page, "Breedte")
    assert isinstance(wide, QAbstractButton)
    assert wide.isChecked()


def test_there_is_nothing_to_choose_where_a_whole_page_is_as_wide(enter: Enter) -> None:
    room = enter()

    room.page.resize(1110, 900)
    room.settle()

    assert not room.offers("Hele bladzijde")
