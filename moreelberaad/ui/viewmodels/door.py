"""The way into a vault and out of it again; keys are derived beside the window, not in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import MoreelberaadError, WrongPassphrase
from moreelberaad.ui.support.jobs import Jobs

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench

T = TypeVar("T")

WAITS = (0, 0, 1, 2, 4, 8, 16, 30)
"""Seconds to wait after so many wrong passphrases; in memory only, and never a wipe."""


class Door(QObject):
    """Opens and makes the vault at `path`, one attempt at a time."""

    opened = Signal(object)
    recovered = Signal()
    failed = Signal(object)
    ready = Signal()

    def __init__(
        self, app: App, path: Path, *, waits: Sequence[int] = WAITS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._app, self._waits = app, waits
        self._jobs = Jobs(self)
        self._inside = ExitStack()
        self._bench: Workbench | None = None
        self._wrong = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self.ready)

    @property
    def seconds_to_wait(self) -> int:
        """Tell how long the door stays shut after what was wrong."""
        return -(-max(self._pause.remainingTime(), 0) // 1000)

    @property
    def leads_somewhere(self) -> bool:
        """Tell whether something stands at the path."""
        return self.path.exists()

    def create(self, passphrase: str, code: str | None) -> None:
        """Make the vault and go in; without a code it has no second way in."""
        self._try(partial(self._created, self.path, passphrase, code), self._let_in)

    def unlock(self, passphrase: str) -> None:
        """Open the vault, unless the door is still shut."""
        if not self._pause.isActive():
            self._try(partial(self._app.unlock, self.path, passphrase), self._let_in)

    def recover(self, code: str) -> None:
        """Open the vault with the recovery code; `renew` must follow before anyone goes in."""
        if not self._pause.isActive():
            self._try(partial(self._app.recover, self.path, code), self._let_in_by_code)

    def renew(self, passphrase: str, code: str) -> None:
        """Change both ways in after a recovery, and go in."""
        if self._bench is not None:
            self._try(partial(_renewed, self._bench, passphrase, code), self._announce)

    def lock(self) -> None:
        """Close the vault; what was in memory of it goes."""
        self._jobs.wait()
        self._bench = None
        self._inside.close()

    def _created(self, path: Path, passphrase: str, code: str | None) -> Workbench:
        self._app.create_vault(path, passphrase)
        bench = self._app.unlock(path, passphrase)
        if code is not None:
            with suppress(MoreelberaadError):  # Start tells that there is no code yet
                bench.keep_recovery_code(code)
        return bench

    def _try(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if not self._jobs.busy:
            self._jobs.run(work, done, self._refuse)

    def _let_in(self, bench: Workbench) -> None:
        self._take(bench)
        self.opened.emit(bench)

    def _let_in_by_code(self, bench: Workbench) -> None:
        self._take(bench)
        self.recovered.emit()

    def _take(self, bench: Workbench) -> None:
        self._wrong = 0
        self._bench = self._inside.enter_context(bench)

    def _announce(self, bench: Workbench) -> None:
        self.opened.emit(bench)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        if isinstance(error, WrongPassphrase):
            self._wait()
        self.failed.emit(error)

    def _wait(self) -> None:
        self._wrong += 1
        seconds = self._waits[min(self._wrong, len(self._waits) - 1)]
        if seconds:
            self._pause.start(seconds * 1000)


def _renewed(bench: Workbench, passphrase: str, code: str) -> Workbench:
    """Change the passphrase first: until the new code is kept, the one just used still opens."""
    bench.change_passphrase(passphrase)
    bench.keep_recovery_code(code)
    return bench
