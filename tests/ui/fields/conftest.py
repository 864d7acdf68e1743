from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.template import Field
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.support.ui import Ui

from .samples import OFFERED

Open = Callable[..., Editor]


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show widgets below each other in an active window, which lives as long as the test."""
    windows: list[QWidget] = []

    def in_a_window(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(770, 600)
        with qtbot.waitActive(window):
            window.show()
        return window

    return in_a_window


@pytest.fixture
def opened(ui: Ui, show: Callable[..., QWidget]) -> Open:
    """Open the editor of a field in a window."""

    def of(asked: Field, writable: frozenset[str] | None = None) -> Editor:
        editor = editor_for(ui, asked, OFFERED, writable)
        show(editor)
        return editor

    return of
