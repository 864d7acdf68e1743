"""The closed sessions in a list that stays quick however long it is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.application.ports import SessionSummary
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import FinishingModel
from moreelberaad.ui.views.finishing.row import ClosedRowPainter, closed_row_height, row_words

Index = QModelIndex | QPersistentModelIndex
_TALLEST = 100_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClosedRows(QAbstractListModel):
    """The closed sessions as rows, each said whole to a screen reader."""

    def __init__(self, ui: Ui, model: FinishingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model

    def show_all(self) -> None:
        """Show the sessions as the model has them now."""
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._model.sessions)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary = self._model.sessions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_words(self._ui, self._model, summary).title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_words(self._ui, self._model, summary).said
            case ClosedRowPainter.words_role:
                return row_words(self._ui, self._model, summary)
            case Qt.ItemDataRole.UserRole:
                return summary
            case _:
                return None


class ClosedList(QListView):
    """Enter or a double click opens a session."""

    opened = Signal(str)

    def __init__(self, ui: Ui, model: FinishingModel) -> None:
        super().__init__()
        self._ui, self._rows = ui, ClosedRows(ui, model)
        self.setAccessibleName(ui.say("Gesloten beraden"))
        self.setModel(self._rows)
        self.setItemDelegate(ClosedRowPainter(ui, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def show_all(self) -> None:
        """Show the sessions as they are now; the current row stays where it was."""
        row = max(self.currentIndex().row(), 0)
        self._rows.show_all()
        self.setCurrentIndex(self._rows.index(min(row, self._rows.rowCount() - 1), 0))

    def whole_height(self) -> int:
        """Give the px that all rows together take."""
        return min(self._rows.rowCount() * closed_row_height(self._ui), _TALLEST)

    @Slot()
    def open_current(self) -> None:
        """Open the session of the current row."""
        if self.currentIndex().isValid():
            self._open(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.open_current()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        summary: SessionSummary = index.data(Qt.ItemDataRole.UserRole)
        self.opened.emit(summary.id)
