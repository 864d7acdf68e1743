"""How many people choose: known while the page is open, and never kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.quiet import NumberBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.views.layouts import Height, bare

MOST_PEOPLE = 60
TALL, _BESIDE = 40, 8


class PeopleBox(QWidget):
    """A number with its label; blank is not told yet."""

    changed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        asked, why = ui.say("Hoeveel mensen kiezen mee?"), ui.say("We bewaren dit niet.")
        self._box = NumberBox(ui, 1, MOST_PEOPLE)
        self._box.setAccessibleName(asked)
        self._box.setAccessibleDescription(why)
        label = words(ui, asked, "label", token="ink2", wrap=False)
        label.setBuddy(self._box)
        aside = words(ui, why, "caption", token="muted", wrap=False)
        line, flow = flowing(ui, spacing=_BESIDE)
        for each in (label, self._box, aside):
            Height(ui, each, TALL)
            flow.addWidget(each)
        bare(self, down(line))
        self.setFocusProxy(self._box)
        self._box.valueChanged.connect(self.changed)

    @property
    def number(self) -> int | None:
        """Give how many, if that was told."""
        return self._box.number()

    def show_number(self, number: int | None) -> None:
        """Put a number in the box, or make it blank."""
        self._box.show_number(number)
