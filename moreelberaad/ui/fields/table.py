"""Editor for a table: rows of cells under the labels of the columns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Column, Field, Kind
from moreelberaad.ui.fields.cells import cell_for
from moreelberaad.ui.fields.cells_row import CellsRow
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.on_screen import MARK, OnScreen
from moreelberaad.ui.fields.reading import ReadCell
from moreelberaad.ui.fields.rows import RowsEditor, RowWidget
from moreelberaad.ui.fields.side_marks import pleads
from moreelberaad.ui.fields.widths import MENU, measure, place
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, line, words

_AROUND = 3
"""Px at 100 % above and below the cells of a row."""

Writable = frozenset[str] | None
"""The columns that this step asks for; `None` for all."""


class TableEditor(RowsEditor):
    """The matrix: always an open row at the end, until the table is full."""

    def __init__(self, ui: Ui, asked: Field, offered: Help, writable: Writable = None) -> None:
        super().__init__(ui, asked.max_rows)
        self._asked, self._offered = asked, offered
        self._writable = writable
        self.setAccessibleName(asked.label.get(ui.language.code))
        self._empty = words(ui, self._first_words(), token="muted")
        self._empty.setMargin(ui.look.px(8))
        self._full = words(ui, self._full_words(), "caption", token="muted")
        self._header = Header(ui, asked.columns)
        self.setLayout(down(self._header, line(ui), self._body, self._empty, self._full))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(0)
        self._fill(())

    @override
    def make_row(self) -> RowWidget:
        return TableRow(self.ui, self._asked.columns, self._offered, self._writable)

    @override
    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    @override
    def open_at_end(self) -> None:
        begins_here = self._writable is None or self._asked.columns[0].id in self._writable
        if begins_here or not self._rows:
            super().open_at_end()

    @override
    def stand_on(self, screen: OnScreen) -> None:
        self._header.make_room(MARK)
        super().stand_on(screen)

    @override
    def changed(self) -> None:
        self._empty.setVisible(bool(self._empty.text()) and self.value() is None)
        full = self._most is not None and len(self._rows) >= self._most
        self._full.setVisible(full and self._rows[-1].item() is not None)

    def _first_words(self) -> str:
        if self._asked.columns[0].kind is not Kind.ROLE:
            return ""
        return self.ui.say("Begin met de inbrenger. Wie is er nog meer geraakt?")

    def _full_words(self) -> str:
        return self.ui.say("Meer dan {number} rijen passen hier niet.", number=self._most or 0)


class Header(QWidget):
    """The labels of the columns."""

    def __init__(self, ui: Ui, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._ui, self._columns = ui, columns
        self._labels = [
            words(ui, column.label.get(ui.language.code), "label", token="ink2")
            for column in columns
        ]
        for column, label in zip(columns, self._labels, strict=True):
            label.setIndent(ui.look.px(_indent(column)))
        self._row = place(ui, columns, self._labels)
        self._row.setContentsMargins(0, ui.look.px(6), 0, ui.look.px(6))
        self.make_room(MENU)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.look.changed.connect(self._measure)

    def make_room(self, px: int) -> None:
        """Leave room at the end for what stands there in the rows; px at 100 %."""
        self._row.addSpacing(self._ui.look.px(px) + self._row.spacing())

    @Slot()
    def _measure(self) -> None:
        measure(self._ui, self._columns, self._labels)


class TableRow(CellsRow):
    """One row with a menu to move it or take it away."""

    def __init__(
        self, ui: Ui, columns: tuple[Column, ...], offered: Help, writable: Writable
    ) -> None:
        cells: dict[str, Editor] = {
            column.id: cell_for(ui, column, offered)
            if writable is None or column.id in writable
            else ReadCell(ui, column)
            for column in columns
        }
        super().__init__(ui, columns, cells)
        self._menu = self._make_menu()
        keep = self._menu.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._menu.setSizePolicy(keep)
        row = place(ui, columns, tuple(cells.values()))
        self._grid = across(row, self._menu)
        self._grid.setSpacing(row.spacing())
        self._grid.setStretch(0, 1)
        whole = down(self._grid, line(ui))
        whole.setSpacing(ui.look.px(_AROUND))
        whole.setContentsMargins(0, ui.look.px(_AROUND), 0, 0)
        self.setLayout(whole)
        self._measure()
        self.adjust()
        ui.look.changed.connect(self._measure)

    @override
    def set_number(self, number: int) -> None:
        super().set_number(number)
        more = self.ui.say("Rij {number}: meer", number=number)
        self._menu.setAccessibleName(more)
        self._menu.setToolTip(more)

    @override
    def adjust(self) -> None:
        self._menu.setVisible(self.item() is not None)

    @override
    def end(self) -> QBoxLayout:
        return self._grid

    @override
    def add_mark(self, ui: Ui) -> None:
        super().add_mark(ui)
        self._turn.setVisible(True)

    @override
    def show_mark(self, *, is_on: bool, is_seen: bool, is_held: bool = False) -> None:
        super().show_mark(is_on=is_on, is_seen=is_seen, is_held=is_held)
        self._turn.setVisible(is_seen)
        say = self.ui.say
        self._turn.setText(say("Haal van het scherm") if is_on else say("Op het scherm"))

    def _make_menu(self) -> QToolButton:
        button = icon_button(self.ui, self.ui.say("Meer"), "dots-three")
        menu = QMenu(button)
        self._turn = QAction(menu, visible=False)
        self._turn.triggered.connect(self.turned)
        menu.addAction(self._turn)
        menu.addAction(self.ui.say("Omhoog"), partial(self.pushed.emit, -1))
        menu.addAction(self.ui.say("Omlaag"), partial(self.pushed.emit, 1))
        menu.addSeparator()
        menu.addAction(self.ui.say("Verwijder"), partial(self.dropped.emit, 0))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    @Slot()
    def _measure(self) -> None:
        look = self.ui.look
        measure(self.ui, self._columns, tuple(self._cells.values()))
        self._menu.setFixedWidth(look.px(MENU))
        self.setMinimumHeight(look.px(44))


def _indent(column: Column) -> int:
    """Give the px at 100 % between the edge of a cell and what stands in it."""
    match column.kind:
        case Kind.CHECK:
            return 0
        case Kind.CHOICE if pleads(column):
            return 5
        case _:
            return 10
