"""An agreement or a lesson in print: its words, its facts and its ticks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from moreelberaad.domain.template import Column, Field, Kind
from moreelberaad.domain.values import Cell, Codes, Prose, Row
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, words
from moreelberaad.ui.views.closing.small import fact

_ICONS = {Kind.ROLE: "identification-badge", Kind.DATE: "calendar-blank"}


class Card(QFrame):
    """One row, as compact as its answers allow; a tick is set at once."""

    ticked = Signal(str, bool)
    opened = Signal()

    def __init__(self, ui: Ui, asked: Field, row: Row, number: int) -> None:
        super().__init__()
        self._ui, self._row, self._number = ui, row, number
        self._agreement = asked.kind is Kind.AGREEMENTS
        self.setProperty("surface", "surface")
        first, *others = asked.columns
        change = icon_button(ui, self._change_name(), "pencil-simple")
        change.clicked.connect(self.opened)
        head = across(words(ui, row.text(first.id), "reading"), change, spacing="xs")
        head.setStretch(0, 1)
        head.setAlignment(change, Qt.AlignmentFlag.AlignTop)
        whole = down(head, spacing="xs")
        whole.setContentsMargins(*(ui.look.px(each) for each in (14, 6, 6, 10)))
        for widget in (*self._lines(others), self._facts(others), *self._ticks(others)):
            whole.addWidget(widget)
        self.setLayout(whole)

    def _change_name(self) -> str:
        say, number = self._ui.say, self._number
        if self._agreement:
            return say("Pas afspraak {number} aan", number=number)
        return say("Pas les {number} aan", number=number)

    def _label(self, column: Column) -> str:
        return column.label.get(self._ui.language.code)

    def _lines(self, columns: list[Column]) -> list[QWidget]:
        """Write further words below the first, each after its label."""
        made: list[QWidget] = []
        for column in columns:
            if column.kind in (Kind.LINE, Kind.PROSE) and self._row.text(column.id):
                said = f"{self._label(column)}: {self._row.text(column.id)}"
                made.append(words(self._ui, said, "caption", token="ink2"))
        return made

    def _facts(self, columns: list[Column]) -> QWidget:
        made, flow = flowing(self._ui, spacing=12)
        icons = dict(_ICONS)
        for column in columns:
            cell = self._row.cells.get(column.id)
            if said := self._said(column, cell):
                name = f"{self._label(column)}: {said}"
                text = self._short(cell) if isinstance(cell, date) else said
                flow.addWidget(fact(self._ui, icons.get(column.kind, "tag"), text, name=name))
            elif column.kind is Kind.ROLE and self._agreement:
                lacks = self._ui.say("nog geen rol")
                flow.addWidget(fact(self._ui, "warning", lacks, name=lacks, token="warn"))
            if column.kind is Kind.DATE:
                icons[Kind.DATE] = "calendar-check"  # after ready comes looking back
        if not flow.count():
            made.hide()
        return made

    def _short(self, day: date) -> str:
        locale = QLocale(self._ui.language.code)
        return locale.toString(QDate(day.year, day.month, day.day), "d MMM")

    def _said(self, column: Column, cell: Cell | None) -> str:
        labels = {each.code: each.label.get(self._ui.language.code) for each in column.options}
        match cell:
            case Prose() if column.kind is Kind.ROLE:
                return cell.plain
            case bool() | Prose() | None:
                return ""
            case date():
                return self._ui.language.day(cell)
            case Codes(items):
                return ", ".join(labels.get(code, code) for code in items)
            case str() | int():
                return labels.get(str(cell), str(cell))

    def _ticks(self, columns: list[Column]) -> list[QWidget]:
        return [self._tick(column) for column in columns if column.kind is Kind.CHECK]

    def _tick(self, column: Column) -> Tick:
        yes = self._ui.say("Ja, deze rol weet en wil dit")
        text = yes if self._agreement else self._label(column)
        box = Tick(text.replace("&", "&&"))
        wear_role(box, self._ui.look, "body")
        named = self._ui.say("{name}, rij {number}", name=text, number=self._number)
        box.setAccessibleName(named)
        box.setChecked(self._row.cells.get(column.id) is True)
        box.toggled.connect(lambda on: self.ticked.emit(column.id, on))
        return box
