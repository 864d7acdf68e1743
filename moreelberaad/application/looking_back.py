"""What happens to a closed session later: a look back on an agreement, and a *bewaarstop*."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from moreelberaad.application.commands import (
    AnswerRevised,
    Change,
    SessionChanged,
)
from moreelberaad.application.lesson_commands import HoldSession, KeepFollowUp, LaterCommand
from moreelberaad.application.ports import Chance, Sessions
from moreelberaad.domain.apart import Apart
from moreelberaad.domain.errors import NotesErased, SessionStillOpen
from moreelberaad.domain.follow_ups import follow_up_of, renamed, with_follow_up
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Lines, Prose, Rows, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterDesk:
    """Carries out what is done weeks after a session closed."""

    sessions: Sessions

    def carry_out(self, command: LaterCommand) -> Change:
        """Do what the command says; raises `NotFound`, `SessionStillOpen`."""
        before = self.sessions.get(command.session)
        if not before.is_closed:
            raise SessionStillOpen
        match command:
            case HoldSession(reason=reason):
                self.sessions.save(replace(before, hold=reason))
                back = HoldSession(session=before.id, reason=before.hold)
                changed = SessionChanged(session=before.id)
                return Change(done=command, undo=back, events=(changed,))
            case KeepFollowUp():
                return self._look_back(command, before)
            case _:
                assert_never(command)

    def _look_back(self, command: KeepFollowUp, before: Session) -> Change:
        kept = command.follow_up
        after = replace(before, follow_ups=with_follow_up(before.follow_ups, kept))
        if command.agreements is not None:
            after = after.revise(kept.field, command.agreements)
        self.sessions.save(after)
        undo = KeepFollowUp(
            session=before.id,
            follow_up=follow_up_of(before.follow_ups, kept.field, kept.action),
            agreements=None if command.agreements is None else _agreements(before, kept.field),
        )
        events = (AnswerRevised(session=before.id, field=kept.field),)
        return Change(done=command, undo=undo, events=events)


def _agreements(session: Session, field: FieldKey) -> Rows:
    there = session.answers.get(field)
    return there if isinstance(there, Rows) else Rows(())


def on_what_is_there(now: Session, then: Session, chance: Chance) -> Session:
    """Put a closed session back as it was, without what happened to it elsewhere since.

    Its *bewaarstop* is that of now: no undo lifts one, or brings back what a term ended. Look
    backs that were written since stay with the agreements that are there; those that a struck
    agreement took along come back with it. Raises `NotesErased`.
    """
    if now.wiped and not then.wiped:
        raise NotesErased
    back = then
    for field in then.answers:
        moved = with_follow_ups(now, replace(then, follow_ups=()), field).follow_ups
        for each in moved:
            if each.field == field:
                back = replace(back, follow_ups=with_follow_up(back.follow_ups, each))
    if now.hold is None:
        return replace(back, hold=None)
    apart = {each.id: each for each in (*then.apart, *now.apart)}
    return keeping_lost(now, replace(back, hold=now.hold, apart=tuple(apart.values())), chance)


def with_follow_ups(before: Session, after: Session, field: FieldKey) -> Session:
    """Let what was written later follow an agreement that is corrected, and go with a struck one.

    Under a *bewaarstop* it stays.
    """
    old, new = before.answers.get(field), after.answers.get(field)
    if not (before.follow_ups and isinstance(old, Rows)):
        return after
    left = new if isinstance(new, Rows) else Rows(())
    kept = renamed(before.follow_ups, field, old, left)
    if before.hold is None:
        there = {Prose(row.text("action")) for row in left.items}
        kept = tuple(each for each in kept if each.field != field or each.action in there)
    return replace(after, follow_ups=kept)


def keeping_lost(before: Session, after: Session, chance: Chance) -> Session:
    """Set apart what a correction takes out of a session under a *bewaarstop*.

    It goes nowhere any more, and stays as it stood when the first word of it changed.
    """
    if before.hold is None:
        return after
    there = [(each.field, each.value) for each in after.apart]  # rows have no hash
    held = {each.field for each in after.apart if each.held}
    lost = [
        Apart(id=chance.shared_id(), field=key, value=value, held=True)
        for key, old in before.answers.items()
        if (value := _lost(old, after.answers.get(key))) is not None
        and (key, value) not in there
        and (isinstance(value, Rows | Lines) or key not in held)
    ]
    return replace(after, apart=(*after.apart, *lost))


def _lost(old: Value, new: Value | None) -> Value | None:
    """Give what of an answer is there no longer."""
    match old, new:
        case Rows(items), Rows(left):
            gone = tuple(row for row in items if row not in left)
            return Rows(gone) if gone else None
        case Lines(items), Lines(left):
            missing = tuple(line for line in items if line not in left)
            return Lines(missing) if missing else None
        case _:
            return old if new != old else None
