"""The button that Enter presses wherever the keyboard is on the page."""

from __future__ import annotations

from moreelberaad.ui.support.buttons import Button
from moreelberaad.ui.support.key_caps import key_words
from moreelberaad.ui.support.ui import Ui

_KEYS = "Return"


class EnterButton(Button):
    """Shows its key; the page itself decides what Enter does where."""

    def __init__(self, ui: Ui, text: str) -> None:
        super().__init__(ui, text, "primary")
        self._keys = _KEYS
        self.setAccessibleDescription(key_words(_KEYS))
