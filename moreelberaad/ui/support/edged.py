"""The box of a message: a rounded frame whose left side is thick."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.tokens import load

_EDGE = 4
"""Px at 100 %."""


def paint_edged(
    painter: QPainter, rect: QRectF, look: Appearance, *, fill: str, border: str
) -> None:
    """Draw the box in these colour tokens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.px(load().radius["control"])
    paint_box(painter, rect, look.color(fill), QPen(look.color(border), 1), radius)
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    painter.setClipPath(shape)
    painter.fillRect(
        QRectF(rect.topLeft(), rect.bottomLeft()).adjusted(0, 0, look.px(_EDGE), 0),
        look.color(border),
    )
