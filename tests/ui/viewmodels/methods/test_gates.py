"""A copy keeps what its method asks first (domain.md 1.0 and 1.8)."""

from __future__ import annotations

import pytest

from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from tests.adapters.templates.builders import a_field, a_method, a_step

from .conftest import TakeIn

GATE = "no_open_investigation"


@pytest.fixture
def talk(methods: MethodsModel) -> MethodModel:
    """Give a copy of the restorative talk."""
    return methods.open(methods.copy("restorative_reflection"))


@pytest.fixture
def barred(talk: MethodModel) -> list[bool]:
    told: list[bool] = []
    talk.barred.connect(lambda: told.append(True))
    return told


def conditions(model: MethodModel) -> list[str]:
    assert model.template, model.mistakes
    return [each.field for each in model.template.conditions]


def test_a_copy_keeps_its_gates_whatever_is_taken_out(talk: MethodModel) -> None:
    before = conditions(talk)
    for step in talk.steps:
        for field in talk.fields(step.id):
            talk.remove_field(step.id, field.id)
        talk.remove_step(step.id)

    assert len(before) == 2
    assert conditions(talk) == before


def test_what_is_asked_first_cannot_go_and_this_is_told(
    talk: MethodModel, barred: list[bool]
) -> None:
    talk.remove_field("g1", GATE)

    assert GATE in [field.id for field in talk.fields("g1")]
    assert barred == [True]
    assert talk.undo_name == "vorm gekopieerd"


@pytest.mark.parametrize("kind", ["choices", "line"])
def test_what_is_asked_first_stays_of_its_kind(
    talk: MethodModel, barred: list[bool], kind: str
) -> None:
    talk.set_field("g1", GATE, "kind", kind)

    assert (conditions(talk)[-1], barred) == (f"g1.{GATE}", [True])
    assert [field.kind for field in talk.fields("g1") if field.is_gate] == ["check"]


def test_its_words_can_change(talk: MethodModel, barred: list[bool]) -> None:
    talk.set_field("g1", GATE, "label", "Loopt er niets?")

    assert (barred, conditions(talk)[-1]) == ([], f"g1.{GATE}")


def test_a_step_that_asks_something_first_stays(take_in: TakeIn) -> None:
    model = take_in(
        a_method(
            a_step(id="first", blocks=["opening"]),
            a_step(a_field(id="ready", kind="check"), id="middle", blocks=[]),
            a_step(id="last", blocks=["closing"]),
            condition=[{"id": "c", "field": "middle.ready", "refusal": "Nog niet."}],
        )
    )

    model.remove_step("middle")

    assert [step.id for step in model.steps] == ["first", "middle", "last"]
    assert conditions(model) == ["middle.ready"]


def test_a_gate_that_cannot_be_ticked_can_be_mended(take_in: TakeIn) -> None:
    model = take_in(
        a_method(
            a_step(a_field(id="ready", kind="line")),
            condition=[{"id": "c", "field": "s1.ready", "refusal": "Nog niet."}],
        )
    )
    assert len(model.mistakes) == 1

    model.set_field("s1", "ready", "kind", "check")

    assert conditions(model) == ["s1.ready"]
