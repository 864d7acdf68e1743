"""A line that finds one option of a long list while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter

from moreelberaad.domain.template import Option
from moreelberaad.ui.fields.word_list import word_list
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui

_WIDEST = 260


class OptionSearch(TimelineLine):
    """Enter takes the option whose label was typed, or that was pointed at in the list."""

    picked = Signal(str)

    def __init__(self, ui: Ui, name: str, options: tuple[Option, ...]) -> None:
        super().__init__()
        self._codes = {each.label.get(ui.language.code): each.code for each in options}
        self._words = QStringListModel(list(self._codes), self)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMaximumWidth(ui.look.px(_WIDEST))
        wear_role(self, ui.look, "body")
        found = QCompleter(self._words, self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setPopup(word_list(ui))
        self.setCompleter(found)
        # Enter in the list tells both, and only then writes the label in this line
        for taken in (found.activated, self.returnPressed):
            taken.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def leave_out(self, code: str) -> None:
        """Take an option away that has a place of its own now."""
        rest = {label: each for label, each in self._codes.items() if each != code}
        self._codes = rest
        self._words.setStringList(list(rest))

    @Slot()
    def _take(self) -> None:
        typed = self.text().strip().casefold()
        found = [code for label, code in self._codes.items() if label.casefold() == typed]
        if found:
            self.clear()
            self.picked.emit(found[0])
