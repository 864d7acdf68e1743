"""How long notes stay (design.md 8)."""

from __future__ import annotations

from datetime import date, timedelta

NOTES_DAYS = 90
"""Days after closing in which notes stay in the vault (domain.md 6.3)."""


def notes_until(closed_on: date) -> date:
    """Give the day until which the notes of a session stay."""
    return closed_on + timedelta(days=NOTES_DAYS)
