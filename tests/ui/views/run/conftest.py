from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Value
from moreelberaad.ui.support.ui import Ui

from .room import Room

Enter = Callable[..., Room]


@pytest.fixture
def enter(ui: Ui, qtbot: QtBot) -> Enter:
    """Begin leading a session in an active window."""
    rooms: list[Room] = []

    def at(step: str = "ask", **answers: Value) -> Room:
        room = Room(ui, step, answers)
        rooms.append(room)
        qtbot.addWidget(room.view)
        with qtbot.waitActive(room.view):
            room.view.show()
        return room

    return at


@pytest.fixture
def room(enter: Enter) -> Room:
    return enter()
