"""The line of Start that tells how many agreements there are to look back on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import bare, picture


class AgreementsLine(QWidget):
    """It comes a moment after Start, and moves nothing that has the keyboard."""

    asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._text = words(ui)
        act = button(ui, ui.say("Bekijk"), "link", name=ui.say("Bekijk de afspraken"))
        act.clicked.connect(self.asked)
        said = down(self._text, across(act, None), spacing="xs")
        row = across(down(picture(ui, "calendar-check"), None), said, spacing="md")
        row.setStretch(1, 1)
        row.setContentsMargins(0, 0, 0, ui.look.px(8))
        bare(self, down(row))
        self.hide()

    def show_number(self, number: int) -> None:
        """Say how many there are; nothing where there are none."""
        self._text.setText(
            self._ui.count(
                "Terugblik op {number} afspraak", "Terugblik op {number} afspraken", number
            )
        )
        self.setHidden(not number)
