"""One timeline for all fields (ux.md 5): nothing in which one types undoes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.heeding import HeedingLine

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

_OF_THE_WINDOW = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_of_the_window(event: QEvent) -> bool:
    """Tell whether these are the keys of undo or redo."""
    return isinstance(event, QKeyEvent) and any(event.matches(keys) for keys in _OF_THE_WINDOW)


class LeavesUndo(_Widget):
    """A mixin: undo and redo are for the window."""

    @override
    def event(self, event: QEvent) -> bool:
        if is_of_the_window(event) and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_of_the_window(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TimelineLine(LeavesUndo, HeedingLine):
    """A line that leaves undo and redo to the window."""
