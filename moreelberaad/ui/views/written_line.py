"""One line of words in a row of a list, cut short at its end, with marks on what was sought."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from moreelberaad.domain.search import Word
from moreelberaad.domain.search_query import marks_in
from moreelberaad.ui.support.appearance import Appearance

START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def write_line(  # noqa: PLR0913, PLR0917 - what, where and how
    painter: QPainter,
    look: Appearance,
    area: QRect,
    text: str,
    role: str,
    token: str,
    *,
    words: Sequence[Word] = (),
    where: Qt.AlignmentFlag = START,
) -> int:
    """Write it in a role and a colour; gives the px that it takes."""
    font = look.font(role)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width() + 1, 0))
    high = metrics.height()
    for start, end in marks_in(shown, words) if words else ():
        left = area.left() + metrics.horizontalAdvance(shown[:start])
        width = metrics.horizontalAdvance(shown[start:end])
        mark = QRect(left, area.center().y() - high // 2 + 1, width, high)
        painter.fillRect(mark, look.color("warn_soft"))
        painter.fillRect(mark.adjusted(0, high - look.px(2), 0, 0), look.color("warn_line"))
    painter.setFont(font)
    painter.setPen(look.color(token))
    painter.drawText(area, where, shown)
    return metrics.horizontalAdvance(shown)


def width_of(look: Appearance, text: str, role: str) -> int:
    """Give the px that a whole line takes."""
    return QFontMetrics(look.font(role)).horizontalAdvance(text)
