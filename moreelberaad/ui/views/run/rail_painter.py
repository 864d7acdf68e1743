"""How a line of the step rail is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from moreelberaad.ui.views.line_painter import LinePainter
from moreelberaad.ui.views.lines import LINE, Index
from moreelberaad.ui.views.run.rail_model import Heading, Line, Stop

_LEFT, _TEXT, _RIGHT = 18, 48, 8
"""Where circle, title and minutes stand, at text size 100 %."""
_CIRCLE, _BAR = 24, 3
_MINUTES = 22


class RailPainter(LinePainter):
    """Draws headings, circles with a number or a tick, and a green bar at the present step."""

    bar = 3

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, px = _line(index), self._ui.look.px
        if isinstance(line, Heading):
            return QSize(px(_TEXT), px(25))
        width = self.title_width(option.widget.width())
        needed = self.height_of(line.title, width, is_present=line.is_present)
        return QSize(px(_TEXT), max(px(34), needed + px(10)))

    @override
    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        if isinstance(line, Heading):
            self._draw_heading(painter, option.rect, line)
        else:
            self._draw_stop(painter, option, line)

    def title_width(self, width: int) -> int:
        """Give the room for a title in a list of this width, in px."""
        px = self._ui.look.px
        return width - px(_TEXT) - px(_RIGHT) - px(_MINUTES)

    def _draw_heading(self, painter: QPainter, area: QRect, line: Heading) -> None:
        px = self._ui.look.px
        painter.setFont(self._ui.look.font("label"))
        painter.setPen(self._ui.look.color("ink2"))
        inner = area.adjusted(px(_LEFT), px(6), 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, line.title)

    def _draw_stop(self, painter: QPainter, option: QStyleOptionViewItem, line: Stop) -> None:
        if line.is_present:
            self.draw_present(painter, option.rect)
        if line.number is not None:
            self._draw_circle(painter, option.rect, line)
        self._draw_words(painter, option, line)
        if line.minutes:
            self._draw_minutes(painter, option, line)

    def _draw_circle(self, painter: QPainter, area: QRect, line: Stop) -> None:
        look, size = self._ui.look, self._ui.look.px(_CIRCLE)
        circle = QRectF(area.left() + look.px(_LEFT), 0, size, size)
        circle.moveCenter(QPointF(circle.center().x(), area.center().y() + 0.5))
        painter.setPen(QPen(look.color(_rim(line)), 1))
        painter.setBrush(look.color(_fill(line)))
        painter.drawEllipse(circle)
        if line.is_done:
            mark = look.pixmap("check", 16, "accent")
            spot = circle.center() - QPointF(look.px(8), look.px(8))
            painter.drawPixmap(spot, mark)
            return
        painter.setFont(look.font("label"))
        painter.setPen(look.color("on_accent" if line.is_present else "ink2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(line.number))

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, line: Stop) -> None:
        look, area = self._ui.look, option.rect
        left = area.left() + look.px(_TEXT if line.number is not None else _LEFT)
        width = self.title_width(option.widget.width()) + look.px(_TEXT) - left
        spot = QRect(left, area.top(), width, area.height())
        self.draw_title(painter, spot, line.title, is_present=line.is_present)

    def _draw_minutes(self, painter: QPainter, option: QStyleOptionViewItem, line: Stop) -> None:
        look, area = self._ui.look, QRect(option.rect)
        area.setRight(min(area.right(), option.widget.width() - look.px(_RIGHT)))
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("muted"))
        words = f"{line.minutes}’"
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


def _line(index: Index) -> Line:
    line: Line = index.data(LINE)
    return line


def _rim(line: Stop) -> str:
    if line.is_present:
        return "accent"
    return "accent_line" if line.is_done else "line_strong"


def _fill(line: Stop) -> str:
    if line.is_present:
        return "accent"
    return "accent_soft" if line.is_done else "surface"
