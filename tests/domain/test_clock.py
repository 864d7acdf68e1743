from __future__ import annotations

from datetime import date, timedelta

import pytest

from moreelberaad.domain.clock import is_likely

LAST = date(2026, 11, 12)


def test_a_vault_that_was_never_asked_believes_any_day() -> None:
    assert is_likely(LAST, None)


@pytest.mark.parametrize(
    ("days", "likely"),
    [(-365, False), (-2, False), (-1, True), (0, True), (45, True), (46, False), (4000, False)],
    ids=["a year back", "back", "another zone", "today", "a holiday", "too long", "years"],
)
def test_a_day_is_likely_when_it_follows_on_the_last_one(days: int, *, likely: bool) -> None:
    assert is_likely(LAST + timedelta(days=days), LAST) is likely
