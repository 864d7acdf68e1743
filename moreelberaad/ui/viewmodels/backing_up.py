"""Backups that nobody asked for, made beside an open vault."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import VaultClosed
from moreelberaad.ui.support.jobs import Jobs

_LOOK_EVERY_MS = 60_000


class AutomaticBackups(QObject):
    """Looks each minute whether a backup is due, and makes it without keeping anybody waiting.

    `failed` bears the error of one that could not be made; the next minute it is tried again.
    """

    made = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._bench: Workbench | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, bench: Workbench) -> None:
        """Look after this vault from now on."""
        self._bench = bench
        self._timer.start()

    def rest(self) -> None:
        """Let go of the vault, once no backup of it is being made."""
        self._timer.stop()
        self._jobs.wait()
        self._bench = None

    def look(self) -> None:
        """Make a backup if one is due and none is being made."""
        bench = self._bench
        if bench is not None and not self._jobs.busy:
            self._jobs.run(lambda: _made_if_due(bench), self._on_done, self._on_failed)

    def _on_done(self, is_made: bool) -> None:  # noqa: FBT001 - what the work gave
        if is_made:
            self.made.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VaultClosed):  # locked meanwhile: the next unlocking sees to it
            self.failed.emit(error)


def _made_if_due(bench: Workbench) -> bool:
    """Tell whether a backup was made; one that is put off is none."""
    return bench.backups.is_due(datetime.now(UTC)) and bench.backups.make_beside() is not None
