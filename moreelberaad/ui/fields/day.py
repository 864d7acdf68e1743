"""Editor for a day: typed in any usual way, or picked from a calendar; it may stay empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.calendar import Calendar
from moreelberaad.ui.fields.date_words import read_date
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button, words

_WIDEST = 220
"""Px at 100 %; a date in words is never longer."""


class DayEditor(Editor):
    """A day in words once it is read; what is no day stays as it was typed, and says so."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        self._line = TimelineLine()
        wear_role(self._line, ui.look, "body")
        self._line.setPlaceholderText(ui.say("dag maand jaar"))
        self._pick = icon_button(ui, ui.say("Kies een dag"), "calendar-blank")
        self._fault = words(ui, role="caption", token="danger")
        self._fault.hide()
        row = across(self._line, self._pick, spacing="xs")
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setLayout(down(row, self._fault, spacing="xs"))
        self.setFocusProxy(self._line)
        self._measure()
        ui.look.changed.connect(self._measure)
        self._line.textChanged.connect(self._on_typed)
        self._line.editingFinished.connect(self._on_left)
        self._pick.clicked.connect(self._on_pick)

    @override
    def value(self) -> Value | None:
        return self._read()

    @override
    def paint_value(self, value: Value | None) -> None:
        self._line.setText(self.ui.language.day(value) if isinstance(value, date) else "")
        self._fault.hide()

    @override
    def set_name(self, name: str) -> None:
        self._line.setAccessibleName(name)
        self._pick.setAccessibleName(self.ui.say("Kies een dag: {name}", name=name))

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (self._line, self._pick)

    def _read(self) -> date | None:
        return read_date(self._line.text(), _today())

    @Slot()
    def _measure(self) -> None:
        self._line.setMaximumWidth(self.ui.look.px(_WIDEST))

    @Slot()
    def _on_typed(self) -> None:
        self._fault.hide()
        self.tell()

    @Slot()
    def _on_left(self) -> None:
        day = self._read()
        if day:
            with self.silence():
                self._line.setText(self.ui.language.day(day))
        elif self._line.text().strip():
            self._say_what_is_wrong()

    def _say_what_is_wrong(self) -> None:
        said = self.ui.say("Dit is geen datum. Schrijf bijvoorbeeld 1-12-2026.")
        if self._fault.isHidden():
            self._fault.setText(said)
            self._fault.show()
            announce(self, said)

    @Slot()
    def _on_pick(self) -> None:
        calendar = Calendar(self.ui, self._read() or _today(), self)
        calendar.picked.connect(self._on_picked)
        calendar.open_under(self._line)

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self._line.setText(self.ui.language.day(date(day.year(), day.month(), day.day())))
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())
