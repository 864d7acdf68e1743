"""Lessons to test with, and what a vault keeps of learning, all of it in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonText
from moreelberaad.domain.retention import Erased, Erasure, next_term
from moreelberaad.domain.search import Found, FoundKind, Query
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from tests.fakes import FakeSessions

MONTH = "2026-11"


def a_lesson(
    lesson_id: str = "les-1",
    sentence: str = "Spreek vooraf af wie stop mag roepen.",
    *,
    sources: Iterable[str] = ("s1",),
    **given: object,
) -> KeptLesson:
    return KeptLesson(
        id=LessonId(lesson_id),
        text=LessonText(lesson=Prose(sentence)),
        sources=frozenset(map(SessionId, sources)),
        history=(Happened(month=MONTH, act=Act.CAME),),
        **given,  # type: ignore[arg-type]
    )


class FakeLessons:
    def __init__(self, *kept: KeptLesson) -> None:
        self.by_id = {each.id: each for each in kept}

    def all(self) -> Sequence[KeptLesson]:
        return sorted(self.by_id.values(), key=lambda each: each.text.lesson)

    def get(self, lesson_id: LessonId) -> KeptLesson | None:
        return self.by_id.get(lesson_id)

    def keep(self, lesson: KeptLesson) -> None:
        self.by_id[lesson.id] = lesson

    def remove(self, lesson_id: LessonId) -> None:
        self.by_id.pop(lesson_id, None)


class FakeLessonDrafts:
    def __init__(self) -> None:
        self.by_lessons: dict[frozenset[LessonId], LessonText] = {}

    def all(self) -> Mapping[frozenset[LessonId], LessonText]:
        return dict(self.by_lessons)

    def keep(self, of: frozenset[LessonId], text: LessonText) -> None:
        self.by_lessons[of] = text

    def drop(self, of: frozenset[LessonId]) -> None:
        self.by_lessons.pop(of, None)


class FakeSearches:
    def __init__(self) -> None:
        self.by_name: dict[str, str] = {}

    def all(self) -> Mapping[str, str]:
        return dict(sorted(self.by_name.items()))

    def keep(self, name: str, query: str) -> None:
        self.by_name[name] = query

    def drop(self, name: str) -> None:
        self.by_name.pop(name, None)


class FakeRetained:
    def __init__(self, sessions: FakeSessions | None = None) -> None:
        self._sessions = sessions or FakeSessions()
        self.lines: list[Erasure] = []

    def due(self, day: date) -> Sequence[SessionId]:
        terms = ((each.id, next_term(each)) for each in self._sessions.all())
        return [name for name, term in terms if term and term <= day]

    def with_notes_from(self, first: date, last: date) -> Sequence[tuple[SessionId, date]]:
        return [
            (each.id, each.closed_on)
            for each in self._sessions.all()
            if _has_notes(each) and each.closed_on and first <= each.closed_on <= last
        ]

    def held(self) -> frozenset[SessionId]:
        return frozenset(each.id for each in self._sessions.all() if each.hold)

    def erasures(self) -> Sequence[Erasure]:
        return self.lines

    def log(self, erasure: Erasure) -> None:
        self.unlog(erasure.id, erasure.what)
        self.lines.append(erasure)

    def unlog(self, erased_id: str, what: Erased) -> None:
        self.lines = [each for each in self.lines if (each.id, each.what) != (erased_id, what)]

    def forget_before(self, month: str) -> None:
        self.lines = [each for each in self.lines if each.month >= month]


class FakeIndex:
    """Finds what it was given, and remembers how it was asked."""

    def __init__(self, *found: Found) -> None:
        self.found = found
        self.only_known: list[bool] = []

    def catch_up(self, *, only_known: bool = False) -> None:
        self.only_known.append(only_known)

    def find(self, query: Query, *, most: int = 50) -> Sequence[Found]:
        return [each for each in self.found if each.kind in query.kinds][:most]

    def count(self, query: Query) -> int:
        return len(self.find(query))

    def text_of(self, kind: FoundKind, found_id: str) -> Prose:
        return Prose(f"{kind}:{found_id}")


def _has_notes(session: Session) -> bool:
    return not session.wiped and session.hold is None
