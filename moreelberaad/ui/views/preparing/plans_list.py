"""The plans in a list: Enter adapts, Del takes away, Ctrl+D copies."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView
from typing_extensions import override

from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.plans import Plan, PlansModel
from moreelberaad.ui.views.plan_words import plan_words
from moreelberaad.ui.views.preparing.plans_row import PlanPainter

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TALLEST = 100_000
_COPY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class PlanRows(QAbstractListModel):
    """The plans as rows, each said whole to a screen reader."""

    def __init__(self, ui: Ui, model: PlansModel, today: date) -> None:
        super().__init__()
        self._ui, self._model, self._today = ui, model, today

    def show_all(self) -> None:
        """Show the plans as the model has them now."""
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._model.plans)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        plan = self._model.plans[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return plan_words(self._ui, plan, self._today).title
            case Qt.ItemDataRole.AccessibleTextRole:
                return plan_words(self._ui, plan, self._today).said
            case PlanPainter.words_role:
                return plan_words(self._ui, plan, self._today)
            case _:
                return None


class PlansList(QListView):
    """One plan is current as long as there is one; the buttons are about it."""

    changed = Signal()
    """Another plan is current."""
    opened = Signal()
    remove_asked = Signal()
    copy_asked = Signal()

    def __init__(self, ui: Ui, model: PlansModel, today: date) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._rows = PlanRows(ui, model, today)
        self.setAccessibleName(ui.say("Klaargezet"))
        self.setModel(self._rows)
        self.setItemDelegate(PlanPainter(ui, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> Plan | None:
        """Give the plan that the buttons are about."""
        row = self.currentIndex().row()
        return self._model.plans[row] if 0 <= row < len(self._model.plans) else None

    def show_all(self) -> None:
        """Show the plans as they are now; the place in the list stays."""
        row = max(self.currentIndex().row(), 0)
        self._rows.show_all()
        self.setCurrentIndex(self._rows.index(min(row, self._rows.rowCount() - 1), 0))

    def point_at(self, plan: SessionId) -> None:
        """Make a plan the current one."""
        places = (row for row, each in enumerate(self._model.plans) if each.id == plan)
        self.setCurrentIndex(self._rows.index(next(places, 0), 0))

    def whole_height(self) -> int:
        """Give the px that all rows together take."""
        return min(self._rows.rowCount() * self._ui.look.px(PlanPainter.height), _TALLEST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_asked.emit()
        elif event.keyCombination() == _COPY:
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_current(self) -> None:
        self.viewport().update()
        self.changed.emit()

    @Slot()
    def _on_double(self) -> None:
        self.opened.emit()
