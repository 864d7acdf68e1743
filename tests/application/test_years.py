"""Years that leave, and how they leave once they did."""

from __future__ import annotations

from datetime import date

import pytest

from moreelberaad.application.ports import Today
from moreelberaad.application.year_commands import LetYearGo
from moreelberaad.application.yearly import YearDesk
from moreelberaad.application.years import FiguresDesk
from moreelberaad.domain.errors import YearNotOver
from moreelberaad.domain.year_figures import YearOverview
from tests.fakes import FakeRecogniser, FakeSessions
from tests.figures import FakeLeftYears, FakeReceived

YEAR = YearOverview(year=2026, fewest=5, held=9)
OTHER = YearOverview(year=2026, fewest=5, held=12)


def desk(*left: YearOverview) -> YearDesk:
    return YearDesk(
        sessions=FakeSessions(),
        left=FakeLeftYears(*left),
        recogniser=FakeRecogniser(),
    )


def test_a_year_leaves_as_it_left_before() -> None:
    assert desk(YEAR).as_it_leaves(2026, date(2027, 1, 2)) == YEAR


def test_a_year_that_never_left_is_counted() -> None:
    assert desk().as_it_leaves(2026, date(2027, 1, 2)).held == 0


def test_a_year_leaves_when_it_is_over() -> None:
    with pytest.raises(YearNotOver):
        desk(YEAR).as_it_leaves(2026, date(2026, 12, 31))


def test_a_year_is_settled_once() -> None:
    left = FakeLeftYears()
    figures = FiguresDesk(left=left, received=FakeReceived(), today=Today(date(2027, 1, 2)))
    first = figures.carry_out(LetYearGo(figures=YEAR))
    figures.carry_out(LetYearGo(figures=OTHER))

    assert (left.get(2026), first.undo) == (YEAR, None)
