"""What we do, what that changes, and what it adds to: three boxes beside each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.painting import paint_box, pen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.views.layouts import picture

_NARROW = 560
"""Px at 100 % below which the boxes stand below each other."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class _Box(QWidget):
    """A ground with a thin line around it."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._look = ui.look
        ui.look.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = pen(look.color("line"), 1)
        paint_box(painter, QRectF(self.rect()), look.color("window"), border, look.px(8))
        painter.end()


class Chain(QWidget):
    """Stands there only where the group wrote down what it expected."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        say = ui.say
        titles = (say("Wat doen we"), say("Wat verandert er"), say("Waar draagt het aan bij"))
        self._said = tuple(words(ui) for _ in titles)
        self._row = QBoxLayout(_ACROSS)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(ui.look.px(5))
        self._arrows = [picture(ui, "arrow-right", side=16) for _ in titles[1:]]
        for number, title in enumerate(titles):
            self._row.addWidget(self._box(title, number), 1)
            for arrow in self._arrows[number : number + 1]:
                self._row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._row)
        ui.look.changed.connect(self._arrange)

    def show_chain(self, chain: tuple[Prose, Prose, Prose]) -> None:
        """Show what was expected; a box without words stays empty."""
        for label, part in zip(self._said, chain, strict=True):
            label.setText(part.plain or "–")
        self.setVisible(any(chain))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _box(self, title: str, number: int) -> QWidget:
        ui, px = self._ui, self._ui.look.px
        box = _Box(ui)
        column = down(words(ui, title, "label", token="ink2"), self._said[number], None)
        column.setSpacing(px(2))
        column.setContentsMargins(px(14), px(10), px(12), px(10))
        box.setLayout(column)
        return box

    @Slot()
    def _arrange(self) -> None:
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        self._row.setDirection(_DOWN if is_narrow else _ACROSS)
        for arrow in self._arrows:
            arrow.setHidden(is_narrow)
