"""Garbage is collected on the thread of the window only: there may be widgets and timers in it.

Python collects on whichever thread happens to make an object; Qt crashes when what belongs to the
window goes on another.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_OFTEN = 1000
"""Milliseconds between two looks."""


class Housekeeping(QObject):
    """Takes the collecting over from Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was loaded to start stays, and costs no looking through
        timer = QTimer(self, interval=_OFTEN)
        timer.timeout.connect(collect)
        timer.start()


def collect() -> None:
    """Collect what Python would have collected by now."""
    limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
    full = [age for age, (count, limit) in enumerate(limits) if count > limit]
    if full:
        gc.collect(full[-1])
