"""Time as the room sees it: in fives, rounded down, and never too late (ux.md 3.5)."""

from __future__ import annotations

from dataclasses import dataclass

DOTS = 5
_FIVE = 5
_MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SoftTime:
    """Whole fives of minutes that are left, 0 for *nog even*; and how many dots are full."""

    minutes: int
    dots: int


def soft_time(seconds: float, planned: int) -> SoftTime | None:
    """Soften the seconds left of a step of so many minutes; a step without a plan has none."""
    if planned <= 0:
        return None
    left = max(0.0, seconds)
    dots = min(DOTS, int(left * DOTS / (planned * _MINUTE)))
    return SoftTime(minutes=int(left // _MINUTE) // _FIVE * _FIVE, dots=dots)
