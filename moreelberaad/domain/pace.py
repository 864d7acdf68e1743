"""How a talk gets back on its plan: from which steps minutes can be taken (domain.md 7.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

SHORTEST = 1
"""Minutes that any step keeps."""
_MINUTE = 60

Plan = Mapping[str, int]
"""Whole minutes per step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A step that is not over yet: its minutes, and the seconds that went into it already.

    Opening and closing are `fixed`: promises and reading back take the time they take.
    """

    step: str
    minutes: int
    spent: float = 0.0
    fixed: bool = False

    @property
    def room(self) -> int:
        """Give the minutes that can be taken, never one that is spent."""
        if self.fixed:
            return 0
        return max(0, self.minutes - max(SHORTEST, ceil(self.spent / _MINUTE)))


def missing(to_go: float, spent: float, planned: int) -> int:
    """Give the minutes, begun ones too, by which the talk ends after so many planned minutes."""
    return max(0, ceil((to_go + spent) / _MINUTE) - planned)


def from_this(ahead: Sequence[Stretch], minutes: int) -> Plan:
    """Take minutes from the first stretch, as far as they are there."""
    return _less(ahead, _taken(ahead[:1], minutes))


def over_the_rest(ahead: Sequence[Stretch], minutes: int) -> Plan:
    """Take minutes from the stretches after the first one, each by the room it has."""
    return _less(ahead, _taken(ahead[1:], minutes))


def found(ahead: Sequence[Stretch], plan: Plan) -> int:
    """Give the minutes that a plan saves."""
    return sum(each.minutes - plan[each.step] for each in ahead)


def _less(ahead: Sequence[Stretch], taken: Plan) -> Plan:
    return {each.step: each.minutes - taken.get(each.step, 0) for each in ahead}


def _taken(stretches: Sequence[Stretch], minutes: int) -> Plan:
    """Take minute by minute, so that each gives by its room; of equals the earliest first."""
    rooms = {each.step: each.room for each in stretches}
    taken = dict.fromkeys(rooms, 0)
    for _ in range(min(minutes, sum(rooms.values()))):
        shares = {step: room / (taken[step] + 1) for step, room in rooms.items()}
        taken[max(shares, key=shares.__getitem__)] += 1
    return taken
