"""Figures as they may leave, drawn as a picture: light, sharp, and nothing else in the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QImage, QPainter

from moreelberaad.ui.support import icons
from moreelberaad.ui.support.fonts import font_of
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure
from moreelberaad.ui.views.learning.trends_brush import Brush

_SHARP = 2
_WIDTH, _EDGE, _GAP = 960, 40, 16
_TITLE, _ROW, _NOTE = 44, 32, 22
_NAME = 320
"""Lengths in px at 100 %."""


class Paper:
    """The light look at its own size, whatever the window wears."""

    def color(self, token: str) -> QColor:
        """Give the light colour of a token."""
        return QColor(load().light[token])

    def px(self, length: float) -> int:
        """Give a length as it is."""
        return round(length)

    def font(self, role: str) -> QFont:
        """Give the font of a type role."""
        return font_of(load().roles[role], 1.0)

    def icon(self, name: str, token: str) -> QIcon:
        """Give an icon in the light colour of a token."""
        return icons.icon(name, self.color(token), self.color("disabled"))


def draw_tables(figures: Sequence[Figure]) -> bytes:
    """Give a PNG of titled tables below each other; it holds no word but these."""
    heights = [_height(each) for each in figures]
    image = QImage(
        _WIDTH * _SHARP, (2 * _EDGE + sum(heights)) * _SHARP, QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush, top = Brush(painter=painter, look=Paper()), float(_EDGE)
    for figure, height in zip(figures, heights, strict=True):
        _draw(brush, figure, top)
        top += height
    painter.end()
    return _png(image)


def _height(figure: Figure) -> int:
    rows = _TITLE + _ROW * (len(figure.rows) + bool(figure.rows))
    return rows + _NOTE * len(_lines(figure)) + 2 * _GAP


def _draw(brush: Brush, figure: Figure, top: float) -> None:
    left, right = float(_EDGE), float(_WIDTH - _EDGE)
    brush.text(QRectF(left, top, right - left, _TITLE), figure.title, role="heading2")
    top += _TITLE
    if figure.rows:
        top = _row(brush, top, figure.heads[0], figure.heads[1:], role="label")
    for each in figure.rows:
        brush.rule(left, right, top)
        cells = [figure.too_few if cell is None else cell for cell in each.cells]
        top = _row(brush, top, each.name, cells)
    top += _GAP
    for line in _lines(figure):
        area = QRectF(left, top, right - left, _NOTE)
        brush.text(area, line, role="caption", token="ink2")
        top += _NOTE


def _row(brush: Brush, top: float, name: str, cells: Sequence[str], role: str = "body") -> float:
    brush.text(QRectF(_EDGE, top, _NAME - _GAP, _ROW), name, role=role)
    width = (_WIDTH - 2 * _EDGE - _NAME) / max(1, len(cells))
    for number, cell in enumerate(cells):
        spot = QRectF(_EDGE + _NAME + number * width, top, width - 4, _ROW)
        brush.text(spot, cell, role=role, is_right=True)
    return top + _ROW


def _lines(figure: Figure) -> list[str]:
    """Break the notes off where they do not fit."""
    metrics, lines = QFontMetrics(Paper().font("caption")), [""]
    for note in figure.notes:
        for word in note.split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= _WIDTH - 2 * _EDGE:
                lines[-1] = longer
            else:
                lines.append(word)
        lines.append("")
    return lines[:-1]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide types the format as bytes
    return bytes(buffer.data().data())
