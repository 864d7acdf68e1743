"""What is wrong with a template file, each mistake with its path, all of them at once."""

from __future__ import annotations

from typing import Any

import pytest

from moreelberaad import wording
from moreelberaad.domain.errors import InputRejected

from .builders import (
    DATA,
    a_column,
    a_condition,
    a_field,
    a_method,
    a_step,
    a_table,
    library,
    mistakes,
    with_field,
)

CONTINUED = a_table(a_column(), id="wider")
CASES: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "another format": (a_method(format="x"), ("format", "unknown_format")),
    "more steps than anybody leads": (
        a_method(*(a_step(id=f"s{number}") for number in range(500))),
        ("step", "too_many"),
    ),
    "a rule of the question nobody knows": (
        a_method(question_rules=["short"]),
        ("question_rules", "unknown_word"),
    ),
    "a question of endless length": (
        a_method(question_words=10_000),
        ("question_words", "expected_number"),
    ),
    "a condition on nothing": (
        a_method(condition=[a_condition(field="s1.nothing")]),
        ("condition.ready.field", "unknown_field"),
    ),
    "a condition that cannot be ticked": (
        a_method(a_step(a_field()), condition=[a_condition(field="s1.note")]),
        ("condition.ready.field", "cannot_be_ticked"),
    ),
    "a setting that leaves nothing out": (
        a_method(
            setting=[{"id": "alone", "title": "Alleen", "default": False, "leaves_out": ["x"]}]
        ),
        ("setting.alone.leaves_out", "unknown_field"),
    ),
    "a key nobody knows": (a_method(colour="blauw"), ("colour", "unknown_key")),
    "a key of a field nobody knows": (
        with_field(size=3),
        ("step.s1.field.note.size", "unknown_key"),
    ),
    "no label": (
        a_method(a_step({"id": "note", "kind": "line", "keep": "notes"})),
        ("step.s1.field.note.label", "missing"),
    ),
    "an id with capitals": (a_method(id="Made Up"), ("id", "bad_id")),
    "an id that is a number": (a_method(a_step(id=3)), ("step.1.id", "expected_str")),
    "an id that is a list": (a_method(a_step(id=["a"])), ("step.1.id", "expected_str")),
    "a title that is no text": (a_method(title=3), ("title", "expected_str")),
    "an endless title": (a_method(title="x" * 2_001), ("title", "too_long")),
    "sources that are no list": (a_method(sources="x"), ("sources", "expected_strings")),
    "a flag that is a word": (
        a_method(a_step(follow_up="ja")),
        ("step.s1.follow_up", "expected_bool"),
    ),
    "minutes below one": (a_method(a_step(minutes=0)), ("step.s1.minutes", "expected_number")),
    "minutes that are true": (
        a_method(a_step(minutes=True)),
        ("step.s1.minutes", "expected_number"),
    ),
    "a group from large to small": (a_method(group_size=[9, 3]), ("group_size", "expected_range")),
    "a group that is a word": (a_method(group_size="x"), ("group_size", "expected_range")),
    "steps that are no tables": (a_method(step=["s1"]), ("step", "expected_tables")),
    "two steps with one id": (
        a_method(a_step(), a_step()),
        ("step.s1", "twice"),
    ),
    "two fields with one id": (
        a_method(a_step(a_field(), a_field())),
        ("step.s1.field.note", "twice"),
    ),
    "a field that a block has too": (
        a_method(a_step(a_field(id="consent"))),
        ("step.s1.field.consent", "twice"),
    ),
    "a kind nobody knows": (
        with_field(kind="smiley"),
        ("step.s1.field.note.kind", "unknown_word"),
    ),
    "a kind that is a list": (
        with_field(kind=["line"]),
        ("step.s1.field.note.kind", "unknown_word"),
    ),
    "a document nobody knows": (
        with_field(documents=["poster"]),
        ("step.s1.field.note.documents", "unknown_word"),
    ),
    "words to offer that nobody knows": (
        with_field(suggest="names"),
        ("step.s1.field.note.suggest", "unknown_word"),
    ),
    "words to offer in a column that nobody knows": (
        a_method(a_step(a_table(a_column(suggest="names")))),
        ("step.s1.field.note.column.words.suggest", "unknown_word"),
    ),
    "a block nobody knows": (
        a_method(a_step(blocks=["opening", "closing", "ceiling"])),
        ("step.s1.blocks", "unknown_block"),
    ),
    "a block beside that nobody knows": (a_method(beside=["attic"]), ("beside", "unknown_block")),
    "no closing": (a_method(a_step(blocks=["opening"])), ("step", "missing_block")),
    "a phase nobody knows": (a_method(a_step(phase="x")), ("step.s1.phase", "unknown_phase")),
    "a setting nobody knows": (
        with_field(only_with="x"),
        ("step.s1.field.note.only_with", "unknown_setting"),
    ),
    "a setting that swaps nothing": (
        a_method(setting=[{"id": "t", "title": "T", "default": False, "swaps": ["s1", "s9"]}]),
        ("setting.t.swaps", "unknown_step"),
    ),
    "a table that comes later": (
        a_method(a_step(continues=[{"table": "wider", "columns": ["words"]}])),
        ("step.s1.continues", "unknown_table"),
    ),
    "a column the table has not": (
        a_method(
            a_step(CONTINUED),
            a_step(id="s2", blocks=[], continues=[{"table": "wider", "columns": ["x"]}]),
        ),
        ("step.s2.continues", "unknown_column"),
    ),
    "columns by a name nobody knows": (
        with_field(kind="table", columns="x"),
        ("step.s1.field.note.columns", "unknown_set"),
    ),
    "options by a name nobody knows": (
        with_field(kind="choice", options="x"),
        ("step.s1.field.note.options", "unknown_set"),
    ),
    "a table without columns": (
        with_field(kind="table"),
        ("step.s1.field.note.columns", "missing"),
    ),
    "a choice without options": (
        with_field(kind="choice"),
        ("step.s1.field.note.options", "missing"),
    ),
    "a set of tallies without points": (
        with_field(kind="tally_set", options="eval_items"),
        ("step.s1.field.note.points", "missing"),
    ),
    "a table within a table": (
        a_method(a_step(a_table(a_column(kind="table")))),
        ("step.s1.field.note.column.words.kind", "not_in_a_cell"),
    ),
    "a transient field in a document": (
        with_field(keep="transient", documents=["record"]),
        ("step.s1.field.note.documents", "transient_never_leaves"),
    ),
    "a day on the lessons sheet": (
        with_field(kind="date", documents=["lessons"]),
        ("step.s1.field.note.documents", "not_on_this_sheet"),
    ),
}


@pytest.mark.parametrize(("data", "told"), CASES.values(), ids=CASES)
def test_a_mistake_is_told_with_its_path(data: dict[str, Any], told: tuple[str, str]) -> None:
    assert told in mistakes(data)


@pytest.mark.parametrize("code", sorted({code for _, (_, code) in CASES.values()}))
def test_every_mistake_has_its_words(code: str) -> None:
    assert code in wording.MISTAKES


def test_a_method_without_a_mistake_tells_none() -> None:
    assert mistakes(a_method()) == []


def test_ten_mistakes_of_one_file_are_told_at_once() -> None:
    with pytest.raises(InputRejected) as caught:
        library().check(DATA / "ten_mistakes.toml")

    assert sorted((fault.path, fault.code) for fault in caught.value.mistakes) == [
        ("colour", "unknown_key"),
        ("format", "unknown_format"),
        ("group_size", "expected_range"),
        ("id", "bad_id"),
        ("step.s1.blocks", "unknown_block"),
        ("step.s1.field.feelings.documents", "transient_never_leaves"),
        ("step.s1.field.mood.kind", "unknown_word"),
        ("step.s1.phase", "unknown_phase"),
        ("title", "expected_str"),
        ("version", "expected_number"),
    ]


def test_an_endless_name_is_cut_short_in_its_path() -> None:
    ((path, code),) = mistakes(a_method(**{"x" * 5_000 + "\u001b[2J": 1}))

    assert (len(path), code) == (40, "unknown_key")
