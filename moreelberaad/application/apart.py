"""Setting text apart at *Stop: grens*, and what becomes of it: each act is taken back exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from moreelberaad.application.apart_commands import (
    ApartCommand,
    HoldApart,
    RestoreApart,
    SetApart,
    WipeApart,
)
from moreelberaad.application.commands import AnswerRevised, Change, SessionChanged
from moreelberaad.application.ports import Chance, Sessions
from moreelberaad.domain.apart import Part, last_first
from moreelberaad.domain.errors import SessionAlreadyClosed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartDesk:
    """Carries out the commands on what was set apart in the sessions of one vault."""

    sessions: Sessions
    chance: Chance

    def carry_out(self, command: ApartCommand) -> Change:
        """Do what the command says; raises `NotFound`, `SessionAlreadyClosed`, `TextHeld`."""
        before = self.sessions.get(command.session)
        match command:
            case SetApart(parts=parts):
                fields = tuple(dict.fromkeys(part.field for part in parts))
                return self._saved(command, before, self._set_apart(before, parts), fields)
            case WipeApart(ids=ids):
                return self._saved(command, before, before.without_apart(ids))
            case HoldApart(ids=ids):
                return self._saved(command, before, before.holding(ids))
            case RestoreApart(answers=answers):
                return self._saved(command, before, _restored(before, command), tuple(answers))
            case _:
                assert_never(command)

    def _set_apart(self, before: Session, parts: Sequence[Part]) -> Session:
        after = before
        for part in last_first(parts):
            rows = None if part.row is None else (part.row,)
            after = after.set_apart(part.field, rows, self.chance.shared_id())
        return after

    def _saved(
        self,
        command: ApartCommand,
        before: Session,
        after: Session,
        fields: tuple[FieldKey, ...] = (),
    ) -> Change:
        self.sessions.save(after.shuffled(self.chance.shuffle))
        back = RestoreApart(
            session=before.id,
            apart=before.apart,
            answers={key: before.answers.get(key) for key in fields},
        )
        revised = tuple(AnswerRevised(session=before.id, field=key) for key in fields)
        return Change(
            done=command, undo=back, events=(*revised, SessionChanged(session=before.id))
        )


def _restored(before: Session, command: RestoreApart) -> Session:
    if command.answers and before.is_closed:
        raise SessionAlreadyClosed
    after = before
    for key, value in command.answers.items():
        after = after.revise(key, value)
    return replace(after, apart=command.apart)
