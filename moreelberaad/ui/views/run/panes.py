"""The flat stretches that the screen is divided in."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui

Box = TypeVar("Box", bound=QBoxLayout)


class Pane(QWidget):
    """A plain surface with a thin line along some of its edges."""

    def __init__(self, ui: Ui, surface: str, *edges: Qt.Edge) -> None:
        super().__init__()
        self._ui, self._surface, self._edges = ui, surface, edges
        ui.look.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ui.look.color(self._surface))
        painter.setPen(self._ui.look.color("line"))
        for edge in self._edges:
            self._draw(painter, edge)

    def _draw(self, painter: QPainter, edge: Qt.Edge) -> None:
        area = self.rect()
        match edge:
            case Qt.Edge.TopEdge:
                painter.drawLine(area.topLeft(), area.topRight())
            case Qt.Edge.BottomEdge:
                painter.drawLine(area.bottomLeft(), area.bottomRight())
            case Qt.Edge.LeftEdge:
                painter.drawLine(area.topLeft(), area.bottomLeft())
            case _:
                painter.drawLine(area.topRight(), area.bottomRight())


def never_widen(bar: QWidget) -> None:
    """Let a bar fold to the window: with larger text it would else push its window out wider."""
    bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


def tight(box: Box, *margins: int) -> Box:
    """Lay a box without room between its items; margins in px: left, top, right, bottom."""
    box.setSpacing(0)
    box.setContentsMargins(*(margins or (0, 0, 0, 0)))
    return box
