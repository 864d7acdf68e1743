"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence


def shared(wanted: Sequence[float], room: float) -> tuple[float, ...]:
    """Give each what it wants as far as that is fair; what is left goes to who wants most."""
    if sum(wanted) <= room:
        spare = room - sum(wanted)
        total = sum(wanted) or 1
        return tuple(want + spare * want / total for want in wanted)
    return _fair(wanted, room)


def _fair(wanted: Sequence[float], room: float) -> tuple[float, ...]:
    given = dict.fromkeys(range(len(wanted)), 0.0)
    waiting = sorted(given, key=lambda at: wanted[at])
    while waiting:
        at = waiting.pop(0)
        given[at] = min(wanted[at], room / (len(waiting) + 1))
        room -= given[at]
    return tuple(given.values())
