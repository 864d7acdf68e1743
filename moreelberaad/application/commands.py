"""Everything that can be done to sessions, as data; and what doing it brings about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.values import Prose, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseAnswer:
    """Replace what was written in one field; no value takes it away."""

    session: SessionId
    field: FieldKey
    value: Value | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveToStep:
    """Go to a step of an open session, with the real minutes per step so far."""

    session: SessionId
    step: str | None
    minutes: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameSession:
    """Give a session another title."""

    session: SessionId
    title: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSession:
    """Keep a session that came from outside."""

    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseSession:
    """Wipe what was transient; `keep` names the fields that were ticked to stay."""

    session: SessionId
    keep: frozenset[FieldKey] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class WipeTransient:
    """Wipe what was transient in a session that stayed open; nothing brings it back."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseSession:
    """Let the lessons go: nobody objected in the days for it."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepReview:
    """Keep what was decided about a session, instead of what was decided before."""

    session: SessionId
    review: Review


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteShared:
    """Write down that a document of a session was made; nothing takes that back."""

    session: SessionId
    request: Request
    reason: Prose = Prose("")
    names_sought: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteSession:
    """Erase a session."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreSession:
    """Put a session back as it was, also a deleted one, as long as the vault was not locked."""

    session: Session
    review: Review | None = None
    shared: tuple[Shared, ...] = ()
    """With a deleted session went what was decided about it and what was shared of it."""


SessionCommand = (
    ReviseAnswer
    | MoveToStep
    | RenameSession
    | AddSession
    | CloseSession
    | WipeTransient
    | ReleaseSession
    | DeleteSession
    | RestoreSession
)
ReviewCommand = KeepReview | NoteShared
Command = SessionCommand | ReviewCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRevised:
    """An answer changed; views repaint from this, never from the widget that caused it."""

    session: SessionId
    field: FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChanged:
    """A session came, closed or moved on."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewChanged:
    """Something was decided about a session, or shared of it."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRemoved:
    """A session is gone."""

    session: SessionId


Event = AnswerRevised | SessionChanged | ReviewChanged | SessionRemoved


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was done, and the command that takes it back; closing cannot be taken back."""

    done: Command
    undo: Command | None
    events: tuple[Event, ...]
