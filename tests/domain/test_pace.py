"""Getting back on the plan: laws that hold for every plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.pace import (
    SHORTEST,
    Stretch,
    found,
    from_this,
    missing,
    over_the_rest,
)

MINUTES = st.integers(min_value=1, max_value=90)
WANTED = st.integers(min_value=0, max_value=120)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Stretch, ...]:
    lengths = draw(st.lists(MINUTES, min_size=1, max_size=9))
    spent = draw(st.floats(min_value=0, max_value=7200))
    return tuple(
        Stretch(step=f"s{n}", minutes=each, spent=0.0 if n else spent, fixed=n == len(lengths) - 1)
        for n, each in enumerate(lengths)
    )


@given(plans(), WANTED)
def test_what_is_left_and_what_is_found_make_up_the_old_plan(
    ahead: tuple[Stretch, ...], wanted: int
) -> None:
    for plan in (from_this(ahead, wanted), over_the_rest(ahead, wanted)):
        assert sum(plan.values()) + found(ahead, plan) == sum(each.minutes for each in ahead)
        assert 0 <= found(ahead, plan) <= wanted


@given(plans(), WANTED)
def test_no_step_gets_longer_or_shorter_than_a_minute(
    ahead: tuple[Stretch, ...], wanted: int
) -> None:
    for plan in (from_this(ahead, wanted), over_the_rest(ahead, wanted)):
        assert all(SHORTEST <= plan[each.step] <= each.minutes for each in ahead)


@given(plans(), WANTED)
def test_a_fixed_step_keeps_its_minutes(ahead: tuple[Stretch, ...], wanted: int) -> None:
    for plan in (from_this(ahead, wanted), over_the_rest(ahead, wanted)):
        assert plan[ahead[-1].step] == ahead[-1].minutes


@given(plans(), WANTED)
def test_all_that_is_wanted_is_found_where_there_is_room(
    ahead: tuple[Stretch, ...], wanted: int
) -> None:
    plan = over_the_rest(ahead, wanted)

    assert found(ahead, plan) == min(wanted, sum(each.room for each in ahead[1:]))


def test_minutes_that_are_spent_cannot_be_taken() -> None:
    step = Stretch(step="a", minutes=10, spent=7 * 60 + 1)

    assert from_this((step,), 5) == {"a": 8}


def test_each_step_gives_by_the_room_it_has() -> None:
    ahead = (
        Stretch(step="a", minutes=10),
        Stretch(step="b", minutes=20),
        Stretch(step="c", minutes=17),
    )

    assert over_the_rest(ahead, 5) == {"a": 10, "b": 17, "c": 15}


@pytest.mark.parametrize(
    ("to_go", "spent", "expected"), [(600, 600, 0), (600, 0, 0), (600, 601, 1), (600, 780, 3)]
)
def test_what_is_missing_counts_begun_minutes(to_go: float, spent: float, expected: int) -> None:
    assert missing(to_go, spent, 20) == expected
