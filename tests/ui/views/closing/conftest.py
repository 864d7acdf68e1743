from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.values import Value
from moreelberaad.ui.support.ui import Ui
from tests.ui.hands import show_active

from .table import Table

Lay = Callable[..., Table]


@pytest.fixture
def lay(ui: Ui, qtbot: QtBot) -> Iterator[Lay]:
    """Open the closing page of a session with these answers."""
    tables: list[Table] = []

    def of(**answers: Value) -> Table:
        table = Table(ui, answers)
        tables.append(table)
        qtbot.addWidget(table.window)
        show_active(table.window)
        return table

    yield of
    for table in tables:
        table.model.flush()
