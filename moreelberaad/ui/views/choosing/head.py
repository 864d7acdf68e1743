"""The top of the silent choice: what this is, and how many handed in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.painting import paint_box
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.views.layouts import edged

_DOT, _BETWEEN = 12, 6
_MOST_DOTS = 20


class ChoosingHead(QWidget):
    """Tells how many of how many, in dots and in words."""

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._dots = Dots(ui, model)
        self._said = words(ui, "", "body", token="ink2", wrap=False)
        title = words(ui, ui.say("Stille keuze"), "body_strong", wrap=False)
        row = across(Logo(ui), title, None, self._dots, self._said, spacing="md")
        edged(ui, self, row, 72, 16)
        model.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        number, total = self._model.handed_in, self._model.people
        self._said.setText(
            self._ui.say("{number} van {total} ingeleverd", number=number, total=total)
        )
        self._dots.setVisible(0 < total <= _MOST_DOTS)
        self._dots.updateGeometry()
        self._dots.update()


class Dots(QWidget):
    """A dot for each person present, filled from the left; the words beside it say the same."""

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._look, self._model = ui.look, model
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        step = self._look.px(_DOT + _BETWEEN)
        return QSize(max(self._model.people * step, 1), self._look.px(_DOT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, step = self._look.px(_DOT), self._look.px(_DOT + _BETWEEN)
        border = QPen(self._look.color("line_strong"), self._look.px(2))
        for number in range(self._model.people):
            is_in = number < self._model.handed_in
            fill = self._look.color("ink2" if is_in else "window")
            if is_in:
                border.setColor(fill)
            else:
                border.setColor(self._look.color("line_strong"))
            paint_box(painter, QRectF(number * step, 0, side, side), fill, border, side / 2)
        painter.end()
