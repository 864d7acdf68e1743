"""How a plan looks in the list: title and method; on the right its day, and what is open."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.plan_words import PlanWords
from moreelberaad.ui.views.session_row import EDGE, SessionRowPainter

Index = QModelIndex | QPersistentModelIndex
_SHARE, _GAP, _MARK = 0.62, 16, 3
"""Of the row for the title; px at 100 % between columns, and of the mark of the current row."""


class PlanPainter(SessionRowPainter):
    """Paints two lines on either side; the current row keeps its mark when a button has focus."""

    words_role = Qt.ItemDataRole.UserRole + 1
    height = 64

    def __init__(self, ui: Ui, listed: QAbstractItemView) -> None:
        super().__init__(ui, listed)
        self._list = listed

    @override
    def paint_columns(self, painter: QPainter, row: QRect, index: Index) -> None:
        look = self._ui.look
        said: PlanWords = index.data(self.words_role)
        if index == self._list.currentIndex():
            mark = QRect(row.left(), row.top() + 8, look.px(_MARK), row.height() - 16)
            painter.fillRect(mark, look.color("accent"))
        middle = row.left() + int(row.width() * _SHARE)
        left = row.adjusted(look.px(EDGE), look.px(9), 0, -look.px(9))
        right = QRect(left)
        left.setRight(middle - look.px(_GAP))
        right.setLeft(middle)
        right.setRight(row.right() - look.px(EDGE))
        self._write_two(painter, left, said.title, said.about)
        self._write_two(painter, right, said.day, said.open)

    def _write_two(self, painter: QPainter, space: QRect, above: str, below: str) -> None:
        look, half = self._ui.look, space.height() // 2
        if below:
            lower = space.adjusted(0, half, 0, 0)
            self.write(painter, lower, below, look.font("caption"), "ink2")
            space = space.adjusted(0, 0, 0, -half)
        self.write(painter, space, above, look.font("body_strong"), "ink")
