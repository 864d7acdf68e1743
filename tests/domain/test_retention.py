from __future__ import annotations

from datetime import date

from moreelberaad.domain.retention import notes_until


def test_notes_stay_ninety_days_after_closing() -> None:
    assert notes_until(date(2026, 11, 12)) == date(2027, 2, 10)
