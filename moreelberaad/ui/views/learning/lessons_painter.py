"""How a lesson looks in the list: its title, what else it says with marks, how far it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.views.learning.lessons_rows import LINE, Index, LessonLine
from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.written_line import write_line

_HIGH, _LEFT, _RIGHT, _ICON = 102, 32, 24, 16
"""Px at 100 %."""
_TITLE, _BELOW, _FACTS = (16, 26), (43, 22), (69, 20)
"""Where a line begins and how high it is, in px at 100 %."""


class LessonPainter(LinePainter):
    """The one on show has a green bar; what was sought is marked in amber."""

    bar = 3

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._ui.look.px(_HIGH))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        self.draw_row(painter, option, present=is_present)
        line = index.data(LINE)
        if isinstance(line, LessonLine):
            self._draw_lesson(painter, QRect(option.rect), line)

    def _draw_lesson(self, painter: QPainter, area: QRect, line: LessonLine) -> None:
        look, words = self._ui.look, line.words
        title, below, facts = (self._place(area, each) for each in (_TITLE, _BELOW, _FACTS))
        write_line(painter, look, title, line.title, "question", "ink", words=words)
        write_line(painter, look, below, line.below, "body", "ink2", words=words)
        side = look.px(_ICON)
        spot = QRect(facts.left(), facts.center().y() - side // 2 + 1, side, side)
        look.icon(line.icon, "ink2").paint(painter, spot)
        facts.setLeft(facts.left() + side + look.px(10))
        write_line(painter, look, facts, "  ·  ".join(line.facts), "caption", "ink2")

    def _place(self, area: QRect, place: tuple[int, int]) -> QRect:
        px = self._ui.look.px
        top, high = map(px, place)
        width = area.width() - px(_LEFT + _RIGHT)
        return QRect(area.left() + px(_LEFT), area.top() + top, width, high)
