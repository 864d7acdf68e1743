"""Words of several lines in a list: measured and drawn by the same rule."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption


def height_of(text: str, font: QFont, width: int) -> int:
    """Give the height that these words need, in px."""
    return ceil(_layout(text, font, width).boundingRect().height())


def draw(painter: QPainter, area: QRect, text: str, font: QFont) -> None:
    """Draw words in the middle of the height, with the pen of the painter."""
    layout, origin = placed(area, text, font)
    layout.draw(painter, origin)


def placed(area: QRect, text: str, font: QFont) -> tuple[QTextLayout, QPointF]:
    """Lay words out in the middle of the height, and tell where they begin."""
    layout = _layout(text, font, area.width())
    spare = area.height() - layout.boundingRect().height()
    return layout, QPointF(area.left(), area.top() + spare / 2)


def _layout(text: str, font: QFont, width: int) -> QTextLayout:
    """Break between words, and inside one only when it is wider than the line."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
