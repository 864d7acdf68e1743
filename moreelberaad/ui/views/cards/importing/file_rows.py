"""The rows of a file as a table: their cells, and at the end what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from typing_extensions import override

from moreelberaad.application.deck_import import Columns
from moreelberaad.card_row_words import OUTCOMES
from moreelberaad.domain.card_columns import Column
from moreelberaad.domain.deck_import import DeckImport, Outcome, PlannedRow
from moreelberaad.domain.text import one_line
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.importing_words import column_name, reasons_of
from moreelberaad.ui.views.lines import Index

CELL = Qt.ItemDataRole.UserRole
"""The role of a `Cell`."""
_MOST = 160
"""Signs of a cell that are read out; a row of the table shows less than that."""
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one cell shows; `outcome` is set when the cell is why the row has it."""

    text: str
    part: str = ""
    outcome: Outcome | None = None
    is_empty: bool = False
    is_outcome: bool = False


class FileRows(QAbstractTableModel):
    """Reads from the model of the import; ten thousand rows cost no more than those on show."""

    def __init__(self, ui: Ui, model: ImportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._planned: Mapping[int, PlannedRow] = {}
        self._plan: DeckImport | None = None
        self._columns: Columns = ()

    @property
    def outcome_column(self) -> int:
        """Give the column behind those of the file."""
        return len(self._model.file.headings) if self._model.file else 0

    def start(self) -> None:
        """Show another file."""
        self.beginResetModel()
        self._planned, self._plan = {}, None
        self.endResetModel()

    def refresh(self) -> None:
        """Show what becomes of the rows now."""
        plan, columns = self._model.plan, self._model.columns
        if plan is self._plan and columns == self._columns:
            return
        self._plan, self._columns = plan, columns
        self._planned = {row.number: row for row in plan.rows} if plan else {}
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.outcome_column)
            self.dataChanged.emit(self.index(0, 0), last)

    def planned(self, row: int) -> PlannedRow | None:
        """Give what becomes of a row; nothing for one without words, or as long as is looked."""
        file = self._model.file
        return self._planned.get(file.rows[row].number) if file else None

    def row_of(self, number: int) -> int:
        """Give where the row with this number in the file stands; -1 when it is not there."""
        rows = self._model.file.rows if self._model.file else ()
        return next((place for place, row in enumerate(rows) if row.number == number), -1)

    def column(self, place: int) -> Column | None:
        """Give what a column of the file holds."""
        return self._model.columns[place] if place < len(self._model.columns) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        file = self._model.file
        return len(file.rows) if file and not parent.isValid() else 0

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self.outcome_column + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(index).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case Qt.ItemDataRole.ToolTipRole if index.column() == self.outcome_column:
                return self._reasons(index.row())
            case _:
                return self._cell(index) if role == CELL else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self._model.file is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._model.file.rows[section].number)
        if section == self.outcome_column:
            return self._ui.say("Uitkomst")
        return self.heading(section)

    def heading(self, place: int) -> str:
        """Name a column by its heading in the file; in a file of ours, by what it holds."""
        file = self._model.file
        column = self.column(place)
        if column is not None and not self._model.has_choosers:
            return column_name(self._ui.language, column)
        told = one_line(file.headings[place]) if file else ""
        return told or self._ui.say("Kolom {number}", number=place + 1)

    def _cell(self, index: Index) -> Cell:
        planned = self.planned(index.row())
        if index.column() == self.outcome_column:
            outcome = planned.outcome if planned else None
            said = self._ui.say(OUTCOMES[outcome]) if outcome else ""
            return Cell(text=said, outcome=outcome, is_outcome=True)
        column, text = self.column(index.column()), self._words(index)
        is_why = column is not None and planned is not None and _is_why(planned, column)
        outcome = planned.outcome if planned and is_why else None
        is_empty = outcome is Outcome.REFUSED and not text
        return Cell(
            text=self._ui.say("leeg") if is_empty else text,
            part=column.part if column else "",
            outcome=outcome,
            is_empty=is_empty,
        )

    def _words(self, index: Index) -> str:
        file = self._model.file
        cells = file.rows[index.row()].cells if file else ()
        text = cells[index.column()] if index.column() < len(cells) else ""
        return one_line(text[: 2 * _MOST])

    def _spoken(self, index: Index) -> str:
        text = self._cell(index).text[:_MOST]
        if index.column() == self.outcome_column:
            return ", ".join(filter(None, (text, self._reasons(index.row()))))
        return f"{self.heading(index.column())}: {text}"

    def _reasons(self, row: int) -> str:
        planned = self.planned(row)
        return reasons_of(self._ui.language, planned) if planned else ""


def _is_why(planned: PlannedRow, column: Column) -> bool:
    return any(reason.path == column.heading for reason in planned.reasons)
