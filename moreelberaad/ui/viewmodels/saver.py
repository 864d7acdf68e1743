"""Saving: at once where the disk is fast, by one writer thread where it is slow (design.md 5)."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from moreelberaad.application.commands import Change, Command
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs

SLOW = 0.02
"""Seconds; five saves in a row that took longer, such as on a stick, move to a thread."""
_IN_A_ROW = 5
Done = Callable[[Change], None]
Failed = Callable[[MoreelberaadError], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    command: Command
    done: Done
    failed: Failed


class Saver(QObject):
    """Executes commands one after the other; their outcome comes on the thread of the window."""

    def __init__(
        self, execute: Callable[[Command], Change], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._execute = execute
        self._took: deque[float] = deque(maxlen=_IN_A_ROW)
        self._writer = Jobs(self)

    @property
    def busy(self) -> bool:
        """Tell whether something is still on its way to the disk."""
        return self._writer.busy

    @property
    def is_slow(self) -> bool:
        """Tell whether the disk kept the last saves waiting."""
        return len(self._took) == _IN_A_ROW and min(self._took) > SLOW

    def save(self, command: Command, done: Done, failed: Failed) -> None:
        """Execute a command; its outcome comes at once, or later when the disk is slow."""
        task = _Task(command=command, done=done, failed=failed)
        if self.is_slow or self.busy:
            self._writer.run(partial(self._run, task), partial(_tell, task), _raise)
        else:
            _tell(task, self._run(task))

    def settle(self) -> None:
        """Wait until everything is on the disk, and tell all that came of it."""
        self._writer.wait()

    def _run(self, task: _Task) -> Change | MoreelberaadError:
        started = time.monotonic()
        try:
            return self._execute(task.command)
        except MoreelberaadError as error:
            return error
        finally:
            self._took.append(time.monotonic() - started)


def _tell(task: _Task, outcome: Change | MoreelberaadError) -> None:
    if isinstance(outcome, MoreelberaadError):
        task.failed(outcome)
    else:
        task.done(outcome)


def _raise(error: Exception) -> None:
    raise error
