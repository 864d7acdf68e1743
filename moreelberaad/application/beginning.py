"""Beginning a session that was planned: from then on its day is today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from moreelberaad.application.commands import (
    BeginCommand,
    BeginSession,
    Change,
    PlanAgain,
    SessionChanged,
)
from moreelberaad.application.ports import Chance, Sessions, Today
from moreelberaad.application.sessions import check_beforehand
from moreelberaad.domain.errors import SessionAlreadyClosed
from moreelberaad.domain.session import Session, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginningDesk:
    """Begins the planned sessions of one vault."""

    sessions: Sessions
    chance: Chance
    today: Today

    def carry_out(self, command: BeginCommand) -> Change:
        """Do what the command says; raises `ConditionNotMet`, `SessionAlreadyClosed`."""
        before = self.sessions.get(command.session)
        match command:
            case BeginSession():
                begun = before.begin(self.today.day, self.today.now)
                check_beforehand(begun)
                back = PlanAgain(session=before.id, held_on=before.held_on)
                return self._saved(command, begun, back if before is not begun else None)
            case PlanAgain(held_on=day):
                planned = _planned(before, day)
                return self._saved(command, planned, BeginSession(session=before.id))
            case _:
                assert_never(command)

    def _saved(self, command: BeginCommand, after: Session, back: BeginCommand | None) -> Change:
        self.sessions.save(after.shuffled(self.chance.shuffle))
        return Change(done=command, undo=back, events=(SessionChanged(session=after.id),))


def _planned(session: Session, day: date | None) -> Session:
    if session.is_closed:
        raise SessionAlreadyClosed
    return replace(session, status=Status.PLANNED, held_on=day, opened_at=None)
