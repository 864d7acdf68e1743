"""How a cell of a file is drawn: on one line, coloured where it is why a row has its outcome."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.domain.deck_import import Outcome
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.importing.file_rows import CELL, Cell
from moreelberaad.ui.views.cards.importing.outcome_looks import LOOKS
from moreelberaad.ui.views.lines import Index

ROW = 50
"""Px at 100 %: how high a row is."""
BETWEEN = 14
"""Px at 100 % between two columns."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CellPainter(QStyledItemDelegate):
    """Titles are bold and the rest is plain, a line under each row."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(CELL)
        wide = QFontMetrics(self._ui.look.font(_role(cell))).horizontalAdvance(cell.text)
        return QSize(wide + self._ui.look.px(BETWEEN), self._ui.look.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, area = self._ui.look, QRect(option.rect)
        cell: Cell = index.data(CELL)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(area, look.color("selection"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))
        painter.setFont(look.font(_role(cell)))
        painter.setPen(look.color("on_selection" if is_chosen else _ink(cell)))
        before = look.px(BETWEEN) if cell.is_outcome else 0
        room = area.adjusted(before, 0, before - look.px(BETWEEN), 0)
        fits = painter.fontMetrics().elidedText(
            cell.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, fits)
        painter.restore()


def _role(cell: Cell) -> str:
    if cell.is_outcome:
        return "label"
    return "body_strong" if cell.part == "title" or cell.is_empty else "body"


def _ink(cell: Cell) -> str:
    match cell.outcome:
        case None:
            return "ink2" if cell.part in {"", "situation"} else "ink"
        case Outcome.KEPT if not cell.is_outcome:
            return "ink"
        case _:
            return LOOKS[cell.outcome].token
