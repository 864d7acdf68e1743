"""As many segments as there are findings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui

_HEIGHT, _GAP, _NARROWEST = 6, 4, 5
"""Px at 100 %."""


class FindingBar(QWidget):
    """Green for decided, amber for the present one, an outline for the rest."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._states: tuple[bool, ...] = ()
        self._present = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    def show_states(self, states: tuple[bool, ...], present: int) -> None:
        """Show what is decided; `present` counts from 0, and -1 is none."""
        self._states, self._present = states, present
        said = self._ui.say(
            "{number} van {total} punten beslist", number=sum(states), total=len(states)
        )
        self.setAccessibleName(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(80), self._ui.look.px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._states:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() + self._gap) / len(self._states)
        if width - self._gap < self._ui.look.px(_NARROWEST):
            self._paint_share(painter)
        else:
            for number in range(len(self._states)):
                self._paint_part(painter, number, width)
        painter.end()

    @property
    def _gap(self) -> int:
        return self._ui.look.px(_GAP)

    def _paint_part(self, painter: QPainter, number: int, width: float) -> None:
        rect = QRectF(number * width, 0, width - self._gap, self.height())
        if number == self._present:
            self._fill(painter, rect, "warn_line")
        elif self._states[number]:
            self._fill(painter, rect, "accent")
        else:
            self._outline(painter, rect)

    def _paint_share(self, painter: QPainter) -> None:
        """Draw one bar where the parts would be too narrow to see."""
        whole = QRectF(self.rect())
        share = sum(self._states) / len(self._states)
        self._outline(painter, whole)
        if share:
            self._fill(painter, QRectF(0, 0, whole.width() * share, whole.height()), "accent")

    def _fill(self, painter: QPainter, rect: QRectF, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ui.look.color(token))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _outline(self, painter: QPainter, rect: QRectF) -> None:
        inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._ui.look.color("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
