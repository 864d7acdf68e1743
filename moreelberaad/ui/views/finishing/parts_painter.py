"""How a line of the parts is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.viewmodels.review import PartView
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.lines import LINE, Index

_LEFT, _RIGHT, _MARKS = 24, 20, 48
"""Px at 100 %: where words begin, where counts end, and what the counts take."""
_ROW = 44


class PartsPainter(LinePainter):
    """Draws a tick where all is done, an eye where only looking is left, else the number."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._ui.look.px
        width = option.widget.width() - px(_LEFT + _RIGHT + _MARKS)
        needed = self.height_of(_part(index).title, width, is_present=True)
        return QSize(px(_LEFT), max(px(_ROW), needed + px(12)))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part, px = _part(index), self._ui.look.px
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_present:
            self.draw_present(painter, option.rect)
        spot = option.rect.adjusted(px(_LEFT), 0, -px(_RIGHT + _MARKS), 0)
        self.draw_title(painter, spot, part.title, is_present=is_present)
        self._draw_count(painter, option.rect, part, is_present=is_present)

    def _draw_count(
        self, painter: QPainter, area: QRect, part: PartView, *, is_present: bool
    ) -> None:
        look = self._ui.look
        if not part.open:
            self._draw_icon(painter, area, self._state(part), look.px(_RIGHT))
            return
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink" if is_present else "ink2"))
        spot = area.adjusted(0, 0, -look.px(_RIGHT), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(spot, flags, str(part.open))
        if is_present:
            width = painter.fontMetrics().horizontalAdvance(str(part.open))
            away = look.px(_RIGHT) + width + look.px(5)
            self._draw_icon(painter, area, look.pixmap("warning-fill", 16, "ink"), away)

    def _state(self, part: PartView) -> QPixmap:
        look = self._ui.look
        return (
            look.pixmap("check", 20, "accent") if part.is_done else look.pixmap("eye", 20, "ink2")
        )

    def _draw_icon(self, painter: QPainter, area: QRect, picture: QPixmap, away: int) -> None:
        """Draw an icon in the middle of the height, so many px from the right."""
        size = picture.deviceIndependentSize().toSize()
        top = area.top() + (area.height() - size.height()) // 2
        painter.drawPixmap(QPoint(area.right() + 1 - away - size.width(), top), picture)


def _part(index: Index) -> PartView:
    part: PartView = index.data(LINE)
    return part
