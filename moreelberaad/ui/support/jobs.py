"""Slow work beside the window, its outcome told on the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

T = TypeVar("T")


class Jobs(QObject):
    """Run work one at a time on a thread of their own."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._open = 0
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Tell whether any work has not yet told its outcome."""
        return self._open > 0

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do the work on another thread; exactly one of the callbacks follows."""
        self._open += 1
        self._pool.start(_Job(partial(_outcome, work, done, failed), self._ended))

    def wait(self) -> None:
        """Return when all work is finished and every outcome was told."""
        while self.busy:
            self._pool.waitForDone()
            QApplication.sendPostedEvents(self)

    @Slot(object)
    def _on_ended(self, tell: Callable[[], None]) -> None:
        self._open -= 1
        tell()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Callable[[], None]], ended: SignalInstance) -> None:
        super().__init__()
        self._work = work
        self._ended = ended

    @override
    def run(self) -> None:
        outcome = self._work()
        with suppress(RuntimeError):  # the window that asked may be gone by now
            self._ended.emit(outcome)


def _outcome(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> Callable[[], None]:
    try:
        return partial(done, work())
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is told where it was asked
        return partial(failed, error)
