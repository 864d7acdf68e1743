"""Nothing leads out of a round by accident: no shortcut, and not the cross of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

_STIRS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}
_ALLOWED = frozenset({"Ctrl+L", "Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"})
"""Locking leads out on purpose, and larger text leads nowhere."""


class Guard(QObject):
    """Watches the window of a page while it stands guard, and only then."""

    stirred = Signal()
    closing_asked = Signal()
    away = Signal()
    """Another program has the keyboard now."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._is_on = False

    def stand(self) -> None:
        """Watch from now on."""
        if not self._is_on:
            self._is_on = True
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            _application().applicationStateChanged.connect(self._on_state)

    def rest(self) -> None:
        """Watch no longer."""
        if self._is_on:
            self._is_on = False
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            _application().applicationStateChanged.disconnect(self._on_state)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _STIRS:
            self.stirred.emit()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._takes(event)
        elif kind == QEvent.Type.Close and watched is self._page.window():
            event.ignore()
            self.closing_asked.emit()
            return True
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        """Let a key be typed here instead of pressing something elsewhere."""
        keys = QKeySequence(event.keyCombination())
        if keys.toString(QKeySequence.SequenceFormat.PortableText) in _ALLOWED:
            return False
        event.accept()
        return True

    @Slot(object)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.away.emit()


def _application() -> QGuiApplication:
    found = QApplication.instance()
    assert isinstance(found, QGuiApplication)  # noqa: S101 - there is no window without
    return found
