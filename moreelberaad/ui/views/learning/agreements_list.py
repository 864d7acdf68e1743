"""The agreements in their groups: arrows show one, Enter goes to write."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_book import place_of
from moreelberaad.ui.views.learning.agreements_painter import AgreementPainter
from moreelberaad.ui.views.learning.agreements_rows import AgreementRows

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ONE = {QListView.CursorAction.MoveUp: -1, QListView.CursorAction.MoveDown: 1}
_BATCH = 400
"""Rows that are measured at once."""


class AgreementList(QListView):
    """Stays quick however many there are."""

    entered_agreement = Signal()

    def __init__(self, ui: Ui, model: AgreementsModel) -> None:
        super().__init__()
        self._ui, self._agreements, self._rows = ui, model, AgreementRows(ui, model)
        self._is_showing = False
        self.setAccessibleName(ui.say("Afspraken"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty(RING, "none")
        self.setModel(self._rows)
        self._painter = AgreementPainter(ui)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        model.listed_anew.connect(self._show_anew)
        model.turned_to.connect(self._point)
        model.changed.connect(self.viewport().update)
        ui.look.changed.connect(self.scheduleDelayedItemsLayout)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers():
            if self.currentIndex().isValid():
                self.entered_agreement.emit()
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Pass over headings; one step needs no place of every row, which Qt would measure."""
        if step := _ONE.get(action):
            return self._rows.index(self._rows.beyond(self.currentIndex().row(), step))
        found = super().moveCursor(action, modifiers)
        if not found.isValid() or self._rows.place_at(found.row()) is not None:
            return found
        return self._rows.index(self._rows.beyond(found.row(), 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @Slot()
    def _show_anew(self) -> None:
        """Follow the model, and tell it nothing."""
        self._is_showing = True
        self._rows.show_anew()
        self._is_showing = False
        self._point()

    @Slot()
    def _point(self) -> None:
        now = self._agreements.agreement
        self._is_showing = True
        row = self._rows.row_of(place_of(now)) if now else -1
        here = self._rows.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(here)
        self.scrollTo(self._rows.index(0) if row == 1 else here)  # with the first heading
        self._is_showing = False

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            place = self._rows.place_at(current.row())
            if place is not None:
                self._agreements.choose(place)
