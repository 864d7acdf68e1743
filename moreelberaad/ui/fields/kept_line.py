"""What stands in the place of numbers that were counted and are out of sight."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words


class KeptLine(QWidget):
    """Says that slips were counted, never how many there were of what."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        mark = QLabel()
        wear_icon(mark, ui.look, "check-circle", token="accent", side=16)
        said = words(ui, ui.say("Geteld."), "caption", token="ink2", wrap=False)
        self.again = button(ui, ui.say("Tel opnieuw"), "link")
        self.setLayout(across(mark, said, self.again, None))

    def set_name(self, name: str) -> None:
        """Tell of which tally it is for who does not see it."""
        self.again.setAccessibleName(self._ui.say("Tel opnieuw: {name}", name=name))
