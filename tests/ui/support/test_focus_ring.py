from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.focus_ring import RING, FocusFrame
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from tests.ui.hands import show_active

BUTTON = 5
"""Px from a button to the outside of its ring: a gap of 2 and a line of 3."""


class Room:
    """A window with two buttons and a field."""

    def __init__(self, ui: Ui) -> None:
        self.window = QWidget()
        self.first, self.second, self.field = button(ui, "Een"), button(ui, "Twee"), QLineEdit()
        column = QVBoxLayout(self.window)
        for widget in (self.first, self.second, self.field):
            column.addWidget(widget)
        show_active(self.window)

    def ring(self) -> FocusFrame | None:
        rings = [each for each in self.window.findChildren(FocusFrame) if each.isVisible()]
        return rings[0] if rings else None


@pytest.fixture
def room(qtbot: QtBot, ui: Ui) -> Room:
    made = Room(ui)
    qtbot.addWidget(made.window)
    return made


def around(widget: QWidget, margin: int) -> QRect:
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return place.adjusted(-margin, -margin, margin, margin)


def place_of(ring: FocusFrame | None) -> QRect:
    assert ring is not None
    return QRect(ring.mapTo(ring.window(), QPoint(0, 0)), ring.size())


def test_the_ring_follows_the_focus(room: Room) -> None:
    room.first.setFocus()
    room.second.setFocus()

    assert place_of(room.ring()) == around(room.second, BUTTON)


def test_the_ring_takes_the_place_of_the_border_of_a_field(room: Room) -> None:
    room.field.setFocus()

    assert place_of(room.ring()) == around(room.field, 0)


def test_the_ring_is_violet(room: Room, ui: Ui) -> None:
    room.second.setFocus()
    place = place_of(room.ring())

    seen = room.window.grab().toImage().pixelColor(place.left() + 1, place.center().y())

    assert seen == QColor(ui.look.color("focus"))


def test_the_ring_follows_what_moves(room: Room) -> None:
    room.second.setFocus()

    room.second.move(60, 3)

    assert place_of(room.ring()) == around(room.second, BUTTON)


def test_the_ring_goes_when_the_focus_goes(room: Room) -> None:
    room.second.setFocus()

    room.second.clearFocus()

    assert room.ring() is None


def test_a_widget_may_refuse_the_ring(room: Room) -> None:
    room.second.setProperty(RING, "none")

    room.second.setFocus()

    assert room.ring() is None


def test_the_ring_outlives_the_window_it_stood_in(ui: Ui, room: Room) -> None:
    gone = Room(ui)
    gone.second.setFocus()
    gone.window.close()
    gone.window.deleteLater()
    show_active(room.window)

    room.second.setFocus()

    assert place_of(room.ring()) == around(room.second, BUTTON)


def test_the_ring_scrolls_along(qtbot: QtBot, ui: Ui) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons: list[QPushButton] = [button(ui, f"Knop {number}") for number in range(20)]
    for each in buttons:
        column.addWidget(each)
    area = QScrollArea()
    area.setWidget(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    show_active(area)
    buttons[0].setFocus()

    area.verticalScrollBar().setValue(20)

    rings = area.findChildren(FocusFrame)
    assert [place_of(each) for each in rings] == [around(buttons[0], BUTTON)]


def test_a_screen_reader_passes_the_ring_by(room: Room) -> None:
    before = QAccessible.queryAccessibleInterface(room.window).childCount()

    room.second.setFocus()

    assert QAccessible.queryAccessibleInterface(room.window).childCount() == before


@pytest.mark.parametrize("change", [{"theme": Theme.DARK}, {"scale": 1.5}])
def test_the_ring_stays_when_the_look_changes(
    room: Room, ui: Ui, change: dict[str, Any], qtbot: QtBot
) -> None:
    room.second.setFocus()

    ui.look.choose(**change)
    qtbot.wait(20)

    assert place_of(room.ring()) == around(room.second, BUTTON)


def test_where_nothing_has_the_focus_a_new_look_brings_no_ring(room: Room, ui: Ui) -> None:
    room.second.setFocus()
    room.second.clearFocus()

    ui.look.choose(theme=Theme.DARK)

    assert room.ring() is None
