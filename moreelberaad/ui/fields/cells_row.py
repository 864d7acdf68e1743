"""A row whose cells follow the columns of the template."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from moreelberaad.domain.template import Column
from moreelberaad.domain.text import first_clause
from moreelberaad.domain.values import Cell, Codes, Prose, Row
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.rows import Item, RowWidget
from moreelberaad.ui.fields.side_marks import SideEditor
from moreelberaad.ui.support.ui import Ui

_FIGURES = frozenset({Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3})


class CellsRow(RowWidget):
    """Cells by column; what stands in a column that is not drawn here is kept as it is."""

    def __init__(self, ui: Ui, columns: tuple[Column, ...], cells: Mapping[str, Editor]) -> None:
        super().__init__()
        self.ui = ui
        self._columns = columns
        self._cells = cells
        self._kept: Mapping[str, Cell] = {}
        for cell in cells.values():
            cell.edited.connect(self.on_edited)

    @override
    def item(self) -> Item | None:
        found = {name: editor.value() for name, editor in self._cells.items()}
        drawn: dict[str, Cell] = {
            name: value
            for name, value in found.items()
            if isinstance(value, Prose | bool | int | str | date | Codes)
        }
        cells = {**self._kept, **drawn}
        return Row(cells) if cells else None

    @override
    def show_item(self, item: Item | None) -> None:
        cells = item.cells if isinstance(item, Row) else {}
        self._kept = {name: cell for name, cell in cells.items() if name not in self._cells}
        for name, editor in self._cells.items():
            editor.show_value(cells.get(name))
        self.adjust()

    @override
    def set_number(self, number: int) -> None:
        first, *_ = self._columns
        lead = self.words_in(first)
        for column in self._columns:
            name = first_clause(column.label.get(self.ui.language.code))
            place = self.ui.say("{name}, rij {number}", name=name, number=number)
            whose = f", {lead}" if lead and column is not first else ""
            self._cells[column.id].set_name(place + whose)

    @override
    def editors(self) -> tuple[Editor, ...]:
        return tuple(each for each in self._cells.values() if each.controls())

    def editor(self, column: str) -> Editor:
        """Give the place where a column is written."""
        return self._cells[column]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sides = [each for each in self._cells.values() if isinstance(each, SideEditor)]
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _FIGURES and sides:
            sides[0].choose(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def words_in(self, column: Column) -> str:
        """Give what is written in the cell of a column, to name the row by."""
        item = self.item()
        return item.text(column.id) if isinstance(item, Row) else ""

    def adjust(self) -> None:
        """Let a kind of row adjust what depends on its cells."""

    def on_edited(self) -> None:
        """Adjust the row, then tell that it was edited."""
        self.adjust()
        self.edited.emit()
