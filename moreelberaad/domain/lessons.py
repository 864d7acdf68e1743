"""Lessons that are kept: how far they are, how wide they may go, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from moreelberaad.domain.errors import (
    LessonContradicted,
    LessonNotGeneral,
    LessonsFromOneSession,
)
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose

FEWEST_SESSIONS = 2
"""Sessions that a lesson comes from before it may leave the unit (domain.md 6.2)."""


class LessonStatus(StrEnum):
    """Waarneming, geleerd inzicht, in uitvoering, gevalideerd, ingetrokken (domain.md 3)."""

    OBSERVATION = "observation"
    IDENTIFIED = "identified"
    ACTION = "action"
    VALIDATED = "validated"
    WITHDRAWN = "withdrawn"


IN_USE = tuple(status for status in LessonStatus if status is not LessonStatus.WITHDRAWN)
"""The statuses that somebody chooses; withdrawing is an act of its own."""


class Act(StrEnum):
    """What happened to a lesson."""

    CAME = "came"
    STATUS = "status"
    SCOPE = "scope"
    MERGED = "merged"
    IMPROVED = "improved"
    WITHDRAWN = "withdrawn"
    RECEIVED = "received"
    UPDATED = "updated"
    CHOSEN = "chosen"
    SHARED = "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of the history: a month ("2026-11") and never a day, and never who."""

    month: str
    act: Act
    detail: str = ""
    """The code of the status or scope that it got, or of how far the package went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonText:
    """What a lesson says: only words that went through the review, or were typed here.

    `themes` and `values` are codes of the app's lists, or words of somebody's own; `option_a` to
    `harm_b` are the two sides, where the group let its question go.
    """

    lesson: Prose
    applies_when: Prose = Prose("")
    question: Prose = Prose("")
    option_a: Prose = Prose("")
    option_b: Prose = Prose("")
    harm_a: Prose = Prose("")
    harm_b: Prose = Prose("")
    weighed_most: Prose = Prose("")
    cost: Prose = Prose("")
    themes: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    contexts: tuple[Readers, ...] = ()

    @property
    def more(self) -> tuple[Prose, ...]:
        """Give what it says beside its sentence; what is empty is left out."""
        texts = (
            self.applies_when,
            self.question,
            self.option_a,
            self.option_b,
            self.harm_a,
            self.harm_b,
            self.weighed_most,
            self.cost,
        )
        return tuple(each for each in texts if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLesson:
    """A lesson in the vault; it outlives the notes it came from (domain.md 6.3).

    `sources` are the random ids of its sessions, which tell nothing once those are gone.
    `is_general` tells that a second reader found it written for a general situation.
    `replaces` are the lessons whose place it took, `related` those that somebody put beside it.
    `version` counts what was changed under this id, on whatever laptop; `others` are the contents
    of the same version that came in packages and say something else, until somebody chooses.
    """

    id: LessonId
    text: LessonText
    status: LessonStatus = LessonStatus.OBSERVATION
    scope: Scope = Scope.TEAM
    is_general: bool = False
    method: Text = Text()
    quarter: int | None = None
    sources: frozenset[SessionId] = frozenset()
    replaces: frozenset[LessonId] = frozenset()
    related: frozenset[LessonId] = frozenset()
    history: tuple[Happened, ...] = ()
    version: int = 1
    others: tuple[KeptLesson, ...] = ()

    @property
    def since(self) -> str:
        """Give the month in which it came."""
        return self.history[0].month if self.history else ""

    @property
    def widest(self) -> Scope:
        """Tell how far it may go: beyond the unit only when it leads to no single talk."""
        is_wide = self.is_general or len(self.sources) >= FEWEST_SESSIONS
        return Scope.RIJK if is_wide else Scope.UNIT

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether only its id is left."""
        return self.status is LessonStatus.WITHDRAWN

    @property
    def was_received(self) -> bool:
        """Tell whether it came in a package, and from no session of this vault."""
        return bool(self.history) and self.history[0].act is Act.RECEIVED

    def with_status(self, status: LessonStatus, *, month: str) -> Self:
        """Let it be this far; the history tells it. Raises `LessonContradicted`."""
        self.look_if_settled()
        return self._after(Act.STATUS, month, status, status=status)

    def with_scope(self, scope: Scope, *, month: str) -> Self:
        """Let it go this far; raises `LessonContradicted`, `LessonNotGeneral` beyond `widest`."""
        self.look_if_settled()
        if scope.reach > self.widest.reach:
            raise LessonNotGeneral
        return self._after(Act.SCOPE, month, scope, scope=scope)

    def improved(self, text: LessonText, *, new_id: LessonId, month: str) -> Self:
        """Give a new version that says what it replaces; what was validated begins anew.

        Raises `LessonContradicted`.
        """
        self.look_if_settled()
        first = Happened(month=month, act=Act.IMPROVED)
        status = min(self.status, LessonStatus.IDENTIFIED, key=list(LessonStatus).index)
        return replace(
            self,
            id=new_id,
            text=text,
            status=status,
            replaces=frozenset({self.id}),
            history=(first,),
            version=1,
            others=(),
        )

    def withdrawn(self, *, month: str) -> Self:
        """Leave the id and the month; what it said goes."""
        last = Happened(month=month, act=Act.WITHDRAWN)
        return type(self)(
            id=self.id,
            text=LessonText(lesson=Prose("")),
            status=LessonStatus.WITHDRAWN,
            history=(last,),
        )

    def in_place_of(self, earlier: KeptLesson) -> Self:
        """Take the place of what came from the same talk before; what became of that stays."""
        return replace(
            self,
            id=earlier.id,
            status=earlier.status,
            scope=max(self.scope, earlier.scope, key=lambda scope: scope.reach),
            is_general=self.is_general or earlier.is_general,
            related=earlier.related,
            history=earlier.history,
            version=earlier.version + 1,
        )

    def shared(self, scope: Scope, *, month: str) -> Self:
        """Remember that it went along in a package, and how far; that changes nothing in it."""
        told = Happened(month=month, act=Act.SHARED, detail=scope)
        return replace(self, history=(*self.history, told))

    def settled(self, content: KeptLesson, *, month: str) -> Self:
        """Let it say this from now on, of the contents that contradict each other."""
        return self._after(Act.CHOSEN, month, "", **content.says)

    @property
    def says(self) -> dict[str, object]:
        """Give what of it is the same on every laptop; what it became here is no part of that."""
        return {
            "text": self.text,
            "status": self.status,
            "scope": self.scope,
            "is_general": self.is_general,
            "method": self.method,
        }

    def beside(self, others: frozenset[LessonId]) -> Self:
        """Put it beside these others."""
        return replace(self, related=others - {self.id})

    def look_if_settled(self) -> None:
        """Raise `LessonContradicted` while contents wait for a choice: no act makes it unseen."""
        if self.others:
            raise LessonContradicted

    def _after(self, act: Act, month: str, detail: str, **changed: object) -> Self:
        told = Happened(month=month, act=act, detail=detail)
        return replace(
            self,
            history=(*self.history, told),
            version=self.version + 1,
            others=(),
            **changed,  # type: ignore[arg-type]
        )


def merged(
    lessons: Sequence[KeptLesson], text: LessonText, *, new_id: LessonId, month: str
) -> KeptLesson:
    """Make one lesson of two or three; raises `LessonsFromOneSession`, `LessonContradicted`.

    It goes no further than the narrowest of them did, until somebody widens it.
    """
    for each in lessons:
        each.look_if_settled()
    sources = frozenset(source for each in lessons for source in each.sources)
    if len(lessons) < FEWEST_SESSIONS or len(sources) < FEWEST_SESSIONS:
        raise LessonsFromOneSession
    methods = {each.method for each in lessons}
    quarters = {each.quarter for each in lessons}
    replaced = frozenset(each.id for each in lessons)
    return KeptLesson(
        id=new_id,
        text=text,
        status=LessonStatus.IDENTIFIED,
        scope=min((each.scope for each in lessons), key=lambda scope: scope.reach),
        method=methods.pop() if len(methods) == 1 else Text(),
        quarter=quarters.pop() if len(quarters) == 1 else None,
        sources=sources,
        replaces=replaced,
        related=frozenset(other for each in lessons for other in each.related) - replaced,
        history=(Happened(month=month, act=Act.MERGED),),
    )
