"""Being asked to stop, by the system or by who started the program."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ASKED = ("SIGTERM", "SIGHUP", "SIGINT")
_AT_ONCE = 64


class Termination(QObject):
    """Turns signals of the system into one of Qt, on its own thread and between two events."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end, begin = os.pipe()
        os.set_blocking(begin, False)
        signal.set_wakeup_fd(begin, warn_on_full_buffer=False)
        for name in _ASKED:
            signal.signal(getattr(signal, name), _leave_it_to_qt)
        self._notifier = QSocketNotifier(self._end, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    @Slot()
    def _hear(self) -> None:
        os.read(self._end, _AT_ONCE)
        self.asked.emit()


def _leave_it_to_qt(*_: object) -> None:
    """Do nothing here: Python runs this only once Qt gives it a turn."""
