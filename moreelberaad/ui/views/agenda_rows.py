"""The rows of an agenda as a list: each says its hour, its title and its minutes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.agenda import Agenda, AgendaRow

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AgendaRows(QAbstractListModel):
    """Only the break can be ticked."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._shown: tuple[AgendaRow, ...] = ()

    def show_plan(self, plan: Agenda) -> None:
        """Take in other rows."""
        self.beginResetModel()
        self._shown = plan.rows
        self.endResetModel()

    @property
    def has_hours(self) -> bool:
        """Tell whether it is known when the talk begins."""
        return any(row.begins is not None for row in self._shown)

    def row(self, index: Index) -> AgendaRow:
        """Give the row that an index stands for."""
        return self._shown[index.row()]

    def title(self, row: AgendaRow) -> str:
        """Give the title of a step, or what the tick of the break does."""
        if row.step:
            return row.step.title.get(self._ui.language.code)
        return self._ui.say("Pauze") if row.taken else self._ui.say("Pauze toevoegen")

    def minutes(self, row: AgendaRow) -> str:
        """Write the minutes of a row."""
        return self._ui.say("{minutes} min", minutes=row.minutes)

    def hour(self, row: AgendaRow) -> str:
        """Write the hour at which a row begins, if that is known."""
        return "" if row.begins is None else self._ui.language.clock(row.begins)

    def place_of_break(self) -> int:
        """Give the number of the break, or of the first row where there is none."""
        breaks = (number for number, row in enumerate(self._shown) if row.step is None)
        return next(breaks, 0)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._shown)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index).step:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(row)
            case Qt.ItemDataRole.CheckStateRole if row.step is None:
                return Qt.CheckState.Checked if row.taken else Qt.CheckState.Unchecked
            case _:
                return None

    def _sentence(self, row: AgendaRow) -> str:
        hour = self.hour(row) if row.taken else ""
        return ", ".join(filter(None, (hour, self.title(row), self.minutes(row))))
