"""What sessions tell together: plain numbers, and combinations that give nothing away."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.trends import (
    Called,
    Period,
    Quarter,
    Reach,
    StepPlan,
    Talk,
    ThemeRow,
    Trends,
    told_of_quarters,
    trends,
)
from moreelberaad.domain.values import Prose
from tests.methods import words

NOW = Quarter(2026, 4)
LAST_FOUR, ALL = Period(), Period(reach=Reach.ALL)
SERIES = Prose("reeks Eik")


def year(number: int) -> Period:
    return Period(reach=Reach.YEAR, year=number)


def talks(
    times: int, *themes: str, quarter: Quarter = NOW, method: str = "long", **more: object
) -> list[Talk]:
    each = Talk(
        method=method,
        planned=60,
        quarter=quarter,
        themes=frozenset(themes),
        **more,  # type: ignore[arg-type] # any other field
    )
    return [each] * times


def shown(*given_: list[Talk], period: Period = LAST_FOUR, **more: object) -> Trends:
    counted = [each for some in given_ for each in some]
    called = more.pop("called", Called())
    return trends(counted, called, period, NOW, **more)  # type: ignore[arg-type] # of the test


def cells(found: Trends) -> dict[str, tuple[int | None, ...]]:
    return {row.name.get("nl"): row.cells for row in found.themes.rows}


@pytest.mark.parametrize(("back", "to"), [(0, (2026, 4)), (3, (2026, 1)), (4, (2025, 4))])
def test_a_quarter_knows_those_before_it(back: int, to: tuple[int, int]) -> None:
    assert NOW.back(back) == Quarter(*to)


def test_a_period_counts_its_own_sessions() -> None:
    old, now = talks(2, quarter=Quarter(2025, 4)), talks(3)

    counted = [shown(old, now, period=each).talks for each in (LAST_FOUR, year(2025), ALL)]
    assert counted == [3, 2, 5]


def test_methods_are_counted_most_held_first() -> None:
    found = shown(talks(1, method="short"), talks(2), called=Called(methods={"long": words("l")}))

    assert [(each.name.get("nl"), each.talks) for each in found.methods] == [
        ("l", 2),
        ("short", 1),
    ]


def test_values_are_counted_of_sessions_that_have_their_notes() -> None:
    noted = talks(2, values=frozenset({"safety"}))
    found = shown(noted, talks(5))

    assert (found.valued, [each.talks for each in found.values]) == (2, [2])


def test_minutes_are_those_of_the_plan_per_size_in_their_order() -> None:
    sizes = {"lt5": words("t/m 4"), "5-8": words("5–8")}
    found = shown(talks(2, size="5-8"), talks(1, size="lt5"), talks(1), called=Called(sizes=sizes))

    assert [(each.name.get("nl"), each.talks, each.minutes) for each in found.sizes] == [
        ("t/m 4", 1, 60),
        ("5–8", 2, 120),
        ("", 1, 60),
    ]


def test_the_pace_of_a_step_is_what_it_usually_took() -> None:
    steps = {"long": (StepPlan(id="a", title=words("Opening"), minutes=10),)}
    spent: list[list[Talk]] = [talks(1, spent={"a": took}) for took in (8, 12, 30)]
    (pace,) = shown(*spent, talks(2), called=Called(steps=steps)).paces["long"]

    assert (pace.planned, pace.usual, pace.talks) == (10, 12, 3)


def test_a_step_that_nobody_timed_has_no_pace() -> None:
    steps = {"long": (StepPlan(id="b", title=words("Slot"), minutes=5),)}
    (pace,) = shown(talks(1, spent={"a": 8}), called=Called(steps=steps)).paces["long"]

    assert (pace.usual, pace.talks) == (None, 0)


def test_a_theme_is_told_per_quarter_from_k_on() -> None:
    first = talks(6, "leadership", quarter=Quarter(2026, 1))
    found = shown(first, talks(7, "leadership"))

    assert found.themes.quarters == tuple(Quarter(2026, number) for number in (1, 2, 3, 4))
    assert cells(found) == {"leadership": (6, 0, 0, 7)}


def test_the_next_smallest_is_hidden_with_one_that_is_few() -> None:
    parts = (2, 6, 9)
    given_ = [
        talks(times, "leadership", quarter=Quarter(2026, number))
        for number, times in enumerate(parts, 1)
    ]

    assert cells(shown(*given_)) == {"leadership": (None, None, 9, 0)}


def test_every_period_shows_the_same_of_a_quarter() -> None:
    given_ = [
        *talks(2, "rest", quarter=Quarter(2025, 4)),
        *talks(6, "rest", quarter=Quarter(2025, 1)),
        *talks(5, "rest", quarter=Quarter(2026, 2)),
    ]
    now = Quarter(2026, 3)
    by_year = trends(given_, Called(), year(2025), now).themes.rows[0].cells
    rolling = trends(given_, Called(), LAST_FOUR, now).themes.rows[0].cells

    assert (by_year, rolling) == ((None, 0, 0, None), (None, 0, 5, 0))


@pytest.mark.parametrize("more", [{"series": SERIES}, {"period": ALL}])
def test_over_one_series_or_all_years_themes_are_only_named(more: dict[str, object]) -> None:
    found = shown(talks(6, "leadership", series=SERIES), **more)  # type: ignore[arg-type] # idem

    assert (found.themes.quarters, found.themes.rows) == (
        (),
        (ThemeRow(name=found.themes.rows[0].name, cells=()),),
    )


def test_one_series_is_counted_alone() -> None:
    assert shown(talks(6, series=SERIES), talks(3), series=SERIES).talks == 6


counts = st.lists(st.integers(0, 9), min_size=4, max_size=4)


@given(counts)
def test_beside_the_total_of_a_year_no_hidden_quarter_can_be_computed(given_: list[int]) -> None:
    told = list(told_of_quarters(dict(enumerate(given_, 1))).values())
    hidden = [place for place, each in enumerate(told) if each is None]
    total = sum(given_)
    if not hidden or total < FEWEST:
        return
    rest = total - sum(each for each in told if each is not None)
    ways = [way for way in product(range(1, rest + 1), repeat=len(hidden)) if sum(way) == rest]

    assert rest >= FEWEST
    assert all(len({way[at] for way in ways}) > 1 for at in range(len(hidden)))
