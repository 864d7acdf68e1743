"""Draws one row of an agenda: hour, bar or tick, title, minutes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.support.indicators import Condition, paint_check
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.agenda import AgendaRow
from moreelberaad.ui.views.agenda_rows import AgendaRows, Index

_HOUR, _MARK, _TITLE, _MINUTES = 47, 8, 25, 48
"""The width of the hours, where there are any; after them the middle of the bars and the left of
the titles; the width of the minutes; px at 100 %."""

_ROW, _TICK, _BAR, _TALLEST = 30, 16, 6, 26
_PER_MINUTE = 1.3
"""Px of a bar."""

_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_FOCUS = QStyle.StateFlag.State_HasFocus


class AgendaPainter(QStyledItemDelegate):
    """A title too long for its line goes on at the next one."""

    def __init__(self, ui: Ui, rows: AgendaRows) -> None:
        super().__init__(rows)
        self._ui, self._rows = ui, rows

    def height(self, index: Index, width: int) -> int:
        """Measure a row in a list of this width."""
        look = self._ui.look
        room = QRect(0, 0, width - look.px(self._hour + _TITLE + _MINUTES), look.px(999))
        title = self._rows.title(self._rows.row(index))
        words = QFontMetrics(look.font("caption")).boundingRect(room, _WORDS, title)
        return max(look.px(_ROW), words.height() + look.px(6))

    @property
    def _hour(self) -> int:
        return _HOUR if self._rows.has_hours else 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        return QSize(width, self.height(index, width))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._ui.look.font("caption"))
        if option.state & _FOCUS:
            self._paint_place(painter, option.rect)
        self._paint_mark(painter, option.rect, row)
        self._paint_words(painter, option.rect, row)
        painter.restore()

    def _paint_place(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ui.look.color("selection"))
        painter.drawRoundedRect(rect, self._ui.look.px(4), self._ui.look.px(4))

    def _paint_mark(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        look = self._ui.look
        if row.step is None:
            side = look.px(_TICK)
            paint_check(painter, self._mark(rect, side, side), look, Condition(on=row.taken))
            return
        height = look.px(min(_TALLEST, row.minutes * _PER_MINUTE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_line"))
        painter.drawRoundedRect(self._mark(rect, look.px(_BAR), height), look.px(3), look.px(3))

    def _mark(self, rect: QRect, width: int, height: int) -> QRectF:
        left = rect.left() + self._ui.look.px(self._hour + _MARK) - width / 2
        return QRectF(left, rect.top() + (rect.height() - height) / 2, width, height)

    def _paint_words(self, painter: QPainter, rect: QRect, row: AgendaRow) -> None:
        look = self._ui.look
        painter.setPen(look.color("ink2"))
        if row.taken:
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._rows.hour(row))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect, end, self._rows.minutes(row))
        painter.setPen(look.color("ink" if row.taken else "ink2"))
        title = rect.adjusted(look.px(self._hour + _TITLE), 0, -look.px(_MINUTES), 0)
        painter.drawText(title, _WORDS, self._rows.title(row))
