"""A figure as a real table, as high as its rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureTable(QTableWidget):
    """Nothing in it is changed; Tab leaves it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_figure(self, figure: Figure) -> None:
        """Fill the table anew."""
        self.clear()
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.said)
        self.setColumnCount(max(1, len(figure.heads)))
        self.setHorizontalHeaderLabels(list(figure.heads))
        self.setRowCount(len(figure.rows))
        for place, row in enumerate(figure.rows):
            self._put(place, 0, row.name)
            for number, cell in enumerate(row.cells, start=1):
                self._put(place, number, figure.too_few if cell is None else cell)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.resizeRowsToContents()
        self.setFixedHeight(self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(self._ui.look.px(300), height + 2 * self.frameWidth() + 2)

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if column:
            item.setTextAlignment(_RIGHT)
        self.setItem(row, column, item)
