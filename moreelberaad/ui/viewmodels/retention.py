"""Wiping at the hour, while the window stays open (domain.md 1.0)."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.commands import WipeTransient
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import OPEN_AT_MOST

_MINUTE = 60_000
"""Milliseconds; one timer for the whole day would run late on a laptop that slept."""


class Retention(QObject):
    """Looks each minute whether transient answers stayed for longer than they may."""

    due = Signal(object)

    def __init__(self, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._bench: Workbench | None = None
        self._wiped: dict[SessionId, datetime] = {}
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)

    def watch(self, bench: Workbench) -> None:
        """Begin with a vault that was wiped just now, when it was opened."""
        self._bench, self._opened = bench, self._today.now
        self._wiped.clear()
        self._timer.start()

    def rest(self) -> None:
        """Let go of the vault."""
        self._timer.stop()
        self._bench = None

    @Slot()
    def look(self) -> None:
        """Tell which sessions to wipe; what cannot be read or written waits a minute."""
        if self._bench is not None:
            with suppress(MoreelberaadError):
                for command in self._bench.desk.due_for_wiping():
                    self._tell(self._bench, command)

    def _tell(self, bench: Workbench, command: WipeTransient) -> None:
        """Give words that were typed after a wiping a day of their own."""
        now = self._today.now
        last = self._wiped.get(command.session, self._opened)
        if bench.sessions.get(command.session).wiped and now - last <= OPEN_AT_MOST:
            return
        self._wiped[command.session] = now
        self.due.emit(command)
