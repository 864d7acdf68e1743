from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.commands import AddSession, RestoreSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.arrangement import Arrangement, Showing
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Codes, Prose
from moreelberaad.ui.viewmodels.new_session import Decisions
from moreelberaad.ui.viewmodels.new_session_plan import planned
from moreelberaad.ui.viewmodels.plans import PlansModel
from tests.builders import a_released_session, key


@pytest.fixture
def model(bench: Workbench) -> PlansModel:
    return PlansModel(bench)


def put_ready(app: App, bench: Workbench, title: str, day: date | None = None) -> SessionId:
    method = app.templates.get("dilemma_method")
    decided = Decisions(title=Prose(title), method=method, entry="own_case", day=day)
    plan = planned(decided, method, bench.desk.chance.session_id())
    bench.bus.execute(AddSession(session=plan))
    return plan.id


def titles(model: PlansModel) -> list[str]:
    model.refresh()
    return [plan.title.plain for plan in model.plans]


def test_the_first_day_stands_on_top_and_no_day_below(
    app: App, bench: Workbench, model: PlansModel
) -> None:
    put_ready(app, bench, "Ooit")
    put_ready(app, bench, "Later", date(2026, 12, 20))
    put_ready(app, bench, "Eerst", date(2026, 12, 2))

    assert titles(model) == ["Eerst", "Later", "Ooit"]


def test_a_plan_tells_what_stands_open(app: App, bench: Workbench, model: PlansModel) -> None:
    put_ready(app, bench, "Nachtrit")
    model.refresh()

    (plan,) = model.plans
    assert (plan.minutes, plan.open_questions) == (120, 2)


def test_a_plan_tells_what_the_participants_will_see(
    app: App, bench: Workbench, model: PlansModel
) -> None:
    plan = bench.sessions.get(put_ready(app, bench, "Nachtrit"))
    room = Arrangement(showing=Showing.NOTHING)
    bench.bus.execute(RestoreSession(session=replace(plan, arrangement=room)))
    model.refresh()

    assert [plan.showing for plan in model.plans] == [Showing.NOTHING]


def test_a_copy_has_no_day_yet(app: App, bench: Workbench, model: PlansModel) -> None:
    first = put_ready(app, bench, "Nachtrit", date(2026, 12, 2))

    copy = model.copy(first)

    assert copy != first
    assert bench.sessions.get(copy).held_on is None
    assert titles(model) == ["Nachtrit", "Nachtrit"]


def test_a_plan_that_was_removed_is_put_back_whole(
    app: App, bench: Workbench, model: PlansModel
) -> None:
    plan = put_ready(app, bench, "Nachtrit", date(2026, 12, 2))
    before = bench.sessions.get(plan)

    model.remove(plan)
    assert titles(model) == []
    model.put_back()

    assert bench.sessions.get(plan) == before


def test_putting_back_what_was_not_removed_does_nothing(model: PlansModel) -> None:
    model.put_back()

    assert titles(model) == []


def closed(app: App, bench: Workbench) -> Session:
    earlier = Session(
        id=bench.desk.chance.session_id(),
        template=app.templates.get("dilemma_method").arranged({"second_round": True}),
        title=Prose("Sleutel vergeten"),
        status=Status.RELEASED,
        held_on=date(2026, 11, 2),
        answers={
            key("preparation.themes"): Codes(("integrity",)),
            key("a2.facts"): Prose("Kanarie in de kluis"),
        },
    )
    bench.bus.execute(AddSession(session=earlier))
    return earlier


def test_another_like_an_earlier_one_has_its_method_of_now_and_none_of_its_words(
    app: App, bench: Workbench, model: PlansModel
) -> None:
    earlier = closed(app, bench)

    plan = bench.sessions.get(model.copy_earlier(earlier.id))

    assert plan.template == app.templates.get("dilemma_method")
    assert plan.named("themes") == Codes(("integrity",))
    assert Prose("Kanarie in de kluis") not in plan.answers.values()


def test_a_method_that_is_gone_is_taken_from_the_earlier_session(
    bench: Workbench, model: PlansModel
) -> None:
    earlier = a_released_session()
    bench.bus.execute(AddSession(session=earlier))

    plan = bench.sessions.get(model.copy_earlier(earlier.id))

    assert plan.template == earlier.template


def test_only_closed_sessions_can_be_planned_again(
    app: App, bench: Workbench, model: PlansModel
) -> None:
    put_ready(app, bench, "Nachtrit")
    earlier = closed(app, bench)

    assert [each.id for each in model.earlier] == [earlier.id]
