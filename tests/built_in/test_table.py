"""The thirteen methods beside the table that they are to follow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from moreelberaad.domain.template import Field, Kind, Step, Template
from tests.built_in.methods import BLOCKS, NAMES, method
from tests.built_in.table import Asked, column_notation, notation, the_table

TABLE = the_table()
LAWS = TABLE.methods
of_every_method = pytest.mark.parametrize("name", sorted(LAWS))
BESIDE = ("preparation", "aside")


def written(step: Step) -> set[str]:
    return {notation(asked) for asked in step.fields}


def continued(step: Step) -> dict[str, tuple[str, ...]]:
    return {each.table.rpartition(".")[2]: each.columns for each in step.continues}


def fields_with_columns(asked: Template) -> Iterator[Field]:
    return (each for _, each in asked.fields() if each.columns)


def test_there_are_the_thirteen_methods_of_the_table_and_no_other() -> None:
    assert set(NAMES) == set(LAWS)
    assert len(NAMES) == 13


def test_there_are_the_blocks_of_the_table_and_no_other() -> None:
    assert set(BLOCKS) == set(TABLE.blocks)


@of_every_method
def test_a_method_has_the_name_and_the_group_size_of_the_table(name: str) -> None:
    found, law = method(name), LAWS[name]

    assert (found.title.get("nl"), found.group_size) == (law.title, law.group_size)


@of_every_method
def test_the_steps_stand_in_order_with_their_titles_in_both_languages(name: str) -> None:
    found = [(each.id, each.title.get("nl"), each.title.get("en")) for each in method(name).steps]

    assert found == [(id_, law.dutch, law.english) for id_, law in LAWS[name].steps.items()]


@of_every_method
def test_the_minutes_are_those_of_the_table_and_add_up(name: str) -> None:
    found = method(name)
    said = [
        f"{step.minutes}, follow_up" if step.follow_up else f"{step.minutes}"
        for step in found.steps
    ]

    assert said == [law.minutes for law in LAWS[name].steps.values()]
    assert found.minutes == LAWS[name].minutes


@of_every_method
def test_each_step_asks_the_fields_of_the_table_with_their_kind_and_class(name: str) -> None:
    found = {step.id: written(step) for step in method(name).steps}

    assert found == {id_: set(law.fields) for id_, law in LAWS[name].steps.items()}


@of_every_method
def test_no_step_asks_the_same_twice(name: str) -> None:
    keys = [key for key, _ in method(name).fields()]

    assert len(keys) == len(set(keys))


@of_every_method
def test_a_later_step_fills_the_columns_that_the_table_says(name: str) -> None:
    found = {step.id: continued(step) for step in method(name).steps}

    assert found == {id_: dict(law.continues) for id_, law in LAWS[name].steps.items()}


@of_every_method
def test_tables_and_records_have_the_columns_of_the_table_in_order(name: str) -> None:
    for asked in fields_with_columns(method(name)):
        named = str(asked.kind) if asked.kind in (Kind.AGREEMENTS, Kind.LESSONS) else asked.id
        law = TABLE.columns_of(name, named, asked).values()

        assert [column_notation(column) for column in asked.columns] == list(law), asked.id


@of_every_method
def test_the_case_gate_stands_where_the_table_says(name: str) -> None:
    assert [step.id for step in method(name).steps if step.case_gate] == LAWS[name].gates


@of_every_method
def test_the_settings_begin_as_the_table_says(name: str) -> None:
    found = {each.id: each.default for each in method(name).settings}

    assert found == LAWS[name].settings


@of_every_method
def test_the_phases_hold_the_steps_of_the_table(name: str) -> None:
    found = method(name)
    phases = {
        each.title.get("nl"): [step.id for step in found.steps if step.phase == each.id]
        for each in found.phases
    }

    assert phases == LAWS[name].phases


@of_every_method
def test_preparation_and_aside_stand_beside_every_method(name: str) -> None:
    for step, block in zip(method(name).beside, BESIDE, strict=True):
        law: Asked = TABLE.blocks[block]

        assert (step.id, written(step)) == (block, set(law.fields))
        assert (step.title.get("nl"), step.title.get("en")) == (law.dutch, law.english)
