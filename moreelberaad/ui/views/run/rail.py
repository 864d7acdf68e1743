"""The step rail: where the session is, and the way to any other step."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.lines import dress_lines
from moreelberaad.ui.views.run.rail_model import RailModel, Stop
from moreelberaad.ui.views.run.rail_painter import RailPainter


class StepList(QListView):
    """Goes to a step by click or Enter; arrows only look around."""

    chosen = Signal(str)

    def __init__(self, ui: Ui, model: SessionModel, clock: StepClock) -> None:
        super().__init__()
        self._session = model
        self._lines = RailModel(ui, model, clock)
        self._painter = RailPainter(ui)
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self._shape(ui)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        ui.look.changed.connect(self.refresh)
        model.barred.connect(self.refresh)
        clock.replanned.connect(self.refresh)
        self.refresh()

    def _shape(self, ui: Ui) -> None:
        dress_lines(self, ui.say("Stappen"))
        self.setMinimumSize(QSize(0, 0))

    @Slot()
    def refresh(self) -> None:
        """Show where the session is now."""
        self._lines.refresh()
        self.setCurrentIndex(self._lines.index_of(self._session.step.id))
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        line = self._lines.line(index.row())
        if isinstance(line, Stop):
            self.chosen.emit(line.step)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
