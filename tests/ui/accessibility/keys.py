"""Which keys of a window are told nowhere."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.screen_help import ScreenHelp

_TWINS = {"Ctrl+=": "Ctrl++", "Enter": "Return", "Shift+Enter": "Shift+Return"}
"""Other ways to press the same key."""


def untold(window: QWidget, screens: ScreenHelp) -> list[str]:
    """Give every key that does something here and does not stand on the key sheet."""
    told = {QKeySequence(key.keys).toString() for group in screens.groups for key in group.keys}
    pressed = {each.key().toString() for each in window.window().findChildren(QShortcut)}
    return sorted(keys for keys in pressed if _TWINS.get(keys, keys) not in told)
