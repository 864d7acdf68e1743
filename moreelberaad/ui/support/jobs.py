"""Slow work beside the window, its outcome told on the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

T = TypeVar("T")
Tell = Callable[[], None]


class Jobs(QObject):
    """Run work one at a time on a thread of their own."""

    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Not Qt's own pool: it deletes what it ran, and Python goes on knowing that address.
        self._worker = ThreadPoolExecutor(max_workers=1)
        self._last: Future[None] | None = None
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
        self._last = self._worker.submit(self._do, partial(_outcome, work, done, failed))

    def wait(self) -> None:
        """Return when all work is finished and every outcome was told."""
        while self._open and self._last:
            self._last.result()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _do(self, work: Callable[[], Tell]) -> None:
        outcome = work()
        with suppress(RuntimeError):  # the window that asked may be gone by now
            self._ended.emit(outcome)

    @Slot(object)
    def _on_ended(self, tell: Tell) -> None:
        self._open -= 1
        tell()


def _outcome(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> Tell:
    try:
        return partial(done, work())
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is told where it was asked
        return partial(failed, error)
