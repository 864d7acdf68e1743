"""The small drawings that several widgets share: ticks, rings, carets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

NOTHING = QColor(Qt.GlobalColor.transparent)


def pen(color: QColor, width: float) -> QPen:
    """Give a round pen of this width in px."""
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def dashed(color: QColor) -> QPen:
    """Give the border of what cannot be used now."""
    border = QPen(color, 1)
    border.setDashPattern([3, 3])
    return border


def paint_tick(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw a tick that fills a square."""
    _paint_line(painter, rect, color, ((0.2, 0.54), (0.42, 0.75), (0.82, 0.29)))


def paint_caret(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw a caret that points down."""
    _paint_line(painter, rect, color, ((0.2, 0.36), (0.5, 0.66), (0.8, 0.36)))


def paint_caret_up(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw a caret that points up."""
    _paint_line(painter, rect, color, ((0.2, 0.64), (0.5, 0.34), (0.8, 0.64)))


def paint_box(painter: QPainter, rect: QRectF, fill: QColor, border: QPen, radius: float) -> None:
    """Draw a rounded rectangle whose border lies wholly inside the rectangle."""
    half = border.widthF() / 2
    painter.setPen(border)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def _paint_line(
    painter: QPainter, rect: QRectF, color: QColor, points: tuple[tuple[float, float], ...]
) -> None:
    painter.setPen(pen(color, max(1.5, rect.width() / 9)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
                for x, y in points
            ]
        )
    )
