from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.preparing.pages import Pages
from moreelberaad.ui.views.preparing.place import PreparingPlace
from tests.ui.hands import show_active
from tests.ui.views.preparing.place_opened import Opened
from tests.ui.views.preparing.series_seen import Make, Seen
from tests.ui.views.preparing.series_world import keep


@pytest.fixture
def opened(qtbot: QtBot, ui: Ui, app: App, bench: Workbench) -> Opened:
    def make() -> PreparingPlace:
        noon = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
        pages = Pages(ui=ui, app=app, bench=bench, clock=lambda: noon, screens=lambda: 2)
        place = PreparingPlace(ui, pages)
        qtbot.addWidget(place)
        place.resize(1366, 676)
        show_active(place)
        place.show_here()
        return place

    return make


@pytest.fixture
def make(ui: Ui, app: App, bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    made: list[Seen] = []

    def one(outside: Outside | None = None) -> Seen:
        seen = Seen(ui, app, bench, tmp_path / "naar-een-collega", outside)
        made.append(seen)
        window = seen.window
        column = QVBoxLayout(window)
        for each in (*seen.page.acts(), seen.page):
            column.addWidget(each)
        qtbot.addWidget(window)
        window.resize(1366, 720)
        show_active(window)
        return seen

    yield one
    for each in made:
        each.page.wait()


@pytest.fixture
def seen(make: Make, bench: Workbench) -> Seen:
    keep(bench)
    return make()
