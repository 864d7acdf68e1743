"""The way out of a closed view: only the passphrase of the vault opens it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.door import WAITS


class WayOut(QObject):
    """Tries one passphrase at a time, beside the window; what is wrong makes it wait."""

    passed = Signal()
    refused = Signal(int)
    """Seconds to wait before the next try."""
    ready = Signal()
    failed = Signal(object)

    def __init__(
        self, bench: Workbench, *, waits: Sequence[int] = WAITS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._waits = bench, waits
        self._jobs = Jobs(self)
        self._wrong = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self.ready)

    def try_passphrase(self, words: str) -> None:
        """Look whether these words open the vault; `passed` or `refused` follows."""
        if not self._jobs.busy and not self._pause.isActive():
            self._jobs.run(partial(self._bench.is_passphrase, words), self._tell, self._fail)

    def _tell(self, is_right: bool) -> None:  # noqa: FBT001 - the outcome of a job
        if is_right:
            self._wrong = 0
            self.passed.emit()
            return
        self._wrong += 1
        seconds = self._waits[min(self._wrong, len(self._waits) - 1)]
        if seconds:
            self._pause.start(seconds * 1000)
        self.refused.emit(seconds)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self.failed.emit(error)
