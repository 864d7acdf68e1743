"""What keeps a dilemma message inside: every fault is told at once, without its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from moreelberaad.application.dilemma_message import checked, faults, read_message
from moreelberaad.domain.dilemma_message import LONGEST_PART, MOST_WORDS, DilemmaMessage
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.taken_over import kept_inside
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_released_session
from tests.fakes import FakeRecogniser
from tests.messages import MESSAGE, PARTS, a_file
from tests.the_check import the_check

NOTE = "de oefening ging door omdat niemand in de nacht durfde te stoppen"


def codes(message: DilemmaMessage, **changes: str) -> list[tuple[str, str]]:
    changed = replace(message, **{part: Prose(text) for part, text in changes.items()})
    return [(fault.path, fault.code) for fault in faults(changed, FakeRecogniser())]


def told(data: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as refused:
        read_message(data, FakeRecogniser())
    return [(fault.path, fault.code) for fault in refused.value.mistakes]


def test_a_message_without_faults_may_go_outside() -> None:
    assert checked(MESSAGE, the_check()) == MESSAGE
    assert read_message(a_file(), the_check()) == MESSAGE


@pytest.mark.parametrize("part", PARTS)
def test_each_part_must_be_there(part: str) -> None:
    assert codes(MESSAGE, **{part: "  \n "}) == [(part, "missing")]


@pytest.mark.parametrize("part", PARTS)
def test_no_part_may_lead_to_a_person(part: str) -> None:
    assert codes(MESSAGE, **{part: "besloten door Jeroen"}) == [(part, "identifier_in_words")]


@pytest.mark.parametrize(
    "role", ["Commandant der Strijdkrachten", "de minister van Defensie", "de sergeant"]
)
def test_who_decided_may_be_a_bare_function(role: str) -> None:
    assert faults(replace(MESSAGE, by_role=Prose(role)), the_check()) == ()


def test_who_decided_may_not_be_a_name() -> None:
    named = replace(MESSAGE, by_role=Prose("kapitein Verdonk"))

    assert [fault.code for fault in faults(named, the_check())] == ["identifier_in_words"]


@pytest.mark.parametrize(("more", "found"), [(0, []), (1, [("message", "too_many_words")])])
def test_all_parts_together_hold_a_number_of_words(
    more: int, found: list[tuple[str, str]]
) -> None:
    room = MOST_WORDS - MESSAGE.word_count + len(PARTS["cost"].split())

    assert codes(MESSAGE, cost="woord " * (room + more)) == found


def test_a_text_without_spaces_has_an_end_too() -> None:
    assert codes(MESSAGE, cost="x" * (LONGEST_PART + 1)) == [("cost", "too_long")]


def test_words_that_stay_inside_are_not_taken_over() -> None:
    session = a_released_session(case__summary=Prose(NOTE))
    inside = kept_inside(session, DocumentKind.LESSONS)
    copied = replace(MESSAGE, clash=Prose(f"Zo was het: {NOTE}."))

    assert [fault.path for fault in faults(copied, FakeRecogniser(), inside)] == ["clash"]
    assert faults(MESSAGE, FakeRecogniser(), inside) == ()


def test_every_fault_is_told_at_once() -> None:
    bad = replace(MESSAGE, question=Prose(""), clash=Prose("Jeroen"), cost=Prose("woord " * 260))
    with pytest.raises(InputRejected) as refused:
        checked(bad, FakeRecogniser())

    assert {fault.path for fault in refused.value.mistakes} == {"question", "clash", "message"}
    assert "Jeroen" not in repr(refused.value.mistakes)


def test_a_file_of_another_format_is_refused() -> None:
    assert told(a_file(format="iets anders")) == [("format", "unknown_format")]


@pytest.mark.parametrize("answer", [False, "true", 1, None])
def test_somebody_says_that_it_is_not_classified(answer: object) -> None:
    assert told(a_file(unclassified=answer)) == [("unclassified", "missing")]


def test_all_that_is_wrong_with_a_file_is_told_together() -> None:
    found = told({"question": 3, "clash": "Jeroen", "naam": "Jeroen", "chosen": ["een"]})

    assert found == [
        ("format", "unknown_format"),
        ("naam", "unknown_key"),
        ("unclassified", "missing"),
        ("question", "expected_str"),
        ("chosen", "expected_str"),
        ("clash", "identifier_in_words"),
        ("by_role", "missing"),
        ("not_chosen", "missing"),
        ("cost", "missing"),
    ]


def test_what_a_file_holds_is_tidied() -> None:
    read = read_message(
        a_file(by_role="de\n leiding\x00 ", cost=" tijd\r\ngeld "), FakeRecogniser()
    )

    assert (read.by_role.plain, read.cost.plain) == ("de leiding", "tijd\ngeld")


@pytest.mark.parametrize(
    "odd",
    [
        3,
        -0.5,
        float("nan"),
        True,
        [],
        [["x"]],
        {"plain": "x"},
        date(2026, 1, 1),
        datetime(2026, 1, 1, tzinfo=UTC),
    ],
)
def test_a_part_that_is_no_text_is_told_as_such(odd: object) -> None:
    assert told(a_file(clash=odd)) == [("clash", "expected_str")]
    assert ("format", "unknown_format") in told(a_file(format=odd))


@pytest.mark.parametrize("sign", ["-", "x", "… ", "\n"])
def test_millions_of_signs_are_refused_in_a_moment(sign: str) -> None:
    assert ("cost", "too_long") in told(a_file(cost=f"x{sign * 1_000_000}x"))


def test_a_name_of_a_key_is_not_told_at_length() -> None:
    (fault, *_) = told(a_file(**{"Jeroen\nbij de poort " * 9: "x"}))

    assert len(fault[0]) <= 40
    assert "\n" not in fault[0]
