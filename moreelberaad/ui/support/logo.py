"""The mark of the app: two views that share a part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui


class Logo(QWidget):
    """Two rings that overlap; `height` in px at 100 %."""

    def __init__(self, ui: Ui, height: int = 20, token: str = "accent") -> None:
        super().__init__()
        self._look = ui.look
        self._height = height
        self._token = token
        self.setAccessibleName("moreelberaad")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._height * 1.45), self._look.px(self._height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_rings(painter, QRectF(self.rect()), self._look.color(self._token))
        painter.end()


def paint_rings(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Draw the two rings as high as a rect, from its left."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.height() / 9
    radius = (rect.height() - width) / 2
    inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    left = _ring(QPointF(inside.left() + radius, inside.center().y()), radius)
    right = _ring(QPointF(inside.right() - radius, inside.center().y()), radius)
    painter.fillPath(left.intersected(right), color)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    painter.drawPath(left)
    painter.drawPath(right)


def _ring(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path
