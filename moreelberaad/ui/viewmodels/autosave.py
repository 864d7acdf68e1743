"""When typed words are saved: after a pause, and in any case before two seconds have gone by."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 400
"""Milliseconds of rest after which typing counts as done (design.md 5)."""
LONGEST = 1500
"""Milliseconds after which one who types on and on is saved too (ux.md 5: at most two seconds)."""


class Autosave(QObject):
    """Tells when it is time to save what was typed."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)

    def typed(self) -> None:
        """Wait for the next pause, but not for ever."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def rest(self) -> None:
        """Stop waiting: what was typed has been handed over."""
        self._pause.stop()
        self._longest.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.due)
        return timer
