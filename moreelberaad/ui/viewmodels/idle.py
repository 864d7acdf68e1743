"""Nobody at the keys: told while there is time to stay, and again when it is over (ux.md 3.6)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SECONDS = 60
WARNED = 20
"""Seconds before the end at which it is told that it is near."""


class Idle(QObject):
    """Counts from the last input on; `nearly` comes before `over`, unless somebody stirs."""

    nearly = Signal()
    over = Signal()
    stirred = Signal()
    """Somebody is there after all."""

    def __init__(
        self, parent: QObject, *, seconds: float = SECONDS, warned: float = WARNED
    ) -> None:
        super().__init__(parent)
        self._first, self._last = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._first.setInterval(round((seconds - warned) * 1000))
        self._last.setInterval(round(warned * 1000))
        self._first.timeout.connect(self._warn)
        self._last.timeout.connect(self.over)

    def begin(self) -> None:
        """Count from now on."""
        was_near = self._last.isActive()
        self._last.stop()
        self._first.start()
        if was_near:
            self.stirred.emit()

    def stir(self) -> None:
        """Count anew, if it is counted at all."""
        if self._first.isActive() or self._last.isActive():
            self.begin()

    def rest(self) -> None:
        """Count no longer."""
        self._first.stop()
        self._last.stop()

    @Slot()
    def _warn(self) -> None:
        self._last.start()
        self.nearly.emit()
