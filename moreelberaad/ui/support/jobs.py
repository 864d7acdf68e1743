"""Slow work beside the window, its outcome told on the thread of the window.

A thread speaks to nothing of Qt that may go: who asked for its work may be going at that very
moment, and Qt crashes when one thread speaks for what another destroys.  Nor is a thread ever the
last to hold such a thing, for then it would go on that thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from itertools import count
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
P = ParamSpec("P")
Tell = Callable[[], None]


class Jobs(QObject):
    """Run work one at a time on a thread of their own."""

    _heard = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Not Qt's own pool: it deletes what it ran, and Python goes on knowing that address.
        self._worker = ThreadPoolExecutor(max_workers=1)
        self._last: Future[None] | None = None
        self._box = _Box()
        self._heard.connect(self._on_heard)

    @property
    def busy(self) -> bool:
        """Tell whether any work has not yet told its outcome."""
        return self._box.is_awaited

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do the work on another thread; exactly one of the callbacks follows."""
        number = self._box.ask(partial(_outcome, work, done, failed))
        _bell().watch(self._box, self)
        self._last = self._worker.submit(self._box.do, number)

    def telling(self, told: Callable[P, None]) -> Callable[P, None]:
        """Give what work may call on its thread; `told` then follows here, before the outcome."""
        box = self._box

        def lay_down(*args: P.args, **kwargs: P.kwargs) -> None:
            box.lay_down(partial(told, *args, **kwargs))

        return lay_down

    def wait(self) -> None:
        """Return when all work is finished and every outcome was told."""
        while self.busy and self._last:
            self._last.result()
            self.hear()

    def hear(self) -> None:
        """Tell what the thread laid down first, if anything."""
        if tell := self._box.take_out():
            self._heard.emit(tell)  # by a signal: what goes wrong in it is not for who waits

    @Slot(object)
    def _on_heard(self, tell: Tell) -> None:
        tell()


class _Box:
    """What one thread was asked, and what it has to tell; only the window takes anything out."""

    def __init__(self) -> None:
        self._numbers = count()
        self._asked: dict[int, Callable[[], Tell]] = {}
        self._told: deque[tuple[int | None, Tell]] = deque()

    @property
    def is_awaited(self) -> bool:
        """Tell whether an outcome was not taken out yet."""
        return bool(self._asked)

    def ask(self, work: Callable[[], Tell]) -> int:
        """Keep work until its outcome is taken out; the thread knows it by a number."""
        number = next(self._numbers)
        self._asked[number] = work
        return number

    def do(self, number: int) -> None:
        """Do the work and lay down its outcome; runs on the thread."""
        self._told.append((number, self._asked[number]()))  # without a name, which would hold it
        _bell().rung.emit()

    def lay_down(self, tell: Tell) -> None:
        """Lay down what is told during the work, which holds it too; runs on the thread."""
        self._told.append((None, tell))
        _bell().rung.emit()

    def take_out(self) -> Tell | None:
        """Give what was laid down first; with an outcome its work is forgotten."""
        if not self._told:
            return None
        number, tell = self._told.popleft()
        if number is not None:
            del self._asked[number]
        return tell


class _Bell(QObject):
    """What threads speak to: there is one, and it stays as long as the program."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._watched: dict[_Box, Jobs] = {}
        self.rung.connect(self._on_rung)

    def watch(self, box: _Box, jobs: Jobs) -> None:
        """Look in the box each time that something is laid down, until nothing is awaited."""
        self._watched[box] = jobs

    @Slot()
    def _on_rung(self) -> None:
        for box, jobs in tuple(self._watched.items()):
            if isValid(jobs):
                jobs.hear()
            else:
                box.take_out()
            if not box.is_awaited:
                self._watched.pop(box, None)


@cache
def _bell() -> _Bell:
    return _Bell()


def _outcome(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
) -> Tell:
    try:
        return partial(done, work())
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is told where it was asked
        return partial(failed, error)
