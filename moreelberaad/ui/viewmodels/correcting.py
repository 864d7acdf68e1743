"""A closed session whose words may still change: read back late, or after an objection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from typing_extensions import override

from moreelberaad.application.commands import Change
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Status
from moreelberaad.domain.sharing import Shared
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import Desk, SessionModel


class CorrectingModel(SessionModel):
    """Saves as a running session does; nobody walks its steps any more."""

    def __init__(
        self,
        bench: Workbench,
        session_id: SessionId,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        self._bench = bench
        desk = Desk(execute=bench.bus.execute, sessions=bench.sessions, policy=bench.policy)
        super().__init__(desk, session_id, language, parent=parent)

    @property
    def waits_for_reading(self) -> bool:
        """Tell whether the group has not read it back yet."""
        return self.session.status is Status.DRAFT

    @property
    def last_day(self) -> date | None:
        """Give the last day for objections, while those are going on."""
        return self._bench.desk.last_day_for_objections(self.session)

    @property
    def outdated(self) -> tuple[Shared, ...]:
        """Give the documents that were made of older words, the newest month first."""
        shared = self._bench.reviews.shared(self.session.id)
        return tuple(each for each in shared if each.is_outdated(self.session))

    def leave_open(self, numbers: frozenset[int]) -> bool:
        """Let struck passages keep these numbers, with what is edited next; tells if they will.

        Nothing may wait to be saved by then: it would tell of the numbers before.
        """
        if not self.flush():
            return False
        self.session = self.session.striking(numbers)
        return True

    @override
    def go_to(self, step_id: str) -> None:
        """Stay: a step is only noted while a group works in it."""

    @override
    def undo(self) -> None:
        """Take the last act back, and tell of every answer that this changed."""
        self._telling(super().undo)

    @override
    def redo(self) -> None:
        """Do again what was taken back last, and tell of every answer that this changed."""
        self._telling(super().redo)

    def _telling(self, act: Callable[[], None]) -> None:
        before = self.session.answers
        act()
        after = self.session.answers
        for key in before.keys() | after.keys():
            if before.get(key) != after.get(key):
                self.answer_changed.emit(key)

    @override
    def _note_kept(self, change: Change) -> None:
        """Take over what saving brought about besides: another status, a newer version."""
        kept = self._bench.sessions.get(self.session.id)
        self.session = replace(kept, answers=self.session.answers)
        super()._note_kept(change)
