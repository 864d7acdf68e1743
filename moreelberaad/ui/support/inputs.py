"""Whether somebody is at the keys: the windows tell it themselves, also those in front."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

LOCK = QKeySequence("Ctrl+L")
_STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class Inputs(QObject):
    """Watches the window that has the keyboard; widgets tell too much for that.

    `lock_pressed` tells of the key that locks where a dialog or a menu keeps it from the window.
    """

    stirred = Signal()
    lock_pressed = Signal()

    def __init__(self, qt: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        qt.focusWindowChanged.connect(self._watch)
        self._watch(qt.focusWindow())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _STIRS:
            return False
        self.stirred.emit()
        if isinstance(event, QKeyEvent) and _is_in_front() and _locks(event):
            event.accept()
            self.lock_pressed.emit()
            return True
        return False

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _is_in_front() -> bool:
    """Tell whether something stands before the window and takes its keys."""
    return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())


def _locks(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == LOCK
