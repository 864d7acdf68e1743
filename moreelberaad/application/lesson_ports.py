"""What the use-cases of lessons, of searching and of erasing need of a vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.domain.search import Found, FoundKind, Query
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose


class Lessons(Protocol):
    """The lessons of one vault, those that were withdrawn too."""

    def all(self) -> Sequence[KeptLesson]:
        """Give every lesson, in the order of its sentence."""
        ...

    def get(self, lesson_id: LessonId) -> KeptLesson | None:
        """Give one lesson; nothing when it is not there."""
        ...

    def keep(self, lesson: KeptLesson) -> None:
        """Keep this instead of what was kept under its id before."""
        ...

    def remove(self, lesson_id: LessonId) -> None:
        """Take a lesson away, if it is there."""
        ...


class LessonDrafts(Protocol):
    """Lessons that somebody is writing anew: another version of one, or one out of several."""

    def all(self) -> Mapping[frozenset[LessonId], LessonText]:
        """Give what was written so far, by the lessons it is of."""
        ...

    def keep(self, of: frozenset[LessonId], text: LessonText) -> None:
        """Keep this instead of what was written of these lessons before."""
        ...

    def drop(self, of: frozenset[LessonId]) -> None:
        """Take away what was written of these lessons, if it is there."""
        ...


class Searches(Protocol):
    """The searches that somebody keeps in a vault."""

    def all(self) -> Mapping[str, str]:
        """Give each query under its name, in the order of the names."""
        ...

    def keep(self, name: str, query: str) -> None:
        """Keep this instead of what was kept under this name before."""
        ...

    def drop(self, name: str) -> None:
        """Take it away, if it is there."""
        ...


class SearchIndex(Protocol):
    """Finds closed sessions, cards and lessons by their words."""

    def catch_up(self, *, only_known: bool = False) -> None:
        """Take in what changed; `only_known` leaves for later what never was in it."""
        ...

    def find(self, query: Query, *, most: int = 50) -> Sequence[Found]:
        """Give the best hits: in titles first, then by how telling the words are there."""
        ...

    def count(self, query: Query) -> int:
        """Count all hits."""
        ...

    def text_of(self, kind: FoundKind, found_id: str) -> Prose:
        """Give all words of what was found, of which a list shows a stretch."""
        ...


class Agreeing(Protocol):
    """The sessions of a vault in which something was agreed."""

    def agreeing(self) -> Sequence[Session]:
        """Give the closed sessions that hold agreements, with those answers alone."""
        ...


class Retained(Protocol):
    """What a vault knows of terms: what goes, and what went."""

    def due(self, day: date) -> Sequence[SessionId]:
        """Name the sessions of which something goes on this day; none that is held."""
        ...

    def with_notes_from(self, first: date, last: date) -> Sequence[tuple[SessionId, date]]:
        """Name the sessions that closed on these days and still have their notes, none held."""
        ...

    def held(self) -> frozenset[SessionId]:
        """Name the sessions under a *bewaarstop*."""
        ...

    def erasures(self) -> Sequence[Erasure]:
        """Give the erasure log, the newest month first."""
        ...

    def log(self, erasure: Erasure) -> None:
        """Write down that something went."""
        ...

    def unlog(self, erased_id: str, what: Erased) -> None:
        """Take a line back: what went came back in this very sitting."""
        ...

    def forget_before(self, month: str) -> None:
        """Let go of the lines of the log from before this month."""
        ...
