"""The columns of a table: a shared set, or columns of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, icon_button
from moreelberaad.ui.viewmodels.methods.items import ColumnItem, SharedSet
from moreelberaad.ui.views.preparing.methods.choosers import OWN, Chooser, set_names
from moreelberaad.ui.views.preparing.methods.kind_words import IN_A_CELL, kind_words
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText


class ColumnBoxes(QWidget):
    """A drop-down, and below it a row for each column of one's own.

    `keep` takes the columns and gives them as they are kept; `choose` takes a shared set.
    """

    def __init__(
        self,
        ui: Ui,
        shared: Sequence[SharedSet],
        columns: str | tuple[ColumnItem, ...],
        keep: Callable[[tuple[ColumnItem, ...]], Sequence[ColumnItem]],
        choose: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._ui, self._keep, self._choose = ui, keep, choose
        named = columns if isinstance(columns, str) else OWN
        self._columns = [] if isinstance(columns, str) else list(columns)
        names = set_names(shared, ui.say("Eigen kolommen"))
        chooser = Chooser(ui, named, names, self._on_chosen)
        self._rows = Pile(ui.look.px(6))
        self._add = button(ui, ui.say("Kolom toevoegen"), "quiet", icon="plus")
        self._add.clicked.connect(self._on_added)
        self._own = QWidget()
        self._own.setLayout(down(self._rows, across(self._add, None)))
        self._own.setHidden(bool(named))
        self.setLayout(down(field(ui, ui.say("Kolommen"), chooser), self._own))
        self._show_rows()

    def _tell(self) -> None:
        """Hand the columns over; what is new comes back with an id of its own."""
        self._columns = list(self._keep(tuple(self._columns)))

    def _on_chosen(self, name: str) -> None:
        self._own.setHidden(name != OWN)
        if name != OWN:
            self._choose(name)
            return
        if not self._columns:
            self._columns = [ColumnItem(label=self._ui.say("Nieuwe kolom"))]
        self._tell()
        self._show_rows()

    def _on_added(self) -> None:
        self._columns.append(ColumnItem(label=self._ui.say("Nieuwe kolom")))
        self._tell()
        self._show_rows()
        last = self._rows.widgets[-1].findChild(MethodText)
        if isinstance(last, MethodText):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
            last.selectAll()

    def _on_label(self, place: int, label: str) -> None:
        self._put(place, replace(self._columns[place], label=label))

    def _on_kind(self, place: int, kind: str) -> None:
        self._put(place, replace(self._columns[place], kind=kind))
        self._show_rows()

    def _on_options(self, place: int, text: str) -> None:
        choices = tuple(line.strip() for line in text.splitlines() if line.strip())
        self._put(place, replace(self._columns[place], options=choices))

    def _on_removed(self, place: int) -> None:
        del self._columns[place]
        self._tell()
        self._show_rows()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, place: int, column: ColumnItem) -> None:
        self._columns[place] = column
        self._tell()

    def _show_rows(self) -> None:
        self._rows.clear()
        for place, column in enumerate(self._columns):
            self._rows.add(self._row(place, column))

    def _row(self, place: int, column: ColumnItem) -> QWidget:
        ui, number = self._ui, place + 1
        label = MethodText(ui, is_single=True)
        label.show_text(column.label)
        label.setAccessibleName(ui.say("Kolom {number}", number=number))
        label.edited.connect(partial(self._on_label, place))
        kinds = [(code, kind_words(ui, code).capitalize()) for code in IN_A_CELL]
        kind = Chooser(ui, column.kind, kinds, partial(self._on_kind, place))
        kind.setAccessibleName(ui.say("Soort van kolom {number}", number=number))
        gone = icon_button(ui, ui.say("Verwijder kolom {number}", number=number), "x")
        gone.clicked.connect(partial(self._on_removed, place))
        row = across(label, kind, gone, spacing="xs")
        row.setStretch(0, 3)
        row.setStretch(1, 2)
        made = QWidget()
        made.setLayout(down(row, *self._options(place, column), spacing="xs"))
        return made

    def _options(self, place: int, column: ColumnItem) -> list[QWidget]:
        if column.kind not in {"choice", "choices"}:
            return []
        box = MethodText(self._ui, lines=2)
        box.show_text("\n".join(column.options))
        say = self._ui.say
        box.setAccessibleName(say("Keuzes van kolom {number}", number=place + 1))
        box.setPlaceholderText(say("een keuze op elke regel"))
        box.edited.connect(partial(self._on_options, place))
        return [box]
