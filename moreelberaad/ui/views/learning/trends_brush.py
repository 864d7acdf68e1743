"""How the rows of a figure are drawn, on the screen and in a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from moreelberaad.ui.support.look import Look
from moreelberaad.ui.support.painting import dashed, paint_box
from moreelberaad.ui.viewmodels.learning.trends_figure import Row, Stretch, Tone, Track

_FILLS: Mapping[Tone, tuple[str, str, str]] = {
    Tone.FULL: ("accent", "accent", "on_accent"),
    Tone.SOFT: ("accent_soft", "accent_line", "ink"),
    Tone.LOW: ("sunken", "line_strong", "ink2"),
    Tone.MIDDLE: ("accent_soft", "accent_line", "ink"),
    Tone.HIGH: ("accent", "accent", "on_accent"),
    Tone.HIDDEN: ("surface", "line_strong", "ink2"),
}
"""Fill, border and ink: a soft stretch has a border, so that colour is never alone."""
_WORD = 8
"""Letters that the first of two lines may lack at its end."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Brush:
    """A painter with a look."""

    painter: QPainter
    look: Look

    def text(
        self,
        area: QRectF,
        words: str,
        *,
        role: str = "body",
        token: str = "ink",
        is_right: bool = False,
    ) -> None:
        """Write a line, on two lines or cut off where it does not fit."""
        font = self.look.font(role)
        metrics = QFontMetrics(font)
        self.painter.setFont(font)
        self.painter.setPen(self.look.color(token))
        width, on_one_line = int(area.width()), metrics.horizontalAdvance(words)
        fits_on_two = on_one_line < 2 * width - metrics.averageCharWidth() * _WORD
        if width < on_one_line and fits_on_two and area.height() >= 2 * metrics.height():
            self.painter.drawText(area, _LEFT | Qt.TextFlag.TextWordWrap, words)
            return
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        self.painter.drawText(area, _RIGHT if is_right else _LEFT, shown)

    def rule(self, left: float, right: float, top: float) -> None:
        """Draw a hairline."""
        self.painter.setPen(QPen(self.look.color("line"), 1))
        self.painter.drawLine(round(left), round(top), round(right), round(top))

    def bars(self, row: Row, area: QRectF) -> None:
        """Draw the bars of a row below each other, in the middle of its height."""
        px = self.look.px
        heights = [self._height(each) for each in row.tracks]
        top = area.center().y() - (sum(heights) + px(4) * (len(heights) - 1)) / 2
        for track, height in zip(row.tracks, heights, strict=True):
            self._track(track, QRectF(area.left(), top, area.width(), height))
            top += height + px(4)

    def too_few(self, area: QRectF, words: str) -> None:
        """Draw the dashed box of what is too few to show."""
        px, side = self.look.px, self.look.px(15)
        box = QRectF(area.left(), area.center().y() - side / 2, side, side)
        border = dashed(self.look.color("line_strong"))
        paint_box(self.painter, box, self.look.color("surface"), border, px(3))
        self.text(area.adjusted(side + px(7), 0, 0, 0), words, role="caption", token="ink2")

    def _height(self, track: Track) -> int:
        if track.is_thin:
            return self.look.px(14)
        return self.look.px(24 if any(each.label for each in track.stretches) else 14)

    def _track(self, track: Track, area: QRectF) -> None:
        px = self.look.px
        if track.label:
            room = px(58)
            self.text(
                area.adjusted(0, -px(3), room - area.width(), px(3)),
                track.label,
                role="caption",
                token="ink2",
            )
            area = area.adjusted(room, px(3), 0, -px(3))
        left = area.left()
        for each in track.stretches:
            width = each.share * area.width()
            self._stretch(each, QRectF(left, area.top(), width, area.height()))
            left += width

    def _stretch(self, each: Stretch, area: QRectF) -> None:
        px, color = self.look.px, self.look.color
        fill, edge, ink = _FILLS[each.tone]
        border = dashed(color(edge)) if each.tone is Tone.HIDDEN else QPen(color(edge), 1)
        shape = area.adjusted(0, 0, -px(2) if each.label else 0, 0)
        if shape.width() >= 1:
            paint_box(self.painter, shape, color(fill), border, px(2))
        metrics = QFontMetrics(self.look.font("caption"))
        if each.label and metrics.horizontalAdvance(each.label) + px(12) <= shape.width():
            spot = shape.adjusted(px(8), 0, 0, 0)
            self.text(spot, each.label, role="caption", token=ink)
