from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.template import Continuation, Kind
from moreelberaad.ui.views.run.entries import entries_of
from moreelberaad.ui.views.run.moral_question import Asked, asked_before
from tests.builders import key
from tests.methods import a_column, a_field, a_method, a_step

TABLE = a_field("rows", Kind.TABLE, columns=(a_column("first"), a_column("second")))
FIRST = a_step("one", TABLE)
SECOND = replace(
    a_step("two", a_field("note", Kind.LINE)),
    continues=(Continuation(table="rows", columns=("second",)),),
)
METHOD = a_method(FIRST, SECOND)


def test_a_later_step_fills_further_columns_of_a_table() -> None:
    entries = entries_of(METHOD, SECOND)

    assert [(entry.key, entry.columns) for entry in entries] == [
        (key("one.rows"), frozenset({"second"})),
        (key("two.note"), None),
    ]


def test_the_first_step_leaves_those_columns_alone() -> None:
    assert entries_of(METHOD, FIRST)[0].columns == frozenset({"first"})


def test_the_question_is_the_line_that_the_method_turns_on() -> None:
    asking = a_step("q", a_field("line", Kind.LINE, central=True), a_field("both", Kind.DILEMMA))

    found = asked_before((asking, SECOND), SECOND)

    assert found == Asked(dilemma=key("q.both"), question=key("q.line"))


def test_a_question_without_a_dilemma_stays_in_view_too() -> None:
    asking = a_step("q", a_field("line", Kind.LINE, central=True))

    assert asked_before((asking, SECOND), SECOND) == Asked(question=key("q.line"))


def test_the_step_that_asks_does_not_repeat_its_question() -> None:
    asking = a_step("q", a_field("both", Kind.DILEMMA))

    assert asked_before((asking, SECOND), asking) is None


def test_beside_the_steps_nothing_was_asked_before() -> None:
    assert asked_before((FIRST, SECOND), a_step("aside")) is None
