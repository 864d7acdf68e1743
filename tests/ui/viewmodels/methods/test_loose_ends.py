from __future__ import annotations

from moreelberaad.bootstrap import App
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from tests.adapters.templates.builders import a_column, a_field, a_method, a_step, a_table

from .conftest import TakeIn


def test_removing_a_step_removes_what_points_to_it(take_in: TakeIn) -> None:
    table = a_table(a_column(), a_column(id="more"), id="rows")
    tick = a_field(id="ready")
    model = take_in(
        a_method(
            a_step(id="first", blocks=["opening"]),
            a_step(table, tick, id="middle", blocks=[]),
            a_step(id="later", blocks=[], continues=[{"table": "rows", "columns": ["more"]}]),
            a_step(id="last", blocks=["closing"]),
            setting=[
                {"id": "turned", "title": "Om", "default": False, "swaps": ["middle", "later"]},
                {"id": "less", "title": "Kort", "default": False, "leaves_out": ["ready"]},
            ],
            en={"step": {"middle": {"title": "Middle"}}, "setting": {"less": {"title": "Less"}}},
        )
    )
    assert model.mistakes == ()

    model.remove_step("middle")

    assert model.template
    assert model.template.steps[1].continues == ()
    assert model.template.settings == ()
    model.undo()
    assert model.template
    assert len(model.template.settings) == 2


def test_any_step_of_any_method_can_go_and_leaves_no_mistake(
    app: App, methods: MethodsModel
) -> None:
    for template in app.templates.all():
        model = methods.open(methods.copy(template.id))
        for step in [each.id for each in model.steps if not each.is_fixed]:
            model.remove_step(step)
            assert model.mistakes == ()


def test_another_kind_of_table_lets_go_of_what_went_on_with_it(methods: MethodsModel) -> None:
    model = methods.open(methods.copy("risk_dialogue"))
    step = next(
        each.id for each in model.steps if "risks" in [f.id for f in model.fields(each.id)]
    )

    model.set_field(step, "risks", "columns", "pvn")

    assert model.mistakes == ()
