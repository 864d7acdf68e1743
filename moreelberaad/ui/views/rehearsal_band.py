"""The band above a session that is only practised: what it is, what to do, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QLine, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.run.panes import Pane, tight

_EDGE, _STRIPE, _NARROW = 6, 12, 1000
"""Px of the edge around the page, between its stripes, and from where there is room for words."""


class Striped(QWidget):
    """Shows at its edges, by stripes, that nothing here is real."""

    def __init__(self, ui: Ui, *inside: QWidget) -> None:
        super().__init__()
        self._ui = ui
        column = tight(down(*inside))
        column.setStretch(len(inside) - 1, 1)
        self.setLayout(column)
        ui.look.changed.connect(self._fit)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, area = self._ui.look, self.rect()
        painter = QPainter(self)
        painter.fillRect(area, look.color("warn_soft"))
        painter.setPen(QPen(look.color("warn_line"), look.px(3)))
        height = area.height()
        for left in range(-height, area.width(), look.px(_STRIPE)):
            painter.drawLine(QLine(left, height, left + height, 0))
        painter.fillRect(self.contentsRect(), look.color("window"))
        painter.end()

    @Slot()
    def _fit(self) -> None:
        edge = self._ui.look.px(_EDGE)
        self.setContentsMargins(edge, edge, edge, edge)
        self.update()


class RehearsalBand(Pane):
    """Stays on top of every page of the practice."""

    stopped = Signal()
    choice_asked = Signal()
    finish_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "warn_soft", Qt.Edge.BottomEdge)
        say = ui.say
        self.setAccessibleName(say("Oefening"))
        self._mark = words(ui, say("OEFENING"), "heading3", token="warn", wrap=False)
        self._hint = words(ui, token="ink")
        self._kept = words(
            ui,
            say("Niets wordt bewaard. Vergrendel je, dan is de oefening weg."),
            "caption",
            token="ink2",
        )
        self._choice = button(ui, say("Laat de groep kiezen"), icon="users")
        self._finish = button(ui, say("Naar afronden"), "primary")
        stop = button(ui, say("Stop met oefenen"), icon="x")
        for act in (self._choice, self._finish, stop):
            act.setProperty("size", "small")
        self._said = QWidget()
        self._said.setLayout(tight(down(self._hint, self._kept)))
        row = across(self._mark, self._said, None, self._choice, self._finish, stop, spacing="lg")
        row.setStretch(1, 1000)
        row.setContentsMargins(*(ui.look.px(each) for each in (14, 5, 12, 5)))
        self.setLayout(row)
        self._choice.clicked.connect(self.choice_asked)
        self._finish.clicked.connect(self.finish_asked)
        stop.clicked.connect(self.stopped)
        self._offers = False
        self.offer()

    def tell(self, hint: str) -> None:
        """Say what to practise now."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def answer(self, text: str) -> None:
        """Say what came of an act, also aloud."""
        self.tell(text)
        announce(self, text)

    def offer(self, *, choice: bool = False, finish: bool = False) -> None:
        """Show the acts that can be done now."""
        self._choice.setVisible(choice)
        self._finish.setVisible(finish)
        self._offers = choice or finish
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        """Leave only the acts where there is little room: they say what to do."""
        is_narrow = self.width() < self._ui.look.px(_NARROW)
        self._said.setVisible(not (is_narrow and self._offers))
