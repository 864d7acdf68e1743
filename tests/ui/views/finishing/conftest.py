from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from tests.builders import a_released_session, a_session_at
from tests.ui.hands import show_active

from .desk import Desk
from .export_room import Enter, ExportRoom


@pytest.fixture
def enter(ui: Ui, app: App, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> Iterator[Enter]:
    """Open the page of a session; everything about it is decided, unless told otherwise."""
    rooms: list[ExportRoom] = []

    def of(*, status: Status = Status.RELEASED, reviewed: bool = True) -> ExportRoom:
        folder = tmp_path / "uit"
        folder.mkdir()
        session = a_released_session() if status is Status.RELEASED else a_session_at(status)
        room = ExportRoom(ui, app, bench, session, folder)
        rooms.append(room)
        qtbot.addWidget(room.page)
        show_active(room.page)
        if reviewed:
            room.review()
        room.page.focus_first()
        return room

    yield of
    for room in rooms:
        room.model.wait()


@pytest.fixture
def fresh(ui: Ui, bench: Workbench, qtbot: QtBot) -> Iterator[Desk]:
    """Open the page; the names are still asked."""
    made = Desk(ui, bench)
    qtbot.addWidget(made.page)
    show_active(made.page)
    made.page.focus_first()
    yield made
    made.model.wait()


@pytest.fixture
def desk(fresh: Desk) -> Desk:
    fresh.begin()
    return fresh
