"""The facilitator's window is asked to stay out of pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.support.capture import NotCaptured


def refuses(_: int) -> None:
    raise OSError


def test_it_is_asked_for_when_the_window_shows(qtbot: QtBot) -> None:
    window, asked = QWidget(), list[int]()
    qtbot.addWidget(window)
    NotCaptured(window, asked.append)
    assert asked == []

    window.show()

    assert asked[-1] == window.winId()


def test_a_system_that_refuses_stops_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    NotCaptured(window, refuses)
    window.show()
    assert window.isVisible()


def test_where_the_system_knows_no_such_wish_nothing_happens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    NotCaptured(window)
    window.show()
    assert window.isVisible()
