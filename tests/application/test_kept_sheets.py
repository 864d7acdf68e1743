"""Sheets of kept lessons, and the last look at them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from moreelberaad.application.kept_sheets import KeptSheets
from moreelberaad.domain.errors import NotFound, NothingToShare, UncleanDocument
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.kept_disclosure import SheetForms, SheetWish
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Prose
from tests.disclosed import METHOD
from tests.learning import FakeLessons, a_lesson

NUMBER = "0612345678"


class SeesTheNumber:
    def find(self, text: str) -> Sequence[Hit]:
        start = text.find(NUMBER)
        if start < 0:
            return ()
        return (
            Hit(
                start=start,
                end=start + len(NUMBER),
                label=Label.CONTACT,
                tier=Tier.SURE,
                reason="phone",
                suggestions=(),
            ),
        )


def sheets(*lessons: KeptLesson) -> KeptSheets:
    return KeptSheets(
        lessons=FakeLessons(*lessons),
        recogniser=SeesTheNumber(),
        forms=SheetForms(methods=(METHOD,)),
    )


def looked_at(desk: KeptSheets, name: str, text: str) -> None:
    outgoing = desk.prepare(LessonId(name), SheetWish())
    outgoing.check(Told(where=Where.BODY, text=text))


def improved(lesson: KeptLesson, words: str) -> KeptLesson:
    text = LessonText(lesson=Prose(words))
    return lesson.improved(text, new_id=LessonId("les-2"), month="2026-12")


def test_what_was_let_stand_at_the_review_stands() -> None:
    looked_at(sheets(a_lesson(sentence=f"Bel {NUMBER}.")), "les-1", f"Bel {NUMBER}.")


def test_what_no_lesson_says_does_not_leave() -> None:
    with pytest.raises(UncleanDocument):
        looked_at(sheets(a_lesson()), "les-1", f"Bel {NUMBER}.")


def test_what_was_typed_later_is_looked_at_anew() -> None:
    first = a_lesson()

    with pytest.raises(UncleanDocument):
        looked_at(sheets(first, improved(first, f"Bel {NUMBER}.")), "les-2", NUMBER)


def test_an_improved_lesson_keeps_what_the_review_let_stand() -> None:
    first = a_lesson(sentence=f"Bel {NUMBER}.")

    looked_at(sheets(first, improved(first, f"Bel eerst {NUMBER}.")), "les-2", NUMBER)


def test_what_came_before_and_is_gone_lets_nothing_stand() -> None:
    later = improved(a_lesson(sentence=NUMBER), f"Bel {NUMBER}.")

    with pytest.raises(UncleanDocument):
        looked_at(sheets(later), "les-2", NUMBER)


def test_a_lesson_that_another_replaced_is_not_shared() -> None:
    first = a_lesson()

    with pytest.raises(NothingToShare):
        sheets(first, improved(first, "Roep stop.")).prepare(first.id, SheetWish())


def test_a_lesson_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        sheets().prepare(LessonId("geen"), SheetWish())
