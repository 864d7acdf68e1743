"""Setting text apart at *Stop: grens*, and what becomes of it: each act is taken back exactly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from moreelberaad.application.commands import (
    AnswerRevised,
    ApartCommand,
    Change,
    HoldApart,
    RestoreApart,
    SessionChanged,
    SetApart,
    WipeApart,
)
from moreelberaad.application.ports import Chance, Sessions
from moreelberaad.domain.errors import SessionAlreadyClosed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartDesk:
    """Carries out the commands on what was set apart in the sessions of one vault."""

    sessions: Sessions
    chance: Chance

    def carry_out(self, command: ApartCommand) -> Change:
        """Do what the command says; raises `NotFound` or `SessionAlreadyClosed`."""
        before = self.sessions.get(command.session)
        match command:
            case SetApart(field=key, rows=rows):
                after = before.set_apart(key, rows, self.chance.shared_id())
                return self._saved(command, before, after, key)
            case WipeApart(ids=ids):
                return self._saved(command, before, before.without_apart(ids))
            case HoldApart(ids=ids):
                return self._saved(command, before, before.holding(ids))
            case RestoreApart(field=key):
                return self._saved(command, before, _restored(before, command), key)
            case _:
                assert_never(command)

    def _saved(
        self, command: ApartCommand, before: Session, after: Session, key: FieldKey | None = None
    ) -> Change:
        self.sessions.save(after.shuffled(self.chance.shuffle))
        back = RestoreApart(
            session=before.id,
            apart=before.apart,
            field=key,
            value=before.answers.get(key) if key else None,
        )
        revised = (AnswerRevised(session=before.id, field=key),) if key else ()
        return Change(
            done=command, undo=back, events=(*revised, SessionChanged(session=before.id))
        )


def _restored(before: Session, command: RestoreApart) -> Session:
    if command.field is None:
        return replace(before, apart=command.apart)
    if before.is_closed:
        raise SessionAlreadyClosed
    return replace(before.revise(command.field, command.value), apart=command.apart)
