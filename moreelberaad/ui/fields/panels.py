"""Editor for agreements and lessons: a panel each, its first line in the voice of the group."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Column, Field, Kind
from moreelberaad.ui.fields.cells import cell_for
from moreelberaad.ui.fields.cells_row import CellsRow
from moreelberaad.ui.fields.check import CheckEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.quiet_line import QuietLine
from moreelberaad.ui.fields.rows import RowsEditor, RowWidget
from moreelberaad.ui.fields.table import Writable
from moreelberaad.ui.fields.text import LineEditor
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, icon_button, panel

_WIDE = (Kind.LINE, Kind.PROSE)
_WIDTHS = {Kind.ROLE: 164, Kind.DATE: 188, Kind.SCALE: 100}
_WIDTH, _ARROW = 136, 44
"""Px at 100 %: of a cell, and what a list takes beside its words."""
_PRINT_INSET = 13
"""What a line of print stands in from the edge of its box, so that labels line up with it."""


class PanelsEditor(RowsEditor):
    """Panels below each other, and a button for one more."""

    def __init__(self, ui: Ui, asked: Field, offered: Help, writable: Writable = None) -> None:
        super().__init__(ui, asked.max_rows)
        self._asked, self._offered = asked, offered
        self._writable = writable
        self.setAccessibleName(asked.label.get(ui.language.code))
        self._more = button(ui, self._one_more(), "quiet", icon="plus")
        self._more.clicked.connect(self._on_more)
        self._body.setSpacing(ui.look.px(10))
        self.setLayout(down(self._body, across(self._more, None)))
        self._fill(())

    @override
    def make_row(self) -> RowWidget:
        return PanelRow(self.ui, self._asked, self._offered, self._writable)

    @override
    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)

    @override
    def open_at_end(self) -> None:
        if not self._rows:
            super().open_at_end()

    @override
    def changed(self) -> None:
        room = self._most is None or len(self._rows) < self._most
        self._more.setEnabled(room and self._rows[-1].item() is not None)
        come_after(self._rows[-1], self._more)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (*super().controls(), self._more)

    def _one_more(self) -> str:
        if self._asked.kind is Kind.AGREEMENTS:
            return self.ui.say("Nog een afspraak")
        return self.ui.say("Nog een les")

    def _on_more(self) -> None:
        super().open_at_end()
        self._rows[-1].focus_place(0)
        self.changed()


class PanelRow(CellsRow):
    """One agreement or lesson: wide lines below each other, the rest beside each other."""

    def __init__(self, ui: Ui, asked: Field, offered: Help, writable: Writable) -> None:
        columns = tuple(c for c in asked.columns if writable is None or c.id in writable)
        cells = {each.id: _cell(ui, asked, each, offered) for each in columns}
        super().__init__(ui, columns, cells)
        self._agreement = asked.kind is Kind.AGREEMENTS
        self._remove = icon_button(ui, ui.say("Verwijder"), "x")
        self._remove.clicked.connect(partial(self.dropped.emit, 0))
        self._narrow: list[tuple[QWidget, Column]] = []
        first, *others = columns
        self._head = across(cells[first.id], self._remove, spacing="xs")
        self._head.setStretch(0, 1)
        frame = panel(ui)
        inside = down(spacing="sm")
        inside.setContentsMargins(ui.look.px(_PRINT_INSET), 0, 0, 0)
        for column in others:
            if column.kind in _WIDE:
                inside.addWidget(self._labelled(column))
        inside.addWidget(self._beside(others))
        for column in others:
            if column.kind is Kind.CHECK:
                inside.addWidget(cells[column.id])
        whole = down(self._head, inside, spacing="xs")
        whole.setContentsMargins(*(ui.look.px(each) for each in (3, 8, 8, 12)))
        frame.setLayout(whole)
        self.setLayout(down(frame))
        self._measure()
        ui.look.changed.connect(self._measure)

    @override
    def set_number(self, number: int) -> None:
        super().set_number(number)
        say = self.ui.say
        gone = (
            say("Verwijder afspraak {number}", number=number)
            if self._agreement
            else say("Verwijder les {number}", number=number)
        )
        self._remove.setAccessibleName(gone)
        self._remove.setToolTip(gone)

    @override
    def end(self) -> QBoxLayout:
        return self._head

    @Slot()
    def _measure(self) -> None:
        for widget, column in self._narrow:
            widget.setFixedWidth(_width(self.ui, column))

    def _labelled(self, column: Column) -> QWidget:
        return field(self.ui, column.label.get(self.ui.language.code), self._cells[column.id])

    def _beside(self, columns: list[Column]) -> QWidget:
        made, flow = flowing(self.ui, spacing=12)
        for column in columns:
            if column.kind not in _WIDE and column.kind is not Kind.CHECK:
                one = self._labelled(column)
                self._narrow.append((one, column))
                flow.addWidget(one)
        return made


def _width(ui: Ui, column: Column) -> int:
    """Give what a cell takes; a list takes what its longest choice does."""
    usual = ui.look.px(_WIDTHS.get(column.kind, _WIDTH))
    if column.kind is not Kind.CHOICE:
        return usual
    metrics = QFontMetrics(ui.look.font("body"))
    labels = (option.label.get(ui.language.code) for option in column.options)
    longest = max(map(metrics.horizontalAdvance, labels), default=0)
    return max(usual, longest + ui.look.px(_ARROW))


def _cell(ui: Ui, asked: Field, column: Column, offered: Help) -> Editor:
    language = ui.language.code
    match column.kind:
        case Kind.LINE if column is asked.columns[0]:
            return QuietLine(ui, role="reading", placeholder=_first_words(ui, asked))
        case Kind.LINE | Kind.ROLE:
            is_role = column.kind is Kind.ROLE
            return LineEditor(ui, offered.words_for(column), is_role=is_role)
        case Kind.CHECK if asked.kind is Kind.AGREEMENTS:
            return CheckEditor(ui, ui.say("Ja, deze rol weet en wil dit"))
        case Kind.CHECK:
            return CheckEditor(ui, column.label.get(language))
        case _:
            return cell_for(ui, column, offered)


def _first_words(ui: Ui, asked: Field) -> str:
    if asked.kind is Kind.AGREEMENTS:
        return ui.say("Wat spreken we af?")
    return ui.say("Welke les helpt ook een ander team?")
