"""How a method or a step is drawn in its list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.lines import LINE, Index

_MARK, _TITLE, _RIGHT, _MINUTES, _LOCK = 22, 50, 14, 28, 24
"""Px at 100 %: where mark and title begin, where minutes end, what minutes and a lock take."""
_ICON, _ROW = 18, 35


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One method with an icon, or one step with a number."""

    id: str
    title: str
    spoken: str
    minutes: int | None = None
    icon: str = ""
    number: int | None = None
    locked: bool = False


class RowPainter(LinePainter):
    """The row that is worked on has a green bar, and its title is bold."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, row = self._ui.look.px, _row(index)
        list_ = option.widget
        room = list_.viewport().width() if isinstance(list_, QListView) else list_.width()
        width = room - px(_TITLE + _room_behind(row))
        needed = self.height_of(row.title, width, is_present=True)
        return QSize(px(_TITLE), max(px(_ROW), needed + px(12)))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, px = _row(index), self._ui.look.px
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_present:
            self._draw_ground(painter, option.rect, row)
        self._draw_mark(painter, option.rect, row)
        spot = option.rect.adjusted(px(_TITLE), 0, -px(_room_behind(row)), 0)
        self.draw_title(painter, spot, row.title, is_present=is_present)
        self._draw_minutes(painter, option.rect, row, is_present=is_present)

    def _draw_ground(self, painter: QPainter, area: QRect, row: Row) -> None:
        self.draw_present(painter, area)
        if row.number is not None:
            soft = area.adjusted(self._ui.look.px(self.bar), 0, 0, 0)
            painter.fillRect(soft, self._ui.look.color("accent_soft"))

    def _draw_mark(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = self._ui.look
        if row.number is None:
            if row.icon:
                self._draw_icon(painter, area, look.px(_MARK), row.icon)
            return
        painter.setFont(look.font("question"))
        painter.setPen(look.color("accent"))
        spot = area.adjusted(look.px(_MARK), 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, str(row.number))

    def _draw_icon(self, painter: QPainter, area: QRect, left: int, name: str) -> None:
        picture = self._ui.look.pixmap(name, _ICON, "ink2")
        high = picture.deviceIndependentSize().toSize().height()
        top = area.top() + (area.height() - high) // 2
        painter.drawPixmap(QPoint(area.left() + left, top), picture)

    def _draw_minutes(self, painter: QPainter, area: QRect, row: Row, *, is_present: bool) -> None:
        look = self._ui.look
        if row.locked:
            left = area.width() - look.px(_RIGHT + _MINUTES + _LOCK)
            self._draw_icon(painter, area, left, "lock-simple")
        if row.minutes is None:
            return
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("ink" if is_present else "ink2"))
        spot = area.adjusted(0, 0, -look.px(_RIGHT), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(spot, flags, f"{row.minutes}’")


def _room_behind(row: Row) -> int:
    """Give what the minutes take behind a title, and a lock, in px at 100 %."""
    minutes = 0 if row.minutes is None else _MINUTES + 2
    return _RIGHT + minutes + (_LOCK if row.locked else 0)


def _row(index: Index) -> Row:
    row: Row = index.data(LINE)
    return row
