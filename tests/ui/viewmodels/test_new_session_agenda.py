from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.habits import Habits
from moreelberaad.domain.template import Kind, Step, Template
from moreelberaad.ui.viewmodels.agenda import Agenda, agenda, rounded_up
from tests.methods import a_field, a_method, a_step

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


def lasting(minutes: int, *, follow_up: bool = False) -> Step:
    return replace(a_step("s"), minutes=minutes, follow_up=follow_up)


def laid_out(*steps: Step, with_break: bool = False) -> Agenda:
    return agenda(a_method(*steps), NOON, with_break=with_break)


def hours(plan: Agenda) -> list[str]:
    return [f"{row.begins:%H.%M}" for row in plan.rows]


def a_long_method(choice: Step) -> Template:
    return a_method(lasting(40), lasting(40), choice, lasting(40))


@pytest.mark.parametrize(
    ("moment", "rounded"), [("12:00", "12:00"), ("12:01", "12:05"), ("12:59", "13:00")]
)
def test_a_session_begins_at_the_next_five_minutes(moment: str, rounded: str) -> None:
    given_moment = datetime.fromisoformat(f"2026-12-01T{moment}:00+01:00")

    assert f"{rounded_up(given_moment):%H:%M}" == rounded


@given(st.datetimes())
def test_rounding_never_goes_back_and_never_waits_five_minutes(moment: datetime) -> None:
    later = rounded_up(moment) - moment

    assert timedelta() <= later < timedelta(minutes=5)


def test_each_step_begins_where_the_one_before_ends() -> None:
    plan = laid_out(lasting(10), lasting(15), lasting(20))

    assert hours(plan) == ["12.00", "12.10", "12.25"]
    assert f"{plan.ends:%H.%M}" == "12.45"


def test_a_follow_up_is_not_in_the_agenda() -> None:
    assert hours(laid_out(lasting(10), lasting(30, follow_up=True))) == ["12.00"]


def test_ninety_minutes_go_without_a_break() -> None:
    assert all(row.step for row in laid_out(lasting(45), lasting(45)).rows)


def test_one_long_step_has_no_place_for_a_break() -> None:
    assert len(laid_out(lasting(120)).rows) == 1


def test_a_longer_talk_is_offered_a_break_near_its_middle() -> None:
    plan = laid_out(lasting(20), lasting(40), lasting(40))

    assert [row.step is None for row in plan.rows] == [False, False, True, False]


def test_the_break_comes_before_the_silent_choice() -> None:
    choice = replace(a_step("choice", a_field("tally", Kind.TALLY)), minutes=10)
    plan = agenda(a_long_method(choice), NOON, with_break=False)

    assert [row.step for row in plan.rows].index(None) == 2


def test_a_break_that_is_only_offered_takes_no_time() -> None:
    offered = laid_out(lasting(60), lasting(60))

    assert f"{offered.ends:%H.%M}" == "14.00"


def test_a_break_that_is_taken_moves_what_follows() -> None:
    plan = laid_out(lasting(60), lasting(60), with_break=True)

    assert hours(plan) == ["12.00", "13.00", "13.10"]
    assert f"{plan.ends:%H.%M}" == "14.10"


def test_from_how_long_on_a_break_is_offered_and_how_long_it_takes_is_a_habit() -> None:
    habits = Habits(break_above=119, break_minutes=25)
    steps = [lasting(40), lasting(40), lasting(40)]

    longer = agenda(a_method(*steps), NOON, with_break=True, habits=habits)
    shorter = agenda(a_method(*steps[:2]), NOON, with_break=True, habits=habits)

    assert [row.minutes for row in longer.rows if row.step is None] == [25]
    assert [row.minutes for row in shorter.rows if row.step is None] == []
