from __future__ import annotations

import pytest

from moreelberaad.application.decisions import read_review
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import Place
from moreelberaad.domain.review import Choice, Decision, Finding, Review
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_hit, a_place

HIT = a_hit(4, 10, "iemand", "[persoon]")
FINDING = a_finding(1, a_place("talk.facts", 0), HIT, "Jeroen")
ENTRY = {
    "finding": "1",
    "field": "talk.facts",
    "row": 0,
    "column": None,
    "start": 4,
    "end": 10,
    "text": "Jeroen",
}


def in_row(number: int, row_number: int) -> Finding:
    place = Place(field=FieldKey("choice.reasons"), row=row_number, column="sentence")
    return a_finding(number, place, HIT, "Jeroen")


def an_entry(row_number: int, decision: str, **more: object) -> dict[str, object]:
    place = {"field": "choice.reasons", "column": "sentence", "row": row_number}
    return {**ENTRY, **place, "decision": decision, **more}


def decide(decision: str, **changes: object) -> Review:
    return read_review([{**ENTRY, "decision": decision, **changes}], [FINDING])


def told(entries: object, *findings: Finding) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as fault:
        read_review(entries, findings or [FINDING])
    return [(mistake.path, mistake.code) for mistake in fault.value.mistakes]


@pytest.mark.parametrize(
    ("entry", "decision"),
    [
        ({"decision": "suggestion:1"}, Decision(choice=Choice.SUGGESTION)),
        ({"decision": "suggestion:2"}, Decision(choice=Choice.SUGGESTION, number=2)),
        (
            {"decision": "words", "words": " een\ncollega "},
            Decision(choice=Choice.WORDS, words=Prose("een collega")),
        ),
        ({"decision": "drop"}, Decision(choice=Choice.DROP)),
        (
            {"decision": "keep", "reason": "Algemene term"},
            Decision(choice=Choice.KEEP, reason=Prose("Algemene term")),
        ),
    ],
)
def test_each_decision_is_read(entry: dict[str, object], decision: Decision) -> None:
    review = read_review([{**ENTRY, **entry}], [FINDING])

    assert review.decisions == {"1": decision}


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"decision": "suggestion:0"}, "no_such_suggestion"),
        ({"decision": "suggestion:3"}, "no_such_suggestion"),
        ({"decision": "suggestion:²"}, "no_such_suggestion"),
        ({"decision": "suggestion:een"}, "no_such_suggestion"),
        ({"decision": "words"}, "no_words"),
        ({"decision": "words", "words": " "}, "no_words"),
        ({"decision": "words", "words": None}, "no_words"),
        ({"decision": "keep"}, "keep_needs_reason"),
        ({"decision": "keep", "reason": None}, "keep_needs_reason"),
        ({"decision": "keep", "reason": "a" * 61}, "keep_needs_reason"),
        ({"decision": "erase"}, "unknown_decision"),
        ({"decision": "suggestion"}, "unknown_decision"),
        ({"decision": "drop", "text": "Pieter"}, "text_changed"),
        ({"decision": "drop", "start": 5}, "text_changed"),
        ({"decision": "drop", "start": "4"}, "text_changed"),
        ({"decision": "drop", "column": "text"}, "text_changed"),
        ({"decision": "drop", "field": None}, "text_changed"),
        ({"gate": "colour", "answer": True}, "unknown_gate"),
        ({"gate": "second_reader", "answer": "yes"}, "expected_bool"),
        ({}, "no_decision"),
    ],
)
def test_what_cannot_be_decided_is_told(entry: dict[str, object], code: str) -> None:
    assert told([{**ENTRY, **entry}]) == [("[1]", code)]


@pytest.mark.parametrize("entries", [{}, "drop", None])
def test_a_decisions_file_is_a_list(entries: object) -> None:
    assert told(entries) == [("", "expected_list")]


def test_an_entry_that_is_no_table_is_told() -> None:
    assert told(["drop"]) == [("[1]", "no_decision")]


def test_all_mistakes_are_told_at_once() -> None:
    assert told([{}, {"gate": "colour"}, {**ENTRY, "decision": "erase"}]) == [
        ("[1]", "no_decision"),
        ("[2]", "unknown_gate"),
        ("[3]", "unknown_decision"),
    ]


def test_a_finding_can_be_decided_once() -> None:
    entry = {**ENTRY, "decision": "drop"}

    assert told([entry, entry]) == [("[2]", "text_changed")]


def test_the_answers_of_the_gates_are_read() -> None:
    gates = ["recognised_by_colleague", "second_reader", "marked_general", "unclassified"]

    review = read_review([{"gate": gate, "answer": True} for gate in gates], [])

    assert review == Review(
        recognised_by_colleague=True, second_reader=True, marked_general=True, unclassified=True
    )


def test_a_question_that_the_file_leaves_out_stays_unanswered() -> None:
    review = read_review([{"gate": "recognised_widely", "answer": False}], [])

    assert (review.recognised_widely, review.recognised_by_colleague) == (False, None)


def test_the_reason_and_the_sentences_of_the_review_are_read() -> None:
    review = read_review(
        [
            {"gate": "reason", "answer": " het team\nvroeg het "},
            {"field": "weighed_most", "written": "veiligheid"},
        ],
        [],
    )

    assert review.reason == Prose("het team vroeg het")
    assert review.written == {"weighed_most": Prose("veiligheid")}


def test_an_empty_file_decides_nothing() -> None:
    assert read_review([], [FINDING]) == Review()


def test_equal_words_in_a_table_are_decided_by_their_rows_in_any_order() -> None:
    entries = [an_entry(1, "keep", reason="Algemene term"), an_entry(0, "drop")]

    decisions = read_review(entries, [in_row(1, 0), in_row(2, 1)]).decisions

    assert [decisions[id_].choice for id_ in ("1", "2")] == [Choice.DROP, Choice.KEEP]


def test_words_whose_row_was_shuffled_are_found_in_another_row() -> None:
    review = read_review([an_entry(5, "drop")], [in_row(1, 0)])

    assert review.decisions.keys() == {"1"}


def test_mistakes_never_repeat_the_words() -> None:
    with pytest.raises(InputRejected) as fault:
        decide("erase")

    assert "Jeroen" not in str(fault.value.mistakes)


def test_the_words_that_may_stay_are_told_why() -> None:
    decision = decide("keep", reason=" Algemene\nterm ").decisions["1"]

    assert decision.reason == Prose("Algemene term")
