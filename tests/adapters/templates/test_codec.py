"""A faultless template file becomes a method."""

from __future__ import annotations

import pytest

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import (
    USUAL_RULES,
    DocumentKind,
    Keep,
    Kind,
    OnClose,
    QuestionRule,
    Suggest,
)

from .builders import (
    DATA,
    a_column,
    a_condition,
    a_field,
    a_method,
    a_step,
    a_table,
    library,
    only_field,
    read,
    with_field,
)

EVERY_KIND = DATA / "every_kind.toml"


def test_a_faultless_file_becomes_a_method_with_all_its_steps() -> None:
    method = library().check(EVERY_KIND)

    assert (method.id, method.version, method.group_size) == ("every_kind", 1, (3, 12))
    assert [step.id for step in method.steps] == ["k1", "k2", "k3", "k4", "k5"]
    assert [step.id for step in method.beside] == ["preparation", "aside"]


def test_the_made_up_method_of_the_journeys_has_every_kind() -> None:
    kinds = {asked.kind for _, asked in library().check(EVERY_KIND).fields()}

    assert kinds == set(Kind)


def test_a_follow_up_stands_outside_the_sum_of_minutes() -> None:
    method = library().check(EVERY_KIND)

    assert method.minutes == 50
    assert [step.id for step in method.steps if step.follow_up] == ["k5"]


def test_the_fields_of_a_block_belong_to_the_step_that_takes_it_in() -> None:
    keys = dict(library().check(EVERY_KIND).fields())

    assert {"k1.ground_rules", "k3.agreements", "k4.consent", "k5.effect_seen"} <= keys.keys()


def test_the_questions_of_a_block_come_before_those_of_the_step() -> None:
    first = library().check(EVERY_KIND).steps[0]

    assert first.questions[0].get("nl").startswith("Wat moet er vandaag gebeuren")
    assert first.questions[-1].get("nl") == "Wie mist er?"


def test_a_risk_of_both_block_and_step_is_told_once() -> None:
    method = read(a_method(a_step(risks=["R1", "R5"])))

    assert method.steps[0].risks == ("R1", "R11", "R5", "R4")


def test_a_later_step_may_fill_columns_of_an_earlier_table() -> None:
    third, fifth = (library().check(EVERY_KIND).steps[place] for place in (2, 4))

    assert [(each.table, each.columns) for each in third.continues] == [("mixed", ("later",))]
    assert [(each.table, each.columns) for each in fifth.continues] == [
        ("agreements", ("status",))
    ]


def test_settings_and_the_fields_they_bring_are_read() -> None:
    method = library().check(EVERY_KIND)

    assert [(each.id, each.default, each.swaps) for each in method.settings] == [
        ("turned", False, ("k1", "k2")),
        ("second_round", True, ()),
    ]
    assert method.field(FieldKey("k2.picked_again")).only_with == "second_round"


def test_columns_of_one_table_keep_what_each_of_them_says() -> None:
    mixed = library().check(EVERY_KIND).field(FieldKey("k2.mixed"))

    assert [(column.id, column.keep) for column in mixed.columns] == [
        ("apart", Keep.TRANSIENT),
        ("kept", Keep.NOTES),
        ("shared", Keep.EXPORT),
        ("later", Keep.NOTES),
    ]


def test_a_transient_column_stands_in_no_document_and_a_note_only_in_the_record() -> None:
    mixed = library().check(EVERY_KIND).field(FieldKey("k2.mixed"))

    assert mixed.column("apart").documents == frozenset()
    assert mixed.column("kept").documents == {DocumentKind.RECORD}
    assert mixed.column("shared").documents == {
        DocumentKind.RECORD,
        DocumentKind.LESSONS,
    }


@pytest.mark.parametrize(
    ("keep", "expected"),
    [("transient", OnClose.WIPE), ("notes", OnClose.KEEP), ("export", OnClose.KEEP)],
)
def test_closing_wipes_by_itself_what_is_transient(keep: str, expected: OnClose) -> None:
    assert only_field(with_field(keep=keep)).on_close is expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("line", {"record"}),
        ("list", {"record"}),
        ("dilemma", {"record"}),
        ("check", set()),
        ("date", set()),
        ("scale", set()),
        ("card", set()),
        ("agreements", {"record", "agreements"}),
        ("lessons", {"record", "lessons"}),
    ],
)
def test_a_field_that_names_no_document_stands_in_the_usual_ones(
    kind: str, expected: set[str]
) -> None:
    assert only_field(with_field(kind=kind, keep="export")).documents == expected


def test_a_tally_leaves_in_words_only_when_it_weighs_a_against_b() -> None:
    weighed = only_field(with_field(kind="tally", options="ab_choice"))
    counted = only_field(with_field(kind="tally", options="values"))

    assert weighed.documents == {DocumentKind.RECORD}
    assert counted.documents == frozenset()


def test_a_transient_field_stands_in_no_document() -> None:
    assert only_field(with_field(keep="transient")).documents == frozenset()


def test_columns_take_the_bounds_and_options_they_name() -> None:
    scale = a_column(id="heavy", kind="scale", low=1, high=3)
    choice = a_column(id="side", kind="choice", options="supports")
    heavy, side = only_field(a_method(a_step(a_table(scale, choice)))).columns

    assert (heavy.low, heavy.high) == (1, 3)
    assert [option.code for option in side.options] == ["A", "B", "both", "neither"]


def test_a_field_and_a_column_may_name_the_words_to_offer() -> None:
    asked = only_field(a_method(a_step(a_table(a_column(suggest="values")))))

    assert (asked.suggest, asked.columns[0].suggest) == (None, Suggest.VALUES)
    assert only_field(with_field(suggest="roles")).suggest is Suggest.ROLES


def test_the_values_are_offered_where_a_value_is_asked() -> None:
    pvn = only_field(with_field(kind="table", columns="pvn"))

    assert pvn.column("value").suggest is Suggest.VALUES


def test_a_method_may_bind_itself() -> None:
    method = read(
        a_method(
            a_step(a_field(id="ready", kind="check", central=True)),
            condition=[a_condition()],
            header="Dit is een gespreksverslag.",
            discuss_commander=True,
        )
    )

    assert [each.field for each in method.conditions] == [FieldKey("s1.ready")]
    assert method.header.get("nl") == "Dit is een gespreksverslag."
    assert method.discuss_commander


def test_a_method_may_ask_its_own_of_a_question() -> None:
    method = read(a_method(question_rules=["one_question_mark", "length"], question_words=25))

    assert method.question_rules == (QuestionRule.LENGTH, QuestionRule.ONE_QUESTION_MARK)
    assert method.question_words == 25


def test_a_question_is_looked_at_as_usual_where_a_method_says_nothing() -> None:
    assert read(a_method()).question_rules == USUAL_RULES
