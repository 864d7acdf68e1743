"""The days of the Netherlands, by a library that follows the law."""

from __future__ import annotations

from datetime import date, timedelta

_SATURDAY = 5


class DutchCalendar:
    """Working days without weekends and public holidays."""

    def working_days_after(self, day: date, number: int) -> date:
        """Give the last of this many working days after a day (domain.md 6.3)."""
        import holidays  # noqa: PLC0415 - 85 ms, and only a member check needs it

        free = holidays.country_holidays("NL")
        while number:
            day += timedelta(days=1)
            if day.weekday() < _SATURDAY and day not in free:
                number -= 1
        return day
