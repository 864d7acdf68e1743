"""A clock that can hardly be right: on its word alone nothing goes for good (peers.md 5.3)."""

from __future__ import annotations

from datetime import date, timedelta

LONGEST_AWAY = timedelta(days=45)
"""Days in which a laptop may lie unused without anybody being asked what day it is."""
_OTHER_ZONE = timedelta(days=1)


def is_likely(today: date, last: date | None) -> bool:
    """Tell whether it may be this day, after a vault was open on another; none is a new vault."""
    return last is None or last - _OTHER_ZONE <= today <= last + LONGEST_AWAY
