"""How a mark is drawn around and under words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from moreelberaad.ui.support.look import Look
from moreelberaad.ui.viewmodels.review import Mark
from moreelberaad.ui.views.finishing.mark_ranges import Stretch

_ABOVE, _BELOW, _BESIDE = 20, 9, 2
"""Px from the baseline to the edges of a box, and room beside the words."""


def paint_mark(painter: QPainter, look: Look, mark: Mark, stretch: Stretch) -> None:
    """Draw what stands behind the words of one line."""
    match mark:
        case Mark.INSERTED:
            _paint_inserted(painter, look, stretch)
        case Mark.CURRENT:
            _paint_current(painter, look, stretch)
        case Mark.OPEN:
            _paint_dots(painter, look, stretch)
        case Mark.NOTED:
            _paint_thin_dots(painter, look, stretch)
        case Mark.KEPT:
            _paint_line(painter, look, stretch)
        case Mark.NONE | Mark.REMOVED:
            return
        case _:
            assert_never(mark)


def _paint_inserted(painter: QPainter, look: Look, stretch: Stretch) -> None:
    box = _box(look, stretch)
    painter.fillRect(box, look.color("accent_soft"))
    thick = look.px(2)
    painter.fillRect(
        QRectF(box.left(), box.bottom() - thick, box.width(), thick), look.color("accent")
    )


def _paint_current(painter: QPainter, look: Look, stretch: Stretch) -> None:
    """Frame the words; where they go on at another line, that side stays open."""
    thick = look.px(2)
    box = _box(look, stretch).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.fillRect(box, look.color("warn_soft"))
    painter.setPen(QPen(look.color("warn_line"), thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_frame(box, stretch, look.px(4)))


def _frame(box: QRectF, stretch: Stretch, radius: float) -> QPainterPath:
    whole = QPainterPath()
    if stretch.begins and stretch.ends:
        whole.addRoundedRect(box, radius, radius)
        return whole
    for top in (True, False):
        y = box.top() if top else box.bottom()
        whole.moveTo(QPointF(box.left(), y))
        whole.lineTo(QPointF(box.right(), y))
    for own, x in ((stretch.begins, box.left()), (stretch.ends, box.right())):
        if own:
            whole.moveTo(QPointF(x, box.top()))
            whole.lineTo(QPointF(x, box.bottom()))
    return whole


def _paint_dots(painter: QPainter, look: Look, stretch: Stretch) -> None:
    pen = QPen(look.color("warn_line"), look.px(2), Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 1])
    _underline(painter, stretch, pen, look.px(6))


def _paint_thin_dots(painter: QPainter, look: Look, stretch: Stretch) -> None:
    pen = QPen(look.color("line_strong"), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([2, 3])
    _underline(painter, stretch, pen, look.px(5))


def _paint_line(painter: QPainter, look: Look, stretch: Stretch) -> None:
    _underline(painter, stretch, QPen(look.color("line_strong"), 1), look.px(5))


def _underline(painter: QPainter, stretch: Stretch, pen: QPen, below: int) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = round(stretch.baseline) + below
    painter.drawLine(QPointF(stretch.box.left(), y), QPointF(stretch.box.right(), y))


def _box(look: Look, stretch: Stretch) -> QRectF:
    left = max(0.0, stretch.box.left() - (look.px(_BESIDE) if stretch.begins else 0))
    right = stretch.box.right() + (look.px(_BESIDE) if stretch.ends else 0)
    base = round(stretch.baseline)
    top = base - look.px(_ABOVE)
    return QRectF(left, top, right - left, look.px(_ABOVE + _BELOW))
