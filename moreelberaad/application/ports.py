"""What the use-cases need of the world; adapters and the fakes of tests fulfil these."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from moreelberaad.domain.findings import Hit
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Template
from moreelberaad.domain.values import Rows


class Sessions(Protocol):
    """The sessions of one vault."""

    def get(self, session_id: SessionId) -> Session:
        """Give one session; raises `NotFound`."""
        ...

    def all(self) -> Sequence[Session]:
        """Give every session, in an order that tells nothing."""
        ...

    def with_status(self, status: Status) -> Sequence[Session]:
        """Give the sessions that stand there."""
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
    """The day on which a use-case runs; injected, so that tests choose it."""

    day: date


class Chance(Protocol):
    """Where randomness comes from."""

    def shuffle(self, rows: Rows) -> Rows:
        """Give the same rows in a new random order."""
        ...

    def session_id(self) -> SessionId:
        """Give a new random id that tells no order and no time."""
        ...


class Backups(Protocol):
    """The safety net under risky acts."""

    def make(self) -> object:
        """Make one verified backup; raises `BackupFailed`."""
        ...
