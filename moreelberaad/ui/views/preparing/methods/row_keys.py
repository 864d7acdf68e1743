"""The keys on a row of the editor: Alt with an arrow moves it, Delete takes it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALT = Qt.KeyboardModifier.AltModifier


def pushed_by(event: QKeyEvent) -> int:
    """Give how many places the row is moved by these keys; 0 is not at all."""
    return _MOVES.get(Qt.Key(event.key()), 0) if _held(event) == _ALT else 0


def drops(event: QKeyEvent) -> bool:
    """Tell whether these keys take the row away."""
    return not _held(event) and event.key() in _REMOVES


def enters(event: QKeyEvent) -> bool:
    """Tell whether these keys go into the row."""
    return event.key() in _ENTERS


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
