"""Whether the computer slept: then the time on the wall went on, and the window did not."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_BEAT = 5
"""Seconds between two looks at the clock."""
_SLEPT = 30
"""Seconds that no busy window misses."""


class Awake(QObject):
    """Looks at the clock every few seconds, as long as it is asked to."""

    slept = Signal()

    def __init__(self, parent: QObject, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock, self._last = clock, clock()
        self._beat = QTimer(self, interval=_BEAT * 1000)
        self._beat.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._last = self._clock()
        self._beat.start()

    def rest(self) -> None:
        """Look no longer."""
        self._beat.stop()

    @Slot()
    def look(self) -> None:
        """Tell `slept` when far more time went by than between two looks."""
        before, self._last = self._last, self._clock()
        if self._last - before > _SLEPT:
            self.slept.emit()
