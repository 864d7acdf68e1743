"""The mark of the app: two views that share a part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._look.color(self._token)
        width = self.height() / 9
        left, right = self._rings(width)
        painter.fillPath(left.intersected(right), color)
        painter.setPen(QPen(color, width))
        painter.drawPath(left)
        painter.drawPath(right)
        painter.end()

    def _rings(self, width: float) -> tuple[QPainterPath, QPainterPath]:
        radius = (self.height() - width) / 2
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        return (
            _ring(QPointF(inside.left() + radius, inside.center().y()), radius),
            _ring(QPointF(inside.right() - radius, inside.center().y()), radius),
        )


def _ring(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path
