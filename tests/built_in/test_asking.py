"""How much may be written, what can be chosen, and what a question is held against."""

from __future__ import annotations

import pytest

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Kind, QuestionRule
from tests.adapters.templates.builders import vocabulary
from tests.built_in.methods import NAMES, method

MOST_ROWS = {"e4.pvn": 4, "f3.pvn": 3, "h7.practice_example": 1, "k6.lessons": 1}
MOST_WORDS = {"a2.case_summary": 120, "e2.case_summary": 60}
VERBS = ("mogen", "moeten", "kunnen", "durven", "willen")
ALWAYS = {QuestionRule.LENGTH, QuestionRule.NO_HOW}
OPENS = QuestionRule.OPENING
NO_COMMA, ONE_MARK = QuestionRule.NO_COMMA, QuestionRule.ONE_QUESTION_MARK
FIELDS = {key: asked for name in NAMES for key, asked in method(name).fields()}


def test_short_forms_keep_their_tables_and_stories_short() -> None:
    assert {key: FIELDS[FieldKey(key)].max_rows for key in MOST_ROWS} == MOST_ROWS
    assert {key: FIELDS[FieldKey(key)].max_words for key in MOST_WORDS} == MOST_WORDS


def test_a_silent_choice_is_between_two_ways_and_another_one() -> None:
    choices = {
        tuple(option.code for option in asked.options)
        for asked in FIELDS.values()
        if asked.kind is Kind.TALLY and asked.id in ("first_tally", "second_tally")
    }

    assert choices == {("A", "B", "alternative")}


def test_values_are_counted_over_the_whole_list_of_values() -> None:
    values = tuple(vocabulary().options["values"])
    counted = [each for each in FIELDS.values() if each.id.endswith("value_tally")]

    assert len(counted) == 7
    assert all(each.options == values for each in counted)


def test_the_two_ways_of_the_seven_steps_are_yes_and_no() -> None:
    labels = [option.label.get("nl") for option in FIELDS[FieldKey("d6.first_tally")].options]

    assert labels == ["A (ja)", "B (nee)", "Iets anders"]


@pytest.mark.parametrize(
    ("name", "central", "openings", "rules", "most"),
    [
        ("dilemma_method", "a3.moral_question", VERBS, ALWAYS | {OPENS, NO_COMMA}, 15),
        ("short_deliberation_60", "e3.moral_question", VERBS, ALWAYS | {OPENS, NO_COMMA}, 15),
        (
            "utrecht_steps",
            "c2.moral_question",
            (*VERBS, "wat behoort"),
            ALWAYS | {OPENS, NO_COMMA},
            15,
        ),
        ("socratic_hourglass", "b1.question", (), ALWAYS | {NO_COMMA, ONE_MARK}, 15),
        (
            "seven_steps",
            "d1.moral_question",
            ("is het moreel aanvaardbaar dat",),
            ALWAYS | {OPENS, ONE_MARK},
            25,
        ),
    ],
)
def test_a_question_is_held_against_the_rules_of_its_method(
    name: str, central: str, openings: tuple[str, ...], rules: set[QuestionRule], most: int
) -> None:
    found = method(name)

    assert [key for key, asked in found.fields() if asked.central] == [central]
    assert (found.openings, set(found.question_rules)) == (openings, rules)
    assert found.question_words == most
