"""Time as the room sees it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.soft_time import DOTS, SoftTime, soft_time


@pytest.mark.parametrize(
    ("left", "minutes"), [(20, 20), (19.9, 15), (5, 5), (4.99, 0), (0, 0), (-12, 0)]
)
def test_time_is_rounded_down_to_fives_and_is_never_over(left: float, minutes: int) -> None:
    soft = soft_time(left * 60, 20)

    assert soft is not None
    assert soft.minutes == minutes


def test_a_step_without_a_plan_shows_no_time() -> None:
    assert soft_time(600, 0) is None


def test_a_full_step_has_all_its_dots_and_an_empty_one_none() -> None:
    assert soft_time(1200, 20) == SoftTime(minutes=20, dots=DOTS)
    assert soft_time(0, 20) == SoftTime(minutes=0, dots=0)


@given(st.floats(min_value=-7200, max_value=14400), st.integers(min_value=1, max_value=180))
def test_the_room_never_sees_more_than_is_left(seconds: float, planned: int) -> None:
    soft = soft_time(seconds, planned)

    assert soft is not None
    assert soft.minutes % 5 == 0
    assert 0 <= soft.minutes * 60 <= max(0.0, seconds)
    assert 0 <= soft.dots <= DOTS
