"""Planning an import beside the window: only what was asked last counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.watching import Stopped
from moreelberaad.domain.deck_import import DeckImport
from moreelberaad.ui.support.jobs import Jobs

Work = Callable[..., DeckImport]
_PAUSE, _SLOW = 300, 500
"""Milliseconds after a change before it is planned again, and before progress is shown."""
_STEPS = 25
"""Rows between two words about the progress."""


class Plans(QObject):
    """The plan there is, and whether a newer one is on its way."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject, *, slow: int = _SLOW) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._next: Work | None = None
        self._under_way: Event | None = None
        self._told: tuple[int, int] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)
        self._slow = QTimer(self, singleShot=True, interval=slow)
        self._slow.timeout.connect(self.changed)
        self.plan: DeckImport | None = None

    @property
    def is_behind(self) -> bool:
        """Tell whether another plan was asked for than there is."""
        return self._next is not None or self._under_way is not None

    @property
    def progress(self) -> tuple[int, int] | None:
        """Give how many of how many rows were planned, when that takes long."""
        return self._told if self._under_way and not self._slow.isActive() else None

    def begin(self, work: Work) -> None:
        """Plan this now."""
        self.begin_soon(work)
        self.hurry()

    def begin_soon(self, work: Work) -> None:
        """Plan this after a pause; what is planned now is wanted no more."""
        self._drop()
        self._next = work
        self._pause.start()

    @Slot()
    def hurry(self) -> None:
        """Do not wait for the pause."""
        if self._next is not None:
            self._pause.stop()
            self._begin()

    def stop(self) -> None:
        """Plan nothing any more, and forget the plan there is."""
        self._drop()
        self._pause.stop()
        self._next = self.plan = None

    def _drop(self) -> None:
        if self._under_way is not None:
            self._under_way.set()
            self._under_way = None

    @Slot()
    def _begin(self) -> None:
        if self._next is None:
            return
        work, self._next = self._next, None
        self._under_way = dropped = Event()
        self._told = None
        self._slow.start()
        told = partial(_now_and_then, self._jobs.telling(partial(self._on_told, dropped)))
        watched = partial(work, told=told, is_stopped=dropped.is_set)
        done, failed = partial(self._on_planned, dropped), partial(self._on_failed, dropped)
        self._jobs.run(watched, done, failed)

    def _on_told(self, dropped: Event, number: int, of: int) -> None:
        if dropped is self._under_way:
            self._told = (number, of)
            if self.progress:
                self.changed.emit()

    def _on_planned(self, dropped: Event, plan: DeckImport) -> None:
        if dropped is self._under_way:
            self._under_way, self.plan = None, plan
            self._slow.stop()
            self.changed.emit()

    def _on_failed(self, dropped: Event, error: Exception) -> None:
        if dropped is self._under_way and not isinstance(error, Stopped):
            self._under_way = None
            self._slow.stop()
            self.failed.emit(error)


def _now_and_then(tell: Callable[[int, int], None], number: int, of: int) -> None:
    if number % _STEPS == 0:
        tell(number, of)
