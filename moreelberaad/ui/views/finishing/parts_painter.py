"""How a line of the parts is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import PartView
from moreelberaad.ui.views.run import wrapping

PART = Qt.ItemDataRole.UserRole
"""The role of the part itself."""
_LEFT, _RIGHT, _BAR, _MARKS = 24, 20, 4, 48
"""Px at 100 %: where words begin, where counts end, and what the counts take."""
_ROW = 44
_Index = QModelIndex | QPersistentModelIndex


class PartsPainter(QStyledItemDelegate):
    """Draws a tick where nothing is open, else the number; a green bar at the present part."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        px = self._ui.look.px
        width = option.widget.width() - px(_LEFT + _RIGHT + _MARKS)
        needed = wrapping.height_of(_part(index).title, self._font(is_present=True), width)
        return QSize(px(_LEFT), max(px(_ROW), needed + px(12)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_present:
            self._draw_present(painter, option.rect)
        self._draw_title(painter, option.rect, _part(index), is_present=is_present)
        self._draw_count(painter, option.rect, _part(index), is_present=is_present)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_focus(painter, option.rect)
        painter.restore()

    def _draw_present(self, painter: QPainter, area: QRect) -> None:
        look = self._ui.look
        painter.fillRect(area, look.color("surface"))
        bar = QRect(area.topLeft(), QSize(look.px(_BAR), area.height()))
        painter.fillRect(bar, look.color("accent"))

    def _draw_title(
        self, painter: QPainter, area: QRect, part: PartView, *, is_present: bool
    ) -> None:
        px = self._ui.look.px
        painter.setPen(self._ui.look.color("ink" if is_present else "ink2"))
        spot = area.adjusted(px(_LEFT), 0, -px(_RIGHT + _MARKS), 0)
        wrapping.draw(painter, spot, part.title, self._font(is_present=is_present))

    def _draw_count(
        self, painter: QPainter, area: QRect, part: PartView, *, is_present: bool
    ) -> None:
        look = self._ui.look
        if not part.open:
            self._draw_icon(painter, area, look.pixmap("check", 20, "accent"), look.px(_RIGHT))
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

    def _draw_icon(self, painter: QPainter, area: QRect, picture: QPixmap, away: int) -> None:
        """Draw an icon in the middle of the height, so many px from the right."""
        size = picture.deviceIndependentSize().toSize()
        top = area.top() + (area.height() - size.height()) // 2
        painter.drawPixmap(QPoint(area.right() + 1 - away - size.width(), top), picture)

    def _draw_focus(self, painter: QPainter, area: QRect) -> None:
        px = self._ui.look.px
        painter.setPen(QPen(self._ui.look.color("focus"), px(3)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(3, 3, -3, -3), 6, 6)

    def _font(self, *, is_present: bool) -> QFont:
        return self._ui.look.font("body_strong" if is_present else "body")


def _part(index: _Index) -> PartView:
    part: PartView = index.data(PART)
    return part
