"""How a card looks in the list: its title, and under it how far it has come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.domain.cards import CardStatus
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.rows import LINE, Index, Line

ICONS: Mapping[CardStatus, str] = {
    CardStatus.DRAFT: "pencil-simple",
    CardStatus.REVIEWED: "book-open",
    CardStatus.APPROVED: "circle-wavy-check",
}
_HIGH, _LEFT, _RIGHT, _BAR, _ICON, _AFTER = 61, 24, 16, 3, 16, 8
"""Px at 100 %."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CardPainter(QStyledItemDelegate):
    """The card on show has a green bar; others that are chosen have their own ground."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._ui.look.px(_HIGH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, is_here=line.is_here)
        px, area = self._ui.look.px, option.rect
        half = QRect(area.left() + px(_LEFT), area.top() + px(9), 0, px(22))
        half.setRight(area.right() - px(_RIGHT))
        self._write(painter, half, line.title, "body_strong", "ink")
        half.translate(0, px(22))
        self._paint_below(painter, half, line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, area)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_here: bool
    ) -> None:
        look, area = self._ui.look, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_here:
            painter.fillRect(area, look.color("surface"))
        elif is_chosen:
            painter.fillRect(area, look.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("sunken"))
        if is_here:
            bar = QRect(area.topLeft(), QSize(look.px(_BAR), area.height()))
            painter.fillRect(bar, look.color("accent"))
        line = QRect(area.left(), area.bottom(), area.width(), 1)
        painter.fillRect(line, look.color("line"))

    def _paint_below(self, painter: QPainter, area: QRect, line: Line) -> None:
        look = self._ui.look
        if line.is_marked:
            self._paint_mark(painter, area)
        side = look.px(_ICON)
        spot = QRect(area.left(), area.center().y() - side // 2, side, side)
        look.icon(ICONS[line.status], "ink2").paint(painter, spot)
        words = area.adjusted(side + look.px(_AFTER), 0, 0, 0)
        self._write(painter, words, line.below, "caption", "ink2")

    def _paint_mark(self, painter: QPainter, area: QRect) -> None:
        """Write *let op* at the right, and leave the rest of the line to the words."""
        look, text = self._ui.look, self._ui.say("let op")
        wide = QFontMetrics(look.font("label")).horizontalAdvance(text)
        side = look.px(_ICON)
        spot = QRect(area)
        spot.setLeft(area.right() - wide)
        self._write(painter, spot, text, "label", "warn")
        left = spot.left() - side - look.px(4)
        picture = QRect(left, area.center().y() - side // 2, side, side)
        look.icon("warning-fill", "warn").paint(painter, picture)
        area.setRight(left - look.px(_AFTER))

    def _write(self, painter: QPainter, area: QRect, text: str, role: str, token: str) -> None:
        font = self._ui.look.font(role)
        fitting = QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, max(0, area.width() + 1)
        )
        painter.setFont(font)
        painter.setPen(self._ui.look.color(token))
        painter.drawText(area.adjusted(0, 0, 2, 0), _MIDDLE, fitting)

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        edge = self._ui.look.px(3)
        painter.setPen(QPen(self._ui.look.color("focus"), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(edge, edge, -edge, -edge), 6, 6)
