"""Which lessons took the place of which, and which of them are used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Prose


def with_earlier(
    lesson: KeptLesson, get: Callable[[LessonId], KeptLesson | None]
) -> Iterator[KeptLesson]:
    """Give a lesson and the versions before it, which withdrawing it alone would bring back."""
    yield lesson
    yield from filter(None, map(get, replaced_behind(lesson, get)))


def all_withdrawn(
    lesson: KeptLesson, lessons: Iterable[KeptLesson], *, month: str
) -> Iterator[KeptLesson]:
    """Withdraw a lesson and every version before it, those that never were here too.

    Elsewhere one of those may still be listed, or come back. What was received in the same words
    goes along: those words are what is withdrawn (domain.md 6.3).
    """
    there = {each.id: each for each in lessons}
    gone = [lesson, *(twin for twin in twins_of(lesson, there.values()) if not twin.is_withdrawn)]
    for each in gone:
        yield each.withdrawn(month=month)
    for each in gone:
        for name in replaced_behind(each, there.get):
            yield (there.get(name) or nameless(name)).withdrawn(month=month)


def nameless(lesson_id: LessonId) -> KeptLesson:
    """Give a lesson of which only the id is known."""
    return KeptLesson(id=lesson_id, text=LessonText(lesson=Prose("")))


def replaced_behind(
    lesson: KeptLesson, get: Callable[[LessonId], KeptLesson | None]
) -> tuple[LessonId, ...]:
    """Name every version before a lesson, the latest first; a circle of them ends."""
    found = {lesson.id: None}
    ahead = [lesson]
    while ahead:
        fresh = {old: None for each in ahead for old in sorted(each.replaces) if old not in found}
        found |= fresh
        ahead = list(filter(None, map(get, fresh)))
    return tuple(found)[1:]


def replaced_in(lessons: Iterable[KeptLesson]) -> frozenset[LessonId]:
    """Name the lessons whose place another took."""
    return frozenset(old for each in lessons for old in each.replaces)


def unlisted_in(lessons: Collection[KeptLesson]) -> frozenset[LessonId]:
    """Name the lessons that no list shows: replaced, or received with the words of another.

    Those words may be of a lesson that was replaced itself. One that waits for a choice is shown.
    """
    replaced = replaced_in(lessons)
    first: dict[LessonText, LessonId] = {}
    twins = set()
    for each in sorted(lessons, key=lambda each: (not each.others, each.was_received, each.id)):
        if each.is_withdrawn:
            continue
        is_first = first.setdefault(each.text, each.id) == each.id
        if not is_first and each.was_received and not each.others:
            twins.add(each.id)
    return replaced | twins


def twins_of(lesson: KeptLesson, lessons: Iterable[KeptLesson]) -> Iterator[KeptLesson]:
    """Give the lessons that were received with the very words of another."""
    for each in lessons:
        if each.was_received and each.id != lesson.id and each.text == lesson.text:
            yield each


def in_use(lessons: Collection[KeptLesson]) -> tuple[KeptLesson, ...]:
    """Give the lessons that are used, in their order: none that is withdrawn or not listed."""
    unlisted = unlisted_in(lessons)
    return tuple(each for each in lessons if not each.is_withdrawn and each.id not in unlisted)
