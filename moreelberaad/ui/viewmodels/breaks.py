"""When a break ends: after some minutes, or at an hour that was typed (ux.md 3.8)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_HOUR = re.compile(r"\s*(\d{1,2})[.:\s]?(\d{2})\s*(?:uur)?\s*", re.IGNORECASE)
_LONG, _ROUND = 30, 5
"""Minutes: what a long break takes, and to what an hour is rounded."""


def end_after(now: datetime, minutes: int) -> datetime:
    """Give the end of a break of so many minutes."""
    return now + timedelta(minutes=minutes)


def end_at(now: datetime, typed: str) -> datetime | None:
    """Read an hour of today that is still to come, such as 14.35; nothing for other words."""
    found = _HOUR.fullmatch(typed)
    if found is None:
        return None
    try:
        end = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    except ValueError:
        return None
    return end if end > now else None


def long_end(now: datetime) -> datetime:
    """Propose a round hour for a long break."""
    end = now + timedelta(minutes=_LONG)
    return end + timedelta(minutes=-end.minute % _ROUND)
