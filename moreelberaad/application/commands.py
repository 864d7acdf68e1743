"""Everything that can be done to sessions, as data; and what doing it brings about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from moreelberaad.application.apart_commands import ApartCommand, RoundCommand
from moreelberaad.application.card_commands import CardsChanged, ChangeCards
from moreelberaad.application.lesson_commands import (
    EraseDue,
    LaterCommand,
    LearnCommand,
    LearnEvent,
)
from moreelberaad.application.vault_commands import MethodCommand, SeriesCommand, WordCommand
from moreelberaad.application.year_commands import FiguresChanged, YearCommand
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.values import Prose, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseAnswer:
    """Replace what was written in one field; no value takes it away.

    `struck` are the numbers that struck passages keep from now on; none leaves them as they are.
    """

    session: SessionId
    field: FieldKey
    value: Value | None
    struck: frozenset[int] | None = None


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
class BeginSession:
    """Open a session that was planned: from now on its day is today."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAgain:
    """Take back that a session began."""

    session: SessionId
    held_on: date | None


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
class LeaveStanding:
    """Let words stand that the check asked about while someone typed them.

    `sure` tells that the check is sure of them (tier A): then no own word silences it, and none is
    offered.
    """

    session: SessionId
    words: str = field(repr=False)
    sure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAgain:
    """Take back that words were left standing."""

    session: SessionId
    words: str = field(repr=False)
    sure: bool = False


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
ReviewCommand = KeepReview | NoteShared | LeaveStanding | AskAgain
BeginCommand = BeginSession | PlanAgain
TalkCommand = SessionCommand | BeginCommand | ReviewCommand | ApartCommand | RoundCommand
VaultCommand = (
    MethodCommand | SeriesCommand | WordCommand | ChangeCards | LearnCommand | YearCommand
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Do all of these, in their order, or none; what takes it back does so in the other order."""

    commands: tuple[Command, ...]


Command = TalkCommand | LaterCommand | EraseDue | VaultCommand | Together


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


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsChanged:
    """A method of one's own came, changed or went."""

    draft_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesChanged:
    """A series came, changed or went; its sessions tell it for themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedWord:
    """A single word was left standing more than once: it may become an own word."""

    word: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWordsChanged:
    """The check asks about other words from now on."""


Event = (
    AnswerRevised
    | SessionChanged
    | ReviewChanged
    | SessionRemoved
    | MethodsChanged
    | SeriesChanged
    | OfferedWord
    | OwnWordsChanged
    | CardsChanged
    | LearnEvent
    | FiguresChanged
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was done, and the command that takes it back; closing cannot be taken back."""

    done: Command
    undo: Command | None
    events: tuple[Event, ...]
