"""*Sluit beraad*: the button ends the talk, its keys lead through the page first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.ui import Ui

_KEYS = "Ctrl+Return"


class CloseButton(Button):
    """However it is pressed, by a screen reader too, that is the end."""

    onward = Signal()
    """Its keys were pressed: to the next block, and from the last one to the end."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, ui.say("Sluit beraad"), "primary")
        self.set_icon("check")
        self.name_keys(_KEYS)
        QShortcut(QKeySequence(_KEYS), self).activated.connect(self.onward)
