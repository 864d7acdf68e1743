"""The figures of a reveal: so many small marks below each option, and the number in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.domain.choices import LETTERS
from moreelberaad.ui.support.marks import OptionMark, paint_mark
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.tokens import load
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words

_SIDE, _GAP, _PER_ROW, _ABOVE = 14, 6, 8, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One option with what it is called and how many chose it, also in words."""

    code: str
    title: str
    number: int
    said: str


class Figures(QWidget):
    """The options beside each other, below where it is narrow; said in one sentence as a whole."""

    def __init__(self, ui: Ui, sides: tuple[Side, ...], spoken: str, *, is_narrow: bool) -> None:
        super().__init__()
        self.setAccessibleName(spoken)
        self.setContentsMargins(0, ui.look.px(_ABOVE), 0, 0)
        columns = [_column(ui, side) for side in sides]
        if is_narrow:
            self.setLayout(down(*columns, spacing="md"))
            return
        row = across(*columns, spacing="xl")
        for place in range(len(sides)):
            row.setStretch(place, 1)
        self.setLayout(row)


class SmallMarks(QWidget):
    """One mark for each voice, without a letter, in rows of eight."""

    def __init__(self, ui: Ui, code: str, number: int) -> None:
        super().__init__()
        self._look, self._code, self._number = ui.look, code, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        rows = -(-self._number // _PER_ROW)
        return QSize(self._length(min(self._number, _PER_ROW)), self._length(rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, side = self._look.px(_SIDE + _GAP), self._look.px(_SIDE)
        for each in range(self._number):
            row, place = divmod(each, _PER_ROW)
            self._paint(painter, QRectF(place * step, row * step, side, side))
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        if self._code not in LETTERS:
            paint_mark(painter, rect, "other", look)
            return
        small = look.px(load().radius["option_b"]) / 2
        radius = rect.width() / 2 if self._code == LETTERS[0] else small
        nothing = QPen(Qt.PenStyle.NoPen)
        nothing.setWidth(0)
        paint_box(painter, rect, look.color(self._code.lower()), nothing, radius)

    def _length(self, marks: int) -> int:
        return max(0, self._look.px(_SIDE + _GAP) * marks - self._look.px(_GAP))


def _column(ui: Ui, side: Side) -> QWidget:
    mark = OptionMark(ui, side.code if side.code in LETTERS else "other", 24)
    head = across(down(mark, None), words(ui, side.title, "body_strong"), spacing="sm")
    head.setStretch(1, 1)
    marks = (SmallMarks(ui, side.code, side.number),) if side.number else ()
    counted = across(*marks, words(ui, side.said, token="ink2", wrap=False), None, spacing="sm")
    made = QWidget()
    made.setLayout(down(head, counted, None, spacing="sm"))
    return made
