"""A series with the rounds of its questionnaire."""

from __future__ import annotations

from datetime import date

from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.values import Prose, TallySet


def a_form(after: int, month: str = "2026-05", agree: int = 4) -> SeriesForm:
    counts = TallySet({"mcd01": (0, 0, 0, 0, agree)})
    return SeriesForm(after=after, month=month, counts=counts)


EIK = Series(label=Prose("reeks Eik"))


def test_rounds_stand_in_the_order_of_the_series() -> None:
    assert EIK.with_form(a_form(5)).with_form(a_form(0)).forms == (a_form(0), a_form(5))


def test_a_round_typed_again_takes_the_place_of_the_first() -> None:
    assert EIK.with_form(a_form(5)).with_form(a_form(5, agree=7)).forms == (a_form(5, agree=7),)


def test_after_three_years_a_round_goes() -> None:
    series = EIK.with_form(a_form(0, "2023-04")).with_form(a_form(5, "2023-05"))

    assert series.kept_on(date(2026, 5, 31)).forms == (a_form(5, "2023-05"),)


def test_rounds_of_another_series_come_behind_its_own() -> None:
    mine = EIK.with_form(a_form(0))

    assert mine.taking_in((a_form(0, agree=9), a_form(5))).forms == (a_form(0), a_form(5))
