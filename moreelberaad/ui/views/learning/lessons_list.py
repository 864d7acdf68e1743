"""The lessons that were found: arrows show one, Enter goes to read it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views.learning.lessons_painter import LessonPainter
from moreelberaad.ui.views.learning.lessons_rows import LessonRows
from moreelberaad.ui.views.lines import dress_lines

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BATCH = 200
"""Rows that are measured at once."""


class LessonList(QListView):
    """Stays quick however many there are; `left` by Arrow up above the first."""

    entered_lesson = Signal()
    left = Signal()

    def __init__(self, ui: Ui, model: LessonsModel, says: LessonSays) -> None:
        super().__init__()
        self._ui, self._lessons, self._rows = ui, model, LessonRows(model, says)
        self._is_showing = False
        dress_lines(self, ui.say("Lessen"))
        self.setProperty(RING, "none")
        self.setModel(self._rows)
        self._painter = LessonPainter(ui)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.listed.connect(self._show_anew)
        model.turned.connect(self._point)
        ui.look.changed.connect(self.scheduleDelayedItemsLayout)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers():
            if self.currentIndex().isValid():
                self.entered_lesson.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @Slot()
    def _show_anew(self) -> None:
        self._is_showing = True
        self._rows.show_anew()
        self._is_showing = False
        self._point()

    @Slot()
    def _point(self) -> None:
        self._is_showing = True
        here = self._rows.index(self._rows.row_of(self._lessons.here))
        self.setCurrentIndex(here)
        self.scrollTo(here)
        self._is_showing = False

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self._lessons.turn_to(self._rows.id_at(current.row()))
