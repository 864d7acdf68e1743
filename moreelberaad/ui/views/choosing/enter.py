"""Enter presses what has the keyboard; a key that is held down presses nothing twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether Enter was pressed just now: held from one person on, it would be the next's."""
    return event.key() in _ENTER and not event.isAutoRepeat()


def press_focused(page: QWidget) -> bool:
    """Press the push button of this page that has the keyboard; tells whether one has."""
    here = page.window().focusWidget()
    if not isinstance(here, QPushButton) or not page.isAncestorOf(here):
        return False
    here.click()
    return True
