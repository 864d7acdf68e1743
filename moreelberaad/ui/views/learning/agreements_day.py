"""Choosing the day to look back on, for an agreement that has none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.views.layouts import bare


class DayRow(QWidget):
    """`chosen` gives the day once somebody says so, for half a date is another day."""

    chosen = Signal(object)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._day = DayEditor(ui)
        self._day.set_name(ui.say("Terugblik op"))
        label = words(ui, ui.say("Terugblik op"), "body_strong", wrap=False)
        label.setBuddy(self._day)
        put = button(ui, ui.say("Kies deze dag"))
        row = across(label, self._day, put, None, spacing="md")
        row.setStretch(1, 3)
        row.setStretch(3, 2)
        row.setAlignment(put, Qt.AlignmentFlag.AlignTop)
        bare(self, row)
        put.clicked.connect(self._tell)

    def clear(self) -> None:
        """Hold no day any more."""
        self._day.show_value(None)

    def focus_first(self) -> None:
        """Put the keyboard in the day."""
        self._day.focus_first()

    @Slot()
    def _tell(self) -> None:
        day = self._day.value()
        self.chosen.emit(day if isinstance(day, date) else None)
