"""How a lesson looks in the list: its title, what else it says with marks, how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.learning.lessons_rows import LINE, Index, LessonLine

_HIGH, _LEFT, _RIGHT, _BAR, _ICON = 102, 32, 24, 3, 16
"""Px at 100 %."""
_TITLE, _BELOW, _FACTS = (16, 26), (43, 22), (69, 20)
"""Where a line begins and how high it is, in px at 100 %."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class LessonPainter(QStyledItemDelegate):
    """The one on show has a green bar; what was sought is marked in amber."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._ui.look.px(_HIGH))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        if isinstance(line, LessonLine):
            self._paint_line(painter, QRect(option.rect), line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, option.rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, area = self._ui.look, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.color("surface"))
            bar = QRect(area.topLeft(), QSize(look.px(_BAR), area.height()))
            painter.fillRect(bar, look.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("sunken"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.color("line"))

    def _paint_line(self, painter: QPainter, area: QRect, line: LessonLine) -> None:
        look = self._ui.look
        self._write(painter, self._place(area, _TITLE), line.title, "question", line.words)
        below = self._place(area, _BELOW)
        self._write(painter, below, line.below, "body", line.words, "ink2")
        facts = self._place(area, _FACTS)
        side = look.px(_ICON)
        spot = QRect(facts.left(), facts.center().y() - side // 2 + 1, side, side)
        look.icon(line.icon, "ink2").paint(painter, spot)
        facts.setLeft(facts.left() + side + look.px(10))
        self._write(painter, facts, "  ·  ".join(line.facts), "caption", (), "ink2")

    def _place(self, area: QRect, place: tuple[int, int]) -> QRect:
        px = self._ui.look.px
        top, high = map(px, place)
        width = area.width() - px(_LEFT + _RIGHT)
        return QRect(area.left() + px(_LEFT), area.top() + top, width, high)

    def _write(  # noqa: PLR0913, PLR0917 - what, where and how
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        role: str,
        words: Sequence[Word],
        token: str = "ink",
    ) -> None:
        look = self._ui.look
        font = look.font(role)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        high = metrics.height()
        for start, end in marks_in(shown, words) if words else ():
            left = area.left() + metrics.horizontalAdvance(shown[:start])
            width = metrics.horizontalAdvance(shown[start:end])
            mark = QRect(left, area.center().y() - high // 2 + 1, width, high)
            painter.fillRect(mark, look.color("warn_soft"))
            painter.fillRect(mark.adjusted(0, high - look.px(2), 0, 0), look.color("warn_line"))
        painter.setFont(font)
        painter.setPen(look.color(token))
        painter.drawText(area, _MIDDLE, shown)

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        edge = self._ui.look.px(3)
        painter.setPen(QPen(self._ui.look.color("focus"), edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(edge, edge, -edge, -edge), 6, 6)
