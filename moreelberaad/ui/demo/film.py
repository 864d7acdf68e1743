"""Pictures of the screens as they come by."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support.themes import Theme

_FOLDERS = {Theme.DARK: "donker", Theme.LIGHT: "licht"}
_ROUNDS = 5
"""Times to let Qt work off what layouts asked for, before it is looked at."""


def on_top(window: QWidget) -> QWidget:
    """Give the list or dialog that lies over a window, or else the window."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or window


class Film:
    """Numbers the pictures in the order in which they were taken."""

    def __init__(self, window: QWidget, folder: Path, theme: Theme) -> None:
        self.window = window
        self._folder = folder / _FOLDERS[theme]
        self._folder.mkdir(exist_ok=True)
        self._numbers = count(1)

    def take(self, name: str) -> None:
        """Take what lies on top: a list, a dialog, or the window."""
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        picture = self._folder / f"{next(self._numbers):02}-{name}.png"
        on_top(self.window).grab().save(str(picture))
