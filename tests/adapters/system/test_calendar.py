"""The working days of the Netherlands."""

from __future__ import annotations

from datetime import date

import pytest

from moreelberaad.adapters.system.calendar import DutchCalendar


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 12), date(2026, 11, 19)),
        (date(2026, 11, 14), date(2026, 11, 20)),
        (date(2026, 12, 21), date(2026, 12, 29)),
        (date(2026, 4, 2), date(2026, 4, 13)),
    ],
    ids=["over a weekend", "from a Saturday", "over Christmas", "over Easter"],
)
def test_five_working_days_skip_weekends_and_holidays(day: date, expected: date) -> None:
    assert DutchCalendar().working_days_after(day, 5) == expected


def test_no_working_days_later_is_the_same_day() -> None:
    assert DutchCalendar().working_days_after(date(2026, 12, 25), 0) == date(2026, 12, 25)
