"""The list of cards: one on show, any number chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.cards.row_painter import CardPainter
from moreelberaad.ui.views.cards.rows import CardRows

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardList(QListView):
    """Arrows show a card, with Shift or Ctrl they choose more; Enter goes to write."""

    entered_card = Signal()
    dropped = Signal()

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._ui, self._cards, self._rows = ui, model, CardRows(ui, model)
        self._is_showing = False
        self.setAccessibleName(ui.say("Kaarten"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty(RING, "none")
        self.setModel(self._rows)
        self._painter = CardPainter(ui)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        model.listed_anew.connect(self._show_anew)
        model.changed.connect(self._rows.show_again)
        ui.look.changed.connect(self.scheduleDelayedItemsLayout)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.entered_card.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_anew(self) -> None:
        """Follow the model, and tell it nothing."""
        self._is_showing = True
        self._rows.show_anew()
        kept = self._cards.kept
        here = self._rows.index(self._rows.row_of(kept.id)) if kept else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(here, flags)
        self.selectionModel().select(self._chosen(), QItemSelectionModel.SelectionFlag.Select)
        self.scrollTo(here)
        self._is_showing = False

    def _chosen(self) -> QItemSelection:
        """Give the rows of the chosen cards."""
        selected = QItemSelection()
        for first, last in self._rows.stretches(self._cards.selected):
            selected.select(self._rows.index(first), self._rows.index(last))
        return selected

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self._cards.choose(self._rows.id_at(current.row()))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self) -> None:
        if not self._is_showing:
            rows = sorted(index.row() for index in self.selectedIndexes())
            self._cards.select([self._rows.id_at(row) for row in rows])
