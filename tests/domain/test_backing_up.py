from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.backing_up import Copy, Stay, going, is_past_term

TODAY = date(2026, 11, 23)


@st.composite
def made_until_today(draw: st.DrawFn) -> list[Copy]:
    """Give backups in the order in which they came, the last one of today."""
    ages = sorted(draw(st.lists(st.integers(0, 200), max_size=60)), reverse=True)
    risks = st.booleans()
    return [
        Copy(number=number, day=TODAY - timedelta(days=age), before_risk=draw(risks))
        for number, age in enumerate([*ages, 0])
    ]


def staying(copies: Sequence[Copy], today: date = TODAY) -> list[Copy]:
    return sorted(set(copies) - going(copies, today), key=lambda each: each.number)


@given(made_until_today())
def test_the_newest_stays_and_no_day_keeps_two_ordinary_ones_but_the_newest(
    copies: list[Copy],
) -> None:
    left = staying(copies)
    days = [each.day for each in left if not each.before_risk]

    assert left[-1] == copies[-1]
    assert len(days) == len(set(days))
    assert len(left) <= 7 + 4 + 3 + 3 + 1


@given(made_until_today())
def test_nothing_stays_past_its_term(copies: list[Copy]) -> None:
    assert not any(is_past_term(each.day, TODAY) for each in staying(copies))


@given(made_until_today())
def test_thinning_twice_takes_no_more_than_thinning_once(copies: list[Copy]) -> None:
    assert staying(staying(copies)) == staying(copies)


@given(made_until_today())
def test_the_newest_three_before_a_risk_stay_two_days_whatever_follows(
    copies: list[Copy],
) -> None:
    fresh = [each for each in copies if each.before_risk and (TODAY - each.day).days <= 2]

    assert set(fresh[-3:]) <= set(staying(copies))


@given(made_until_today())
def test_the_last_seven_days_with_a_backup_have_one_still(copies: list[Copy]) -> None:
    days = sorted(
        {each.day for each in copies if not each.before_risk and not is_past_term(each.day, TODAY)}
    )

    assert set(days[-7:]) <= {each.day for each in staying(copies)}


def test_a_year_of_days_leaves_days_weeks_and_months() -> None:
    copies = [Copy(number=365 - age, day=TODAY - timedelta(days=age)) for age in range(365)]

    ages = sorted((TODAY - each.day).days for each in staying(copies))

    assert ages == [0, 1, 2, 3, 4, 5, 6, 8, 15, 23, 54]


@pytest.mark.parametrize(
    ("stay", "expected"),
    [(Stay(months=0), [0, 1, 2, 3, 4, 5, 6, 8, 15]), (Stay(weeks=0, months=0), [*range(7)])],
)
def test_fewer_can_be_asked_for(stay: Stay, expected: list[int]) -> None:
    copies = [Copy(number=365 - age, day=TODAY - timedelta(days=age)) for age in range(365)]

    left = set(copies) - going(copies, TODAY, stay=stay)

    assert sorted((TODAY - each.day).days for each in left) == expected


@pytest.mark.parametrize("days", [-2, 46])
def test_when_it_can_hardly_be_this_day_nothing_goes(days: int) -> None:
    copies = [Copy(number=number, day=TODAY) for number in range(5)]

    assert going(copies, TODAY + timedelta(days=days)) == frozenset()
    assert len(going(copies, TODAY, last_known=TODAY - timedelta(days=days))) == 0


def test_no_backups_let_nothing_go() -> None:
    assert going([], TODAY) == frozenset()
