"""A list of methods or steps: a mark, a title, and minutes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.focus_ring import RING
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.lines import LineModel, dress_lines
from moreelberaad.ui.views.preparing.methods.row_keys import drops, enters, pushed_by
from moreelberaad.ui.views.preparing.methods.row_painter import Row, RowPainter


class _Rows(LineModel[Row]):
    """The rows as lines of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    @override
    def read(self) -> tuple[Row, ...]:
        return self.rows

    @override
    def place(self, line: Row) -> str:
        return line.id

    @override
    def spoken(self, line: Row) -> str:
        return line.spoken


class RowList(QListView):
    """Arrows and clicks pick a row; Alt with an arrow moves it, Del takes it away."""

    picked = Signal(str)
    pushed = Signal(int)
    dropped = Signal()
    entered_row = Signal()

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._model = _Rows()
        self._whole = False
        self.setModel(self._model)
        self._painter = RowPainter(ui)
        self.setItemDelegate(self._painter)
        self._shape(name)
        self.selectionModel().currentChanged.connect(self._on_current)
        ui.look.changed.connect(self._measure)

    def show_rows(self, rows: Sequence[Row], current: str) -> None:
        """Show these rows, and which of them is worked on; tells nothing."""
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self._model.rows = tuple(rows)
        self._model.refresh()
        index = self._model.index_of(current)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own
        self.viewport().update()
        self._measure()
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as all rows, or scroll within the height there is."""
        self._whole = whole
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if places := pushed_by(event):
            self.pushed.emit(places)
        elif drops(event):
            self.dropped.emit()
        elif enters(event):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.scrollTo(self.currentIndex())

    @override
    def sizeHint(self) -> QSize:
        rows = range(self._model.rowCount())
        return QSize(0, sum(self.sizeHintForRow(row) for row in rows))

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint().height()
        return QSize(0, whole if self._whole else min(whole, self.sizeHintForRow(0)))

    def _shape(self, name: str) -> None:
        dress_lines(self, name)
        self.setProperty(RING, "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @Slot()
    def _measure(self) -> None:
        """Let every row ask again how high it is at this width."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._model.line(current.row()).id)
