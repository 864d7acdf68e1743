"""Figures of several laptops added up, and figures as plain data."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain import year_plain
from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.domain.year_sums import together
from moreelberaad.domain.yearly import Held, Names, year_overview
from moreelberaad.domain.yearly_slips import NO_SLIPS, SaidOnSlips, YearSlips
from tests.methods import words

METHODS, SIZES, THEMES = ("long", "short"), ("5-8", "9-12"), ("integrity", "leadership")


def named(codes: tuple[str, ...]) -> dict[str, Text]:
    return {code: words(code) for code in codes}


NAMES = Names(methods=named(METHODS), sizes=named(SIZES), themes=named(THEMES))

talks = st.builds(
    Held,
    method=st.sampled_from((*METHODS, "own")),
    minutes=st.sampled_from((60, 90)),
    quarter=st.integers(1, 4),
    size=st.sampled_from((*SIZES, None)),
    themes=st.frozensets(st.sampled_from(THEMES)),
)
years = st.lists(talks, max_size=40).map(lambda held: year_overview(2025, held, NAMES))


def a_year(times: int, method: str = "long", size: str = "5-8", **more: Any) -> YearOverview:  # noqa: ANN401
    held = [Held(method=method, minutes=60, size=size, themes=frozenset({"integrity"}))] * times
    return year_overview(2025, held, NAMES, **more)


def said(*bands: int | None, label: str = "Veilig") -> YearSlips:
    return YearSlips(sentences=(SaidOnSlips(label=words(label), bands=bands),))


@given(years)
def test_figures_come_back_from_plain_data(year: YearOverview) -> None:
    assert year_plain.read(year_plain.written(year)) == year


@given(years, years)
def test_the_mark_tells_figures_apart(one: YearOverview, other: YearOverview) -> None:
    assert (year_plain.mark(one) == year_plain.mark(other)) is (one == other)


@pytest.mark.parametrize(
    "wrong",
    [
        {"year": True},
        {"held": -1},
        {"more": 1},
        {"sizes": [{"nl": 3}]},
        {"sentences": [{"label": None, "bands": [1]}]},
    ],
)
def test_other_data_is_no_figures(wrong: dict[str, Any]) -> None:
    told = {**year_plain.written(a_year(6)), **wrong}

    with pytest.raises((KeyError, TypeError, ValueError)):
        year_plain.read(told)


def test_slips_come_back_too() -> None:
    year = a_year(6, slips=said(5, None, 9))

    assert year_plain.read(year_plain.written(year)) == year


def test_one_laptop_stays_as_it_is() -> None:
    assert together([a_year(6)]) == a_year(6)


def test_what_each_tells_is_added_up() -> None:
    year = together([a_year(6), a_year(7), a_year(9, "short", "9-12")])

    assert (year.held, year.laptops) == (22, 3)
    assert [(each.name, each.held, each.per_size) for each in year.methods] == [
        (words("long"), 13, (13, 0)),
        (words("short"), 9, (0, 9)),
    ]
    assert (year.per_size, year.themes[0].held) == ((13, 9), 22)
    assert year.themes[0].per_quarter == (22, 0, 0, 0)


def test_what_one_hides_counts_nowhere() -> None:
    year = together([a_year(6), a_year(2)])

    assert (year.held, year.methods[0].held, year.themes[0].held) == (6, 6, 6)


def test_what_all_hide_stays_hidden() -> None:
    year = together([a_year(2), a_year(3)])

    assert (year.held, year.is_too_small) == (None, True)


def test_slips_are_added_up_where_every_band_is_told() -> None:
    year = together(
        [
            a_year(6, slips=said(5, 6, 7)),
            a_year(6, slips=said(None, None, 40)),
            a_year(6, slips=said(0, 5, 8)),
            a_year(6, slips=NO_SLIPS),
        ]
    )

    assert [each.bands for each in year.slips.sentences] == [(5, 11, 15)]


@given(st.lists(years, min_size=2, max_size=4))
def test_the_order_of_laptops_counts_for_no_number(given_: list[YearOverview]) -> None:
    forth, back = together(given_), together(given_[::-1])

    assert forth.held == back.held
    assert {(each.name, each.minutes): each.held for each in forth.methods} == {
        (each.name, each.minutes): each.held for each in back.methods
    }
