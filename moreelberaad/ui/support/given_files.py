"""Files that macOS hands to a program that is there already, as an event."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override


class GivenFiles(QObject):
    """Passes on each file; other desktops name it when they start the program."""

    def __init__(self, give: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._give = give

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._give(Path(event.file()))
            return True
        return False
