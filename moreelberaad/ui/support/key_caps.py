"""How keys are written on the screen."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui

_BETWEEN = re.compile(r"\+(?!$)")
"""The plus between keys; one at the end is a key itself."""
_NAMES = {"Return": "Enter", "PgDown": "PgDn", "Ins": "Insert"}


def key_words(keys: str) -> str:
    """Write a key sequence as on a keyboard: `Ctrl+Return` becomes Ctrl Enter."""
    return " ".join(_NAMES.get(key, key) for key in _BETWEEN.split(keys))


class KeyCap(QLabel):
    """A key drawn as on a keyboard."""

    def __init__(self, ui: Ui, keys: str) -> None:
        super().__init__(key_words(keys))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("piece", "key")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        wear_role(self, ui.look, "caption")
