from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Value
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk
from tests.ui.hands import show_active

from .room import METHOD, Room

Enter = Callable[..., Room]


@pytest.fixture
def enter(ui: Ui, qtbot: QtBot) -> Enter:
    """Begin leading a session in an active window."""
    rooms: list[Room] = []

    def at(
        step: str = "ask",
        method: Template = METHOD,
        *,
        has_screen: bool = False,
        hints: HintDesk | None = None,
        lessons: Lessons | None = None,
        **answers: Value,
    ) -> Room:
        room = Room(ui, step, answers, method, has_screen=has_screen, hints=hints, lessons=lessons)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        return room

    return at


@pytest.fixture
def room(enter: Enter) -> Room:
    return enter()
