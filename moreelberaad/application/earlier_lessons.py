"""Lessons of earlier talks that may help the facilitator of this one (design.md 2a)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from moreelberaad.domain.findable import folded, known_value, themes_of, values_of
from moreelberaad.domain.lesson_versions import unlisted_in
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Option, Template
from moreelberaad.domain.values import Prose

MOST = 3
_ALTERNATIVES = "alternatives"
_USUAL = 6
"""The step from which on they are there in a method that asks for no alternatives."""


def first_step_for_lessons(template: Template) -> int | None:
    """Count which of the led steps is the first that has them; a short method may have none.

    Earlier they would steer the group: it looks for alternatives by itself first.
    """
    led = [step for step in template.steps if not step.follow_up]
    for number, step in enumerate(led, start=1):
        if any(asked.id == _ALTERNATIVES for asked in step.fields):
            return number
    return _USUAL if len(led) >= _USUAL else None


def earlier_lessons(
    session: Session, lessons: Sequence[KeptLesson], values: Iterable[Option]
) -> tuple[KeptLesson, ...]:
    """Give the lessons that were validated and share a theme and a value with this session.

    What shares most comes first, then what may go furthest. `values` are those of the app's list.
    """
    known = tuple(values)
    themes, own_values = themes_of(session), values_of(session, known)
    unlisted = unlisted_in(lessons)
    found: list[tuple[int, KeptLesson]] = []
    for lesson in lessons:
        if lesson.status is not LessonStatus.VALIDATED or lesson.id in unlisted or lesson.others:
            continue
        alike = themes & {folded(theme) for theme in lesson.text.themes}
        weighed = own_values & {known_value(value, known) for value in lesson.text.values}
        if alike and weighed:
            found.append((len(alike) + len(weighed), lesson))
    found.sort(key=_by_use)
    return tuple(lesson for _, lesson in found[:MOST])


def _by_use(found: tuple[int, KeptLesson]) -> tuple[int, int, Prose]:
    shared, lesson = found
    return (-shared, -lesson.scope.reach, lesson.text.lesson)
