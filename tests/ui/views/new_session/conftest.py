"""A vault of its own for each test, and the page opened on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.new_session import NewSessionView
from tests.ui.hands import show_active
from tests.ui.views.new_session.page import Opened


@pytest.fixture
def opened(qtbot: QtBot, ui: Ui, app: App, bench: Workbench) -> Opened:
    def make(
        screens: int | Callable[[], int] = 2,
        size: tuple[int, int] = (1366, 627),
        plan: Session | None = None,
    ) -> NewSessionView:
        seen = screens if callable(screens) else lambda: screens
        noon = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
        view = NewSessionView(ui, app, bench, lambda: noon, seen, plan=plan)
        qtbot.addWidget(view)
        view.resize(*size)
        show_active(view)
        return view

    return make
