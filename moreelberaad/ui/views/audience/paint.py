"""Paints a page item by item; it decides nothing."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from moreelberaad.ui.support.logo import paint_rings
from moreelberaad.ui.support.marks import paint_mark
from moreelberaad.ui.views.audience.items import Disc, Fill, Item, Mark, Page, Rings, Run
from moreelberaad.ui.views.audience.look import AudienceLook

_LINE = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextSingleLine.value
    | Qt.TextFlag.TextDontClip.value
)
_CORNER, _RIM, _EDGE = 5, 9, 14


def paint(painter: QPainter, page: Page, look: AudienceLook) -> None:
    """Paint a page from its top left."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    whole = QRectF(0, 0, page.size.width(), page.size.height())
    painter.fillRect(whole, look.color(page.ground))
    for item in page.items:
        _paint(painter, item, look)
    painter.restore()


def _paint(painter: QPainter, item: Item, look: AudienceLook) -> None:
    match item:
        case Run():
            painter.setFont(look.font(item.role))
            painter.setPen(look.color(item.token))
            painter.drawText(item.rect, _LINE, item.words)
        case Mark(code="other"):
            _paint_diamond(painter, item.rect, look.color("ink2"))
        case Mark(has_letter=True):
            paint_mark(painter, item.rect, item.code, look)
        case Mark():
            _paint_small(painter, item, look)
        case Disc():
            _paint_disc(painter, item, look.color(item.token))
        case Fill():
            painter.fillRect(item.rect, look.color(item.token))
        case Rings():
            paint_rings(painter, item.rect, look.color(item.token))
        case _:
            assert_never(item)


def _paint_small(painter: QPainter, mark: Mark, look: AudienceLook) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(mark.code.lower()))
    if mark.code == "A":
        painter.drawEllipse(mark.rect)
        return
    radius = look.px(_CORNER)
    painter.drawRoundedRect(mark.rect, radius, radius)


def _paint_diamond(painter: QPainter, rect: QRectF, color: QColor) -> None:
    width = rect.width() / _EDGE
    inside = rect.adjusted(width, width, -width, -width)
    x, y = inside.center().x(), inside.center().y()
    corners = ((x, inside.top()), (inside.right(), y), (x, inside.bottom()), (inside.left(), y))
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_disc(painter: QPainter, disc: Disc, color: QColor) -> None:
    width = disc.rect.width() / _RIM
    half = width / 2
    painter.setPen(QPen(color, width))
    painter.setBrush(color if disc.is_full else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc.rect.adjusted(half, half, -half, -half))
