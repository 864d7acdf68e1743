from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from moreelberaad.ui.viewmodels.breaks import end_after, end_at, long_end

NOW = datetime(2026, 11, 12, 14, 27, 30, tzinfo=UTC)


def test_minutes_are_counted_from_now() -> None:
    assert end_after(NOW, 10).time() == time(14, 37, 30)


@pytest.mark.parametrize("typed", ["14.35", "14:35", "1435", " 14.35 uur "])
def test_an_hour_is_read_as_people_write_it(typed: str) -> None:
    end = end_at(NOW, typed)

    assert end is not None
    assert end.time() == time(14, 35)


@pytest.mark.parametrize("typed", ["", "straks", "14.20", "25.00", "14.61", "9", "14.35.10"])
def test_what_is_no_hour_to_come_is_refused(typed: str) -> None:
    assert end_at(NOW, typed) is None


def test_a_long_break_ends_at_a_round_hour() -> None:
    assert long_end(NOW).minute == 0
