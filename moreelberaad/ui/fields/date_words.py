"""Dates as people type them."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}|\d{2}))?")
_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)


def read_date(text: str, today: date) -> date | None:
    """Read a day such as 1-12-2026, 1 dec 2026 or 2026-12-01; without a year the coming one."""
    typed = text.strip().casefold()
    if found := _ISO.fullmatch(typed):
        year, month, day = found.groups()
        return _day(int(year), int(month), int(day))
    if found := _FIGURES.fullmatch(typed):
        day, month, year = found.groups()
        return _dated(int(day), int(month), year, today)
    if found := _WORDS.fullmatch(typed):
        day, word, year = found.groups()
        return _dated(int(day), _month(word), year, today)
    return None


def _month(word: str) -> int:
    """Give the number of a month by the beginning of its name, 0 for another word."""
    numbered = enumerate(_MONTHS, start=1)
    return next((n for n, names in numbered if any(x.startswith(word) for x in names)), 0)


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) > 2 else 2000 + int(year), month, day)  # noqa: PLR2004 - two figures
    this, coming = _day(today.year, month, day), _day(today.year + 1, month, day)
    return this if this is not None and this >= today else coming


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
