"""The blocks of *Trends* in two columns, or below each other where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import line
from moreelberaad.ui.views.layouts import bare

_TWO_COLUMNS = 900
"""Px at 100 %."""


class TrendsGrid(QWidget):
    """A hairline between blocks."""

    def __init__(self, ui: Ui, blocks: Sequence[QWidget]) -> None:
        super().__init__()
        self._ui, self._blocks = ui, tuple(blocks)
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._rules = [line(ui) for _ in blocks]
        self._between = line(ui)
        self._between.setParent(self)
        self._between.setFixedSize(1, 1)
        self._between.setMaximumHeight(16_777_215)
        bare(self, self._grid)
        self._arrange(2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= self._ui.look.px(_TWO_COLUMNS) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for widget in (*self._blocks, *self._rules, self._between):
            self._grid.removeWidget(widget)
        for number, block in enumerate(self._blocks):
            row, column = divmod(number, columns)
            self._grid.addWidget(block, 2 * row, 2 * column)
            self._grid.addWidget(self._rules[number], 2 * row + 1, 2 * column)
        rows = 2 * len(self._blocks) // columns
        if columns > 1:  # in its place before it shows: it would show in a window of its own
            self._grid.addWidget(self._between, 0, 1, rows, 1)
        self._between.setVisible(columns > 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1 if columns > 1 else 0)
