"""What can be done to the lessons of a vault, and to what is kept beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLessons:
    """Keep these lessons as they are here; nothing in its place takes one away.

    A new status, merging, improving and withdrawing are all this, and each is taken back by
    another one as long as the vault was not locked.
    """

    lessons: Mapping[LessonId, KeptLesson | None] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepLessons:
    """Keep these lessons as they are here, of which no word was typed: merged, or marked.

    Nothing in its place takes one away.
    """

    lessons: Mapping[LessonId, KeptLesson | None] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepLessonDraft:
    """Keep what somebody is writing of these lessons; without a text it is let go.

    It is no lesson yet, so nothing lists, finds or shares it, and undo leaves it alone.
    """

    of: frozenset[LessonId]
    text: LessonText | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepFollowUp:
    """Keep what was written when a group looked back on an agreement.

    `agreements` is the whole answer in which it stands, where its status or day changes too.
    """

    session: SessionId
    follow_up: FollowUp = field(repr=False)
    agreements: Rows | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldSession:
    """Put a closed session under a *bewaarstop*, or lift it: no reason lifts."""

    session: SessionId
    reason: HoldReason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseDue:
    """Wipe what outlived its term in this session; nothing brings it back."""

    session: SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSearch:
    """Keep a search under a name, instead of what was kept there before."""

    name: str
    query: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropSearch:
    """Take a search that was kept away, if it is there."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonsChanged:
    """Lessons came, changed or went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchesChanged:
    """Searches were kept or taken away."""


LearnCommand = ChangeLessons | KeepLessons | KeepLessonDraft | KeepSearch | DropSearch
LaterCommand = KeepFollowUp | HoldSession
LearnEvent = LessonsChanged | SearchesChanged
