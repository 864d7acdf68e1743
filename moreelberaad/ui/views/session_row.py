"""How a session looks in any list: its ground, the line above it, its words and its status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui

Index = QModelIndex | QPersistentModelIndex
EDGE = 20
"""Px at 100 % between the edge of a row and its words."""
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ICON, _BEFORE, _BETWEEN, _AFTER, _HIGH = 16, 10, 6, 12, 26
"""Px at 100 % of a chip: its icon, what is left free around icon and words, its height."""

_TONES = {
    Status.PLANNED: ("sunken", "ink2", "calendar-blank"),
    Status.OPEN: ("accent_soft", "accent", "play-fill"),
    Status.DRAFT: ("sunken", "ink2", "pencil-simple"),
    Status.MEMBER_CHECK: ("warn_soft", "warn", "eye"),
    Status.RELEASED: ("accent_soft", "accent", "check-circle"),
}


class SessionRowPainter(QStyledItemDelegate):
    """Paints what every row has; a list paints its own columns on it."""

    height = 52
    """Px at 100 % of every row."""

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._ui.look.px(self.height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        if index.row():
            self._paint_line(painter, row)
        self.paint_columns(painter, row, index)
        painter.restore()

    def paint_columns(self, painter: QPainter, row: QRect, index: Index) -> None:
        """Paint what this list tells of a session."""
        raise NotImplementedError

    def write(self, painter: QPainter, space: QRect, text: str, font: QFont, ink: str) -> int:
        """Write one line, cut short where the space ends; gives the width it took."""
        metrics = QFontMetrics(font)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(space.width(), 0))
        painter.setFont(font)
        painter.setPen(self._ui.look.color(ink))
        painter.drawText(space, _LEFT, fitting)
        return metrics.horizontalAdvance(fitting)

    def paint_chip(self, painter: QPainter, row: QRect, left: int, status: Status) -> None:
        """Paint a status in the middle of the height, from so many px on."""
        look = self._ui.look
        ground, ink, icon = _TONES[status]
        height, side = look.px(_HIGH), look.px(_ICON)
        chip = QRect(left, row.center().y() - height // 2, self.chip_width(status), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        picture = QRect(
            chip.left() + look.px(_BEFORE), chip.center().y() - side // 2 + 1, side, side
        )
        look.icon(icon, ink).paint(painter, picture)
        text = chip.adjusted(look.px(_BEFORE + _BETWEEN) + side, 0, 0, 0)
        self.write(painter, text, self._word(status), look.font("label"), ink)

    def chip_width(self, status: Status) -> int:
        """Give the px that the chip of a status takes."""
        look = self._ui.look
        text = QFontMetrics(look.font("label")).horizontalAdvance(self._word(status))
        return text + look.px(_ICON) + look.px(_BEFORE + _BETWEEN + _AFTER)

    def _word(self, status: Status) -> str:
        return self._ui.say(wording.STATUSES[status]).capitalize()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        look, state = self._ui.look, option.state
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(state & QStyle.StateFlag.State_Selected) and has_focus
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if chosen else "sunken"))
            radius = look.px(8)
            painter.drawRoundedRect(QRectF(row).adjusted(6, 3, -6, -3), radius, radius)

    def _paint_line(self, painter: QPainter, row: QRect) -> None:
        edge = self._ui.look.px(EDGE)
        above = QRect(row.left() + edge, row.top(), row.width() - 2 * edge, 1)
        painter.fillRect(above, self._ui.look.color("line"))
