"""Terms at work while the window stays open (domain.md 1.0, 6.3)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.commands import WipeTransient
from moreelberaad.application.lesson_commands import EraseDue
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import OPEN_AT_MOST
from moreelberaad.ui.support.jobs import Jobs

_MINUTE = 60_000
"""Milliseconds; one timer for the whole day would run late on a laptop that slept."""

_SET = 600
"""Seconds that no clock of a laptop gains or loses by itself between two unlocks."""


class Retention(QObject):
    """Looks each minute whether transient answers stayed for longer than they may."""

    due = Signal(object)

    def __init__(
        self, today: Today, elapsed: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today, self._elapsed = today, elapsed
        self._bench: Workbench | None = None
        self._wiped: dict[SessionId, datetime] = {}
        self._jobs, self._looked_at = Jobs(self), today.day
        self._waiting: list[EraseDue] = []
        self._went = 0
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)

    def watch(self, bench: Workbench) -> None:
        """Begin with a vault that was seen to just now, when it was opened."""
        self._bench, self._opened = bench, self._today.now
        self._began = self._elapsed()
        self._looked_at = self._today.day
        self._wiped.clear()
        self._timer.start()

    def rest(self) -> None:
        """Let go of the vault, once nothing is at work in it."""
        self._timer.stop()
        self._jobs.wait()
        self._bench = None

    @Slot()
    def look(self) -> None:
        """Tell which sessions to wipe; what cannot be read or written waits a minute."""
        if self._bench is not None:
            with suppress(MoreelberaadError):
                self._keep_index_fresh(self._bench)
                if not self._was_set and self._bench.clock.is_likely:
                    self._bench.clock.believe()
                    self._see_to_terms(self._bench)

    @property
    def _was_set(self) -> bool:
        """Tell whether somebody set the clock meanwhile: then it ends no term."""
        on_the_wall = (self._today.now - self._opened).total_seconds()
        return abs(on_the_wall - (self._elapsed() - self._began)) > _SET

    def _see_to_terms(self, bench: Workbench) -> None:
        for command in bench.desk.due_for_wiping():
            self._tell(bench, command)
        self._erase(bench)

    def _erase(self, bench: Workbench) -> None:
        """Erase what a new day brought, one session a turn; Start told of it weeks before."""
        if self._looked_at != self._today.day:
            self._looked_at = self._today.day
            self._waiting = [*bench.erasing.due()]
            self._went = bench.erasing.let_observations_go()
            self._erase_next()

    def _keep_index_fresh(self, bench: Workbench) -> None:
        """Take in beside the window what changed, so that no search waits for it."""
        if not self._jobs.busy:
            self._jobs.run(bench.keep_index_fresh, _go_on, _wait_for_the_next_time)

    @Slot()
    def _erase_next(self) -> None:
        if self._bench is None:
            return
        if self._waiting:
            with suppress(MoreelberaadError):  # it waits for the next time the vault opens
                self._bench.bus.execute(self._waiting.pop())
                self._went += 1
            QTimer.singleShot(0, self, self._erase_next)
        elif self._went:
            finish = partial(self._bench.erasing.finish, self._went)
            self._jobs.run(finish, _go_on, _wait_for_the_next_time)

    def _tell(self, bench: Workbench, command: WipeTransient) -> None:
        """Give words that were typed after a wiping a day of their own."""
        now = self._today.now
        last = self._wiped.get(command.session, self._opened)
        if bench.sessions.get(command.session).wiped and now - last <= OPEN_AT_MOST:
            return
        self._wiped[command.session] = now
        self.due.emit(command)


def _go_on(_: object) -> None:
    """Say nothing: it was announced weeks before, or is nobody's concern."""


def _wait_for_the_next_time(error: Exception) -> None:
    """Leave what cannot be erased now to the next time the vault opens."""
    if not isinstance(error, MoreelberaadError):
        raise error
