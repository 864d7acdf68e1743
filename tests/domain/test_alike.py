from __future__ import annotations

import pytest

from moreelberaad.domain.alike import are_alike, carried
from moreelberaad.domain.findings import Label
from moreelberaad.domain.review import Choice, Decision, Finding
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_hit, a_place

FIRST = Decision(choice=Choice.SUGGESTION)
SECOND = Decision(choice=Choice.SUGGESTION, number=2)


def person(number: int, words: str, *suggestions: str, entity: str = "wit") -> Finding:
    hit = a_hit(0, 3, *(suggestions or ("[persoon A]",)), label=Label.PERSON, entity=entity)
    return a_finding(number, a_place("case.summary"), hit, words)


def test_spellings_of_one_person_are_alike_and_other_people_are_not() -> None:
    assert are_alike(person(1, "J. de Wit"), person(2, "De Wit"))
    assert not are_alike(person(1, "De Wit"), person(2, "Bouazza", entity="bouazza"))


def test_the_same_words_are_alike_in_any_case_and_over_more_blanks() -> None:
    one = a_finding(1, a_place("case.summary"), a_hit(0, 1), "de  Leusderheide")
    other = a_finding(2, a_place("talk.facts", 0), a_hit(4, 9), "De Leusderheide")

    assert are_alike(one, other)


def test_the_same_words_as_another_kind_of_trace_are_not_alike() -> None:
    one = a_finding(1, a_place("case.summary"), a_hit(0, 1, label=Label.LOCATION), "Vaart")
    other = a_finding(2, a_place("case.summary"), a_hit(4, 5, label=Label.PERSON), "Vaart")

    assert not are_alike(one, other)


def test_where_nothing_can_be_put_no_decision_is_carried() -> None:
    bare = a_finding(2, a_place("case.summary"), a_hit(0, 1, label=Label.PERSON), "De Wit")

    assert not are_alike(person(1, "De Wit"), bare)


@pytest.mark.parametrize(
    ("offered", "number"),
    [(("Iemand", "[persoon A]"), 1), (("[persoon A]", "iemand"), 2), (("een collega",), 1)],
)
def test_a_suggestion_is_carried_by_its_words_else_the_first_takes_its_place(
    offered: tuple[str, ...], number: int
) -> None:
    one = person(1, "J. de Wit", "[persoon A]", "iemand")

    assert carried(SECOND, one, person(2, "De Wit", *offered)).number == number


def test_own_words_and_a_reason_are_carried_as_they_are() -> None:
    kept = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))

    assert carried(kept, person(1, "De Wit"), person(2, "Wit")) == kept
    assert carried(FIRST, person(1, "De Wit"), person(2, "Wit")) == FIRST
