"""How a card looks in the list: its title, and under it how far it has come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.domain.cards import CardStatus
from moreelberaad.ui.views.cards.rows import LINE, Index, Line
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.written_line import width_of, write_line

ICONS: Mapping[CardStatus, str] = {
    CardStatus.DRAFT: "pencil-simple",
    CardStatus.REVIEWED: "book-open",
    CardStatus.APPROVED: "circle-wavy-check",
}
_HIGH, _LEFT, _RIGHT, _ICON, _AFTER = 61, 24, 16, 16, 8
"""Px at 100 %."""


class CardPainter(LinePainter):
    """The card on show has a green bar; others that are chosen have their own ground."""

    bar = 3

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._ui.look.px(_HIGH))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        self.draw_row(painter, option, present=line.is_here)
        px, area = self._ui.look.px, option.rect
        half = QRect(area.left() + px(_LEFT), area.top() + px(9), 0, px(22))
        half.setRight(area.right() - px(_RIGHT))
        write_line(painter, self._ui.look, half, line.title, "body_strong", "ink")
        half.translate(0, px(22))
        self._paint_below(painter, half, line)

    def _paint_below(self, painter: QPainter, area: QRect, line: Line) -> None:
        look = self._ui.look
        if line.is_marked:
            self._paint_mark(painter, area)
        side = look.px(_ICON)
        spot = QRect(area.left(), area.center().y() - side // 2, side, side)
        look.icon(ICONS[line.status], "ink2").paint(painter, spot)
        words = area.adjusted(side + look.px(_AFTER), 0, 0, 0)
        write_line(painter, look, words, line.below, "caption", "ink2")

    def _paint_mark(self, painter: QPainter, area: QRect) -> None:
        """Write *let op* at the right, and leave the rest of the line to the words."""
        look, text = self._ui.look, self._ui.say("let op")
        wide = width_of(look, text, "label")
        side = look.px(_ICON)
        spot = QRect(area)
        spot.setLeft(area.right() - wide)
        write_line(painter, look, spot, text, "label", "warn")
        left = spot.left() - side - look.px(4)
        picture = QRect(left, area.center().y() - side // 2, side, side)
        look.icon("warning-fill", "warn").paint(painter, picture)
        area.setRight(left - look.px(_AFTER))
