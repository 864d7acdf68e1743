from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from moreelberaad.domain.errors import LessonContradicted, LessonNotGeneral, LessonsFromOneSession
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lesson_versions import replaced_in, with_earlier
from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonStatus, LessonText, merged
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose
from tests.learning import MONTH, a_lesson

NEW = LessonId("nieuw")
BETTER = LessonText(lesson=Prose("Beter gezegd."))


@pytest.mark.parametrize(
    ("sources", "is_general", "widest"),
    [
        ((), False, Scope.UNIT),
        (("s1",), False, Scope.UNIT),
        (("s1",), True, Scope.RIJK),
        (("s1", "s2"), False, Scope.RIJK),
    ],
)
def test_beyond_the_unit_a_lesson_is_general_or_from_two_talks(
    sources: tuple[str, ...], *, is_general: bool, widest: Scope
) -> None:
    lesson = a_lesson(sources=sources, is_general=is_general)

    assert lesson.widest is widest
    if widest is Scope.UNIT:
        with pytest.raises(LessonNotGeneral):
            lesson.with_scope(Scope.DEFENCE, month=MONTH)


def test_a_new_status_and_scope_stand_in_the_history() -> None:
    lesson = a_lesson(sources=("s1", "s2"))

    after = lesson.with_status(LessonStatus.VALIDATED, month="2026-12")
    wide = after.with_scope(Scope.RIJK, month="2027-01")
    assert (wide.status, wide.scope, wide.since) == ("validated", "rijk", MONTH)
    assert [(each.act, each.detail) for each in wide.history] == [
        ("came", ""),
        ("status", "validated"),
        ("scope", "rijk"),
    ]


@pytest.mark.parametrize(
    ("status", "after"),
    [
        (LessonStatus.OBSERVATION, LessonStatus.OBSERVATION),
        (LessonStatus.VALIDATED, LessonStatus.IDENTIFIED),
    ],
)
def test_a_better_version_says_what_it_replaces_and_is_validated_anew(
    status: LessonStatus, after: LessonStatus
) -> None:
    lesson = a_lesson(status=status, scope=Scope.UNIT)

    better = lesson.improved(BETTER, new_id=NEW, month=MONTH)
    assert better.text == BETTER
    assert (better.id, better.status, better.scope) == (NEW, after, Scope.UNIT)
    assert better.sources == lesson.sources
    assert better.history == (Happened(month=MONTH, act=Act.IMPROVED),)
    assert replaced_in([lesson, better]) == {lesson.id}


def test_of_a_withdrawn_lesson_the_id_and_the_month_are_left() -> None:
    lesson = a_lesson(related=frozenset({NEW}), quarter=2, scope=Scope.UNIT)

    gone = lesson.withdrawn(month="2027-02")
    assert gone.is_withdrawn
    assert gone == KeptLesson(
        id=lesson.id,
        text=LessonText(lesson=Prose("")),
        status=LessonStatus.WITHDRAWN,
        history=(Happened(month="2027-02", act=Act.WITHDRAWN),),
    )
    assert replace(gone, history=()).since == ""


def test_two_lessons_from_different_talks_become_one_insight() -> None:
    method = Text({"nl": "Dilemmamethode"})
    first = a_lesson("1", sources=("s1",), scope=Scope.UNIT, method=method, quarter=1)
    second = a_lesson(
        "2",
        sources=("s2",),
        method=method,
        quarter=1,
        related=frozenset({LessonId("x"), first.id}),
    )

    one = merged([first, second], BETTER, new_id=NEW, month=MONTH)
    assert one.sources == first.sources | second.sources
    assert (one.status, one.scope, one.widest) == ("identified", Scope.TEAM, Scope.RIJK)
    assert (one.method, one.quarter) == (method, 1)
    assert one.replaces == {first.id, second.id}
    assert one.related == {LessonId("x")}


def test_what_differs_in_two_lessons_is_told_of_neither() -> None:
    lessons = [
        a_lesson("1", sources=("s1",), method=Text({"nl": "A"}), quarter=1),
        a_lesson("2", sources=("s2",), method=Text({"nl": "B"}), quarter=2),
    ]

    one = merged(lessons, BETTER, new_id=NEW, month=MONTH)
    assert (one.method, one.quarter) == (Text(), None)


@pytest.mark.parametrize("sources", [[("s1",)], [("s1",), ("s1",)], [("s1", "s2")]])
def test_lessons_from_one_talk_are_not_merged(sources: list[tuple[str, ...]]) -> None:
    lessons = [a_lesson(str(n), sources=each) for n, each in enumerate(sources)]

    with pytest.raises(LessonsFromOneSession):
        merged(lessons, BETTER, new_id=NEW, month=MONTH)


def test_the_same_lesson_of_the_same_talk_keeps_what_became_of_it() -> None:
    earlier = a_lesson("1", status=LessonStatus.ACTION, scope=Scope.UNIT)
    again = a_lesson("2", scope=Scope.TEAM, is_general=True, related=frozenset({NEW}))

    kept = again.in_place_of(earlier)
    assert (kept.id, kept.status, kept.scope) == (earlier.id, LessonStatus.ACTION, Scope.UNIT)
    assert kept.is_general
    assert kept.related == frozenset()


def test_a_lesson_comes_with_every_version_before_it() -> None:
    first, other = a_lesson("1", sources=("s1",)), a_lesson("2", sources=("s2",))
    one = merged([first, other], BETTER, new_id=NEW, month=MONTH)
    better = one.improved(BETTER, new_id=LessonId("4"), month=MONTH)
    kept = {each.id: each for each in (first, one)}

    assert list(with_earlier(better, kept.get)) == [better, one, first]


def test_a_lesson_stands_beside_others_and_never_beside_itself() -> None:
    lesson = a_lesson()

    assert lesson.beside(frozenset({NEW, lesson.id})).related == {NEW}


CHANGES: dict[str, Callable[[KeptLesson], KeptLesson]] = {
    "status": lambda lesson: lesson.with_status(LessonStatus.ACTION, month=MONTH),
    "scope": lambda lesson: lesson.with_scope(Scope.TEAM, month=MONTH),
    "text": lambda lesson: lesson.improved(BETTER, new_id=NEW, month=MONTH),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_lesson_in_contradiction_waits_for_a_choice(change: str) -> None:
    with pytest.raises(LessonContradicted):
        CHANGES[change](a_lesson(others=(a_lesson(),)))
