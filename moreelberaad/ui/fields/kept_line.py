"""What stands in the place of numbers that were counted and are out of sight."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words


class KeptLine(QWidget):
    """Says that something was counted, never how many there were of what; `again` counts anew."""

    def __init__(self, ui: Ui, said: str, again: str) -> None:
        super().__init__()
        mark = QLabel()
        wear_icon(mark, ui.look, "check-circle", token="accent", side=16)
        self._said = words(ui, said, "caption", token="ink2", wrap=False)
        self.again = button(ui, again, "link")
        self.setLayout(across(mark, self._said, self.again, None))

    def tell(self, said: str) -> None:
        """Say it in other words."""
        self._said.setText(said)

    def name_again(self, name: str) -> None:
        """Tell of what it is for who does not see it."""
        self.again.setAccessibleName(name)
