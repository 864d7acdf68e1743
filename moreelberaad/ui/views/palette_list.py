"""The lines of *Ga naar…* as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.palette import PaletteModel
from moreelberaad.ui.viewmodels.palette_lines import Group, Line
from moreelberaad.ui.views.palette_row import IS_FIRST, LINE, WORDS, PaletteRow, headings

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Rows(QAbstractListModel):
    """The lines as rows, each said whole to a screen reader, its group first."""

    def __init__(self, ui: Ui, model: PaletteModel) -> None:
        super().__init__()
        self._model, self._headings = model, headings(ui)
        self._lines: tuple[Line, ...] = ()
        self._words = model.words()

    def show_all(self) -> None:
        self.beginResetModel()
        self._lines, self._words = self._model.lines, self._model.words()
        self.endResetModel()

    def show_one(self, place: int) -> None:
        self._lines = self._model.lines
        self.dataChanged.emit(self.index(place), self.index(place))

    def line(self, index: Index) -> Line:
        return self._lines[index.row()]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(line)
        if role == LINE:
            return line
        if role == IS_FIRST:
            return not index.row() or self._lines[index.row() - 1].group is not line.group
        return self._words if role == WORDS else None

    def _said(self, line: Line) -> str:
        note = key_words(line.note) if line.group is Group.WAYS else line.note
        parts = (self._headings[line.group], line.title, note, line.below)
        return ", ".join(filter(None, parts))


class PaletteList(QListView):
    """Its first row is the present one, so that Enter takes the best."""

    chosen = Signal(object)
    in_view = Signal(object)
    """The places of the rows that are seen."""

    def __init__(self, ui: Ui, model: PaletteModel) -> None:
        super().__init__()
        self._rows = _Rows(ui, model)
        self.setModel(self._rows)
        self.setItemDelegate(PaletteRow(ui, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(ui.say("Gevonden"))
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._tell_view)

    @property
    def present(self) -> Line | None:
        """Give the line that Enter takes."""
        index = self.currentIndex()
        return self._rows.line(index) if index.isValid() else None

    def show_all(self) -> None:
        """Show the lines of now, the first of them present."""
        self._rows.show_all()
        self.setCurrentIndex(self._rows.index(0))
        self.scrollToTop()
        self._tell_view()

    def show_one(self, place: int) -> None:
        """Show what more is known of one line; its row may be higher by it."""
        self._rows.show_one(place)
        self.scheduleDelayedItemsLayout()

    def said(self) -> str:
        """Give what is said of the present line."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def seen(self) -> Sequence[int]:
        """Give the places of the rows that are in view."""
        view = QRect(0, 0, self.viewport().width(), self.viewport().height())
        rows = range(self._rows.rowCount())
        return [row for row in rows if view.intersects(self.visualRect(self._rows.index(row)))]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.line(index))

    def _tell_view(self) -> None:
        self.in_view.emit(self.seen())
