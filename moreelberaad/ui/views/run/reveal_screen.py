"""The button that puts a reveal on the screen of the participants."""

from __future__ import annotations

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.reveal import Stage

_KEY = "F5"


class ScreenButton(Button):
    """Shows its key without listening to it: F5 is that of the whole page."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "", "secondary")
        self._keys = _KEY
        self.setAccessibleDescription(key_words(_KEY))

    def show_stage(self, stage: Stage) -> None:
        """Tell whether it is on the screen."""
        is_on = stage is not Stage.NOTHING
        say = self._ui.say
        self.setText(say("Staat op het scherm") if is_on else say("Op het scherm"))
        self.set_icon("projector-screen-fill" if is_on else "projector-screen")
