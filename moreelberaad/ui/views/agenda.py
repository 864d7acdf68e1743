"""The agenda: steps with their hours, as a list that is drawn and can be read aloud."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.agenda import Agenda
from moreelberaad.ui.views.agenda_painter import AgendaPainter
from moreelberaad.ui.views.agenda_rows import AgendaRows


class AgendaList(QListView):
    """A click or Space on the break takes it in, or leaves it out."""

    break_toggled = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._plan: Agenda | None = None
        self._rows = AgendaRows(ui)
        self._painter = AgendaPainter(ui, self._rows)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self._shape(ui)
        ui.look.changed.connect(self._fit)

    def show_plan(self, plan: Agenda) -> None:
        """Draw another plan; the break comes under the keyboard first, if there is one."""
        if plan == self._plan:
            return
        self._plan = plan
        self._rows.show_plan(plan)
        self.setCurrentIndex(self._rows.index(self._rows.place_of_break()))
        self._fit()

    def _shape(self, ui: Ui) -> None:
        self.setAccessibleName(ui.say("Verloop"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._toggle(self.indexAt(event.position().toPoint()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid() and self._rows.row(index).step is None:
            self.break_toggled.emit()

    @Slot()
    def _fit(self) -> None:
        """Be as high as all rows together: the agenda itself never scrolls."""
        width = self.viewport().width()
        rows = (self._rows.index(number) for number in range(self._rows.rowCount()))
        self.setFixedHeight(sum(self._painter.height(row, width) for row in rows))
        self.scheduleDelayedItemsLayout()
