"""The sessions begun before: a list that stays quick however long it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu
from typing_extensions import override

from moreelberaad import wording
from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.start_hero import title_of
from moreelberaad.ui.views.start_row import RowPainter, row_height

Index = QModelIndex | QPersistentModelIndex
SUMMARY = Qt.ItemDataRole.UserRole
_TALLEST = 100_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rows(QAbstractListModel):
    """The summaries as rows, each said whole to a screen reader."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._summaries: Sequence[SessionSummary] = ()

    def show_all(self, summaries: Sequence[SessionSummary]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._summaries = summaries
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._summaries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        summary = self._summaries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(self._ui, summary)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(summary)
            case Qt.ItemDataRole.UserRole:
                return summary
            case _:
                return None

    def _said(self, summary: SessionSummary) -> str:
        ui = self._ui
        method = summary.method.get(ui.language.code)
        status = ui.say(wording.STATUSES[summary.status])
        return f"{title_of(ui, summary)}, {method}, {status}"


class Earlier(QListView):
    """Enter opens a session where its work goes on; the menu of a row opens and deletes."""

    open_asked = Signal(str)
    finish_asked = Signal(str)
    adapt_asked = Signal(object)
    copy_asked = Signal(object)
    hand_over_asked = Signal(object)
    delete_asked = Signal(str)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._rows = Rows(ui)
        self.setAccessibleName(ui.say("Eerder gestart"))
        self.setModel(self._rows)
        self.setItemDelegate(RowPainter(ui, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def show_all(self, summaries: Sequence[SessionSummary]) -> None:
        """Show these sessions, the first of them current."""
        self._rows.show_all(summaries)
        self.setCurrentIndex(self._rows.index(0, 0))

    def whole_height(self) -> int:
        """Give the px that all rows together take."""
        return min(self._rows.rowCount() * row_height(self._ui), _TALLEST)

    def menu_at(self, index: Index) -> QMenu:
        """Make the menu of one row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._ui.say("Open")).triggered.connect(self._open_current)
        if self._summary(index).status not in (Status.OPEN, Status.PLANNED):
            copy = menu.addAction(self._ui.say("Kopieer als voorbereiding"))
            copy.triggered.connect(self._copy_current)
        give = menu.addAction(self._ui.say("Draag over…"))
        give.triggered.connect(self._hand_over_current)
        menu.addAction(self._ui.say("Verwijder…")).triggered.connect(self._delete_current)
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            below = self.visualRect(index).center() if by_key else event.pos()
            self._show_menu(index, below)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and RowPainter.menu_rect(self._ui, self.visualRect(index)).contains(at):
            self._show_menu(index, at)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def _show_menu(self, index: Index, at: QPoint) -> None:
        self.setCurrentIndex(self._rows.index(index.row(), 0))
        self.menu_at(index).popup(self.viewport().mapToGlobal(at))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        summary = self._summary(index)
        if summary.status is Status.OPEN:
            self.open_asked.emit(summary.id)
        elif summary.status is Status.PLANNED:
            self.adapt_asked.emit(summary.id)
        else:
            self.finish_asked.emit(summary.id)

    @Slot()
    def _open_current(self) -> None:
        self._open(self.currentIndex())

    @Slot()
    def _copy_current(self) -> None:
        self.copy_asked.emit(self._summary(self.currentIndex()).id)

    @Slot()
    def _hand_over_current(self) -> None:
        self.hand_over_asked.emit(self._summary(self.currentIndex()).id)

    @Slot()
    def _delete_current(self) -> None:
        self.delete_asked.emit(self._summary(self.currentIndex()).id)

    def _summary(self, index: Index) -> SessionSummary:
        summary: SessionSummary = index.data(SUMMARY)
        return summary
