from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from moreelberaad.application.earlier_lessons import earlier_lessons, first_step_for_lessons
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Suggest, Template
from moreelberaad.domain.values import Codes, Prose
from tests.builders import a_session, key, row, rows
from tests.methods import a_column, a_field, a_method, a_step, options

VALUES = options("loyalty", "safety", "trust")
WEIGHED = a_field("pvn", Kind.TABLE, columns=(a_column("value", suggest=Suggest.VALUES),))
METHOD = a_method(
    a_step("look", WEIGHED),
    a_step("think", a_field("alternatives", Kind.TABLE)),
    beside=(a_step("preparation", a_field("themes", Kind.CHOICES)),),
)


def a_talk(*themes: str, values: tuple[str, ...] = ()) -> Session:
    written = rows(*(row(value=Prose(value)) for value in values))
    answers = {key("preparation.themes"): Codes(themes), key("look.pvn"): written}
    return a_session(template=METHOD, answers=answers)


def a_lesson(
    sentence: str,
    themes: tuple[str, ...] = ("leadership",),
    values: tuple[str, ...] = ("safety",),
    **changes: Any,  # noqa: ANN401 - any attribute of a lesson
) -> KeptLesson:
    return replace(
        KeptLesson(
            id=LessonId(sentence),
            text=LessonText(lesson=Prose(sentence), themes=themes, values=values),
            status=LessonStatus.VALIDATED,
        ),
        **changes,
    )


TALK = a_talk("leadership", values=("safety",))


def found(talk: Session, *lessons: KeptLesson) -> list[str]:
    return [each.id for each in earlier_lessons(talk, lessons, VALUES)]


def test_a_lesson_that_shares_a_theme_and_a_value_is_found() -> None:
    assert found(TALK, a_lesson("Meld het")) == ["Meld het"]


@pytest.mark.parametrize(
    "other",
    [
        a_lesson("Ander thema", themes=("integrity",)),
        a_lesson("Andere waarde", values=("trust",)),
        a_lesson("Niets", themes=(), values=()),
    ],
    ids=lambda lesson: lesson.id,
)
def test_one_that_lacks_either_is_not(other: KeptLesson) -> None:
    assert found(TALK, other) == []


@pytest.mark.parametrize("status", set(LessonStatus) - {LessonStatus.VALIDATED})
def test_only_what_was_validated_is_proposed(status: LessonStatus) -> None:
    assert found(TALK, a_lesson("Meld het", status=status)) == []


def test_a_lesson_whose_place_another_took_is_not_proposed() -> None:
    newer = a_lesson("Meld het samen", replaces=frozenset({LessonId("Meld het")}))

    assert found(TALK, a_lesson("Meld het"), newer) == ["Meld het samen"]


def test_a_value_that_was_typed_as_its_label_is_the_same() -> None:
    typed = a_talk("leadership", values=("Keuze  SAFETY",))

    assert found(typed, a_lesson("Meld het")) == ["Meld het"]


def test_a_value_of_ones_own_is_found_in_the_same_words() -> None:
    typed = a_talk("leadership", values=("Eerlijk dél",))

    assert found(typed, a_lesson("Deel", values=("eerlijk del",))) == ["Deel"]


def test_what_shares_most_comes_first_then_what_may_go_furthest() -> None:
    talk = a_talk("leadership", "integrity", values=("safety", "trust"))
    both = ("safety", "trust")

    ordered = found(
        talk,
        a_lesson("Een waarde"),
        a_lesson("B waarden", values=both),
        a_lesson("A waarden", values=both),
        a_lesson("Wijd", scope=Scope.RIJK),
    )

    assert ordered == ["A waarden", "B waarden", "Wijd"]


def test_a_session_without_themes_or_values_has_none() -> None:
    assert found(a_talk(), a_lesson("Meld het")) == []


def steps_of(number: int) -> Template:
    return a_method(*(a_step(f"s{each}") for each in range(1, number + 1)))


def test_they_are_there_from_the_step_that_asks_for_alternatives() -> None:
    assert first_step_for_lessons(METHOD) == 2


def test_a_method_without_alternatives_has_them_from_its_sixth_step() -> None:
    assert first_step_for_lessons(steps_of(8)) == 6


def test_a_short_method_has_none() -> None:
    assert first_step_for_lessons(steps_of(5)) is None


def test_a_follow_up_is_no_step_of_the_talk() -> None:
    later = replace(a_step("later"), follow_up=True)

    assert first_step_for_lessons(replace(steps_of(5), steps=(*steps_of(5).steps, later))) is None
