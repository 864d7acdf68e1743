"""The marks of the options: A a circle, B a square, so that colour never says it alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.support.ui import Ui

_USUAL = 24
"""The side in px for which the tokens give the corners of B; larger ones are as round."""


def paint_mark(painter: QPainter, rect: QRectF, code: str, look: Look) -> None:
    """Draw the mark of `A`, `B`, `none` or `other` in a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match code:
        case "A":
            _paint_letter(painter, rect, "A", look, rect.width() / 2)
        case "B":
            _paint_letter(painter, rect, "B", look, _rounding(rect))
        case "none":
            _paint_none(painter, rect, look)
        case _:
            _paint_other(painter, rect, look)
    painter.restore()


class OptionMark(QWidget):
    """The mark of one option; `size` in px at 100 %."""

    def __init__(self, ui: Ui, code: str, size: int = 24) -> None:
        super().__init__()
        self._look = ui.look
        self._code = code
        self._size = size
        names = {"none": ui.say("geen keuze"), "other": ui.say("iets anders")}
        self.setAccessibleName(names.get(code) or ui.say("optie {letter}", letter=code))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._look.px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        paint_mark(painter, square, self._code, self._look)
        painter.end()


def _rounding(rect: QRectF) -> float:
    """Give the radius of the corners of B in a square."""
    return rect.width() * load().radius["option_b"] / _USUAL


def _paint_letter(painter: QPainter, rect: QRectF, letter: str, look: Look, radius: float) -> None:
    token = letter.lower()
    no_border = QPen(Qt.PenStyle.NoPen)
    no_border.setWidth(0)
    paint_box(painter, rect, look.color(token), no_border, radius)
    font = look.font("label")
    font.setPixelSize(max(1, round(rect.height() * 0.58)))
    painter.setFont(font)
    painter.setPen(look.color(f"on_{token}"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_none(painter: QPainter, rect: QRectF, look: Look) -> None:
    border = QPen(look.color("line_strong"), look.px(1.5))
    paint_box(painter, rect, look.color("surface"), border, rect.width() / 2)
    painter.setPen(QPen(look.color("ink2"), look.px(2)))
    half = rect.width() / 8
    middle = rect.center()
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))


def _paint_other(painter: QPainter, rect: QRectF, look: Look) -> None:
    painter.setPen(QPen(look.color("line_strong"), look.px(1.5)))
    painter.setBrush(QColor(look.color("surface")))
    inside = rect.adjusted(1, 1, -1, -1)
    middle = inside.center()
    corners = QPolygonF()
    for x, y in (
        (middle.x(), inside.top()),
        (inside.right(), middle.y()),
        (middle.x(), inside.bottom()),
        (inside.left(), middle.y()),
    ):
        corners.append(QPointF(x, y))
    painter.drawPolygon(corners)
