"""What the use-cases need of the world; adapters and the fakes of tests fulfil these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol

from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import Review
from moreelberaad.domain.series import Series
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.template import Template, Text
from moreelberaad.domain.values import Prose, Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSummary:
    """What a list shows of a session, without its answers.

    `method` is the title of its method as it was then; `wiped` tells that its transient answers
    went because it stayed open for too long.
    """

    id: SessionId
    title: Prose
    method: Text
    status: Status
    series: Prose | None
    held_on: date | None
    closed_on: date | None
    step: str | None
    opened_at: datetime | None
    wiped: bool

    @property
    def is_closed(self) -> bool:
        """Tell whether the group has left."""
        return self.status not in (Status.PLANNED, Status.OPEN)


class Sessions(Protocol):
    """The sessions of one vault."""

    def get(self, session_id: SessionId) -> Session:
        """Give one session; raises `NotFound`."""
        ...

    def all(self) -> Sequence[Session]:
        """Give every session, in an order that tells nothing."""
        ...

    def summaries(self) -> Sequence[SessionSummary]:
        """Give every session without its answers: what is open first, then the latest day.

        Those of one day stand in an order that tells nothing.
        """
        ...

    def with_status(self, status: Status) -> Sequence[Session]:
        """Give the sessions that stand there."""
        ...

    def in_series(self, label: Prose) -> Sequence[Session]:
        """Give the sessions that bear this label."""
        ...

    def count_held(self, first: date, last: date) -> int:
        """Count the closed sessions held from the first day up to and including the last."""
        ...

    def save(self, session: Session) -> None:
        """Keep this session as it is now."""
        ...

    def delete(self, session_id: SessionId, *, on: date) -> None:
        """Erase a session and remember its id, so that no backup brings it back."""
        ...

    def restore(self, session: Session) -> None:
        """Take back a deletion of which the session is still in memory."""
        ...


class Reviews(Protocol):
    """What was decided about the sessions of one vault, and what was shared of them."""

    def get(self, session_id: SessionId) -> Review:
        """Give what was decided so far; nothing yet is an empty review."""
        ...

    def keep(self, session_id: SessionId, review: Review) -> None:
        """Keep this instead of what was decided before."""
        ...

    def shared(self, session_id: SessionId) -> Sequence[Shared]:
        """Give what was shared of a session, the newest month first."""
        ...

    def left_team_in(self) -> date | None:
        """Give the latest month in which a document went further than the team."""
        ...

    def add_shared(self, session_id: SessionId, shared: Shared) -> None:
        """Write down that a document was made."""
        ...


class Methods(Protocol):
    """The methods of one's own in a vault, faultless or not."""

    def drafts(self) -> Sequence[Draft]:
        """Give every one, in the order of their random ids."""
        ...

    def get(self, draft_id: str) -> Draft | None:
        """Give one; nothing when it is not there."""
        ...

    def keep(self, draft: Draft) -> None:
        """Keep this instead of what was kept under its id before."""
        ...

    def remove(self, draft_id: str) -> None:
        """Take it away, if it is there."""
        ...


class SeriesList(Protocol):
    """The series of one vault: those that were kept, and the labels that sessions bear."""

    def all(self) -> Sequence[Series]:
        """Give every series once, in the order of their labels."""
        ...

    def kept(self, label: Prose) -> Series | None:
        """Give what was kept of this series; nothing when only sessions name it."""
        ...

    def members(self, label: Prose) -> Sequence[SessionId]:
        """Name the sessions that bear this label."""
        ...

    def label_of(self, session_id: SessionId) -> Prose | None:
        """Give the label that a session bears; none when there is no such session."""
        ...

    def keep(self, series: Series) -> None:
        """Keep this instead of what was kept under its label before."""
        ...

    def remove(self, label: Prose) -> None:
        """Take away what was kept; its sessions bear the label still."""
        ...

    def tie(self, session_id: SessionId, label: Prose | None) -> None:
        """Let a session bear this label, or none; a session that is gone stays gone."""
        ...


class OwnWords(Protocol):
    """The words of one vault that the check need not ask about, and how often words stayed."""

    def all(self) -> frozenset[str]:
        """Give the own words, in small letters."""
        ...

    def add(self, word: str) -> None:
        """Add a word, if it is not there."""
        ...

    def drop(self, word: str) -> None:
        """Take a word away, if it is there."""
        ...

    def left(self, words: str) -> int:
        """Count that words were left standing once more, and give how often; never which."""
        ...

    def asked_again(self, words: str) -> None:
        """Take one of those times back."""
        ...


class Unit(Protocol):
    """A stretch of work that is saved whole or not at all."""

    def transaction(self) -> AbstractContextManager[object]:
        """Save what happens inside together; an exception takes all of it back."""
        ...


class Recogniser(Protocol):
    """Finds what may lead to a person or a unit in one text."""

    def find(self, text: str) -> Sequence[Hit]:
        """Give the hits in the order of the text, none across lines; offsets in code points."""
        ...


class Templates(Protocol):
    """The methods that can be chosen."""

    def get(self, template_id: str) -> Template:
        """Give one method; raises `NotFound`."""
        ...

    def all(self) -> Sequence[Template]:
        """Give every method, in the order of their titles."""
        ...


class Calendar(Protocol):
    """The days of the Netherlands."""

    def working_days_after(self, day: date, number: int) -> date:
        """Give the last of this many working days after a day; holidays do not count."""
        ...


@dataclass(frozen=True, slots=True)
class Today:
    """The day and the moment at which a use-case runs; injected, so that tests choose them.

    A real run gives a clock, for a window may stay open past midnight; a fixed day begins at 0:00.
    """

    given: date | Callable[[], datetime]

    @property
    def now(self) -> datetime:
        """Give the moment, in UTC."""
        if isinstance(self.given, date):
            return datetime.combine(self.given, time(), UTC)
        return self.given().astimezone(UTC)

    @property
    def day(self) -> date:
        """Give the day, as people here call it."""
        if isinstance(self.given, date):
            return self.given
        return self.given().astimezone().date()


class Chance(Protocol):
    """Where randomness comes from."""

    def shuffle(self, rows: Rows) -> Rows:
        """Give the same rows in a new random order."""
        ...

    def session_id(self) -> SessionId:
        """Give a new random id that tells no order and no time."""
        ...

    def shared_id(self) -> str:
        """Give such an id for a line in the list of what was shared, or for a text set apart."""
        ...

    def draft_id(self) -> str:
        """Give a new random name for a method of one's own."""
        ...

    def card_id(self) -> str:
        """Give a new random name for a dilemma card, or for a deck."""
        ...


class Backups(Protocol):
    """The safety net under risky acts."""

    def make(self, *, before_risk: bool = False) -> object:
        """Make one verified backup; one before a risk stays two days. Raises `BackupFailed`."""
        ...
