"""What is revealed of a silent choice: regime 1, and nothing computable from it (R11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from moreelberaad.domain.counts import FEWEST, RoomView, Spread, in_the_room, may_be_apart, voices
from moreelberaad.domain.values import Tally

_FEWEST_PER_VALUE = 2
"""A value that one person named is not listed: the list and the people together would count it."""


def revealed(tally: Tally, *, offered: int, fewest: int = FEWEST) -> RoomView:
    """Give what both windows show of a tally over so many options.

    Stricter than `in_the_room` in one case: two voices beside a majority may be apart.
    """
    view = in_the_room(tally, fewest=fewest)
    if view.spread is Spread.MOST and may_be_apart(tally, offered):
        return replace(view, figures_allowed=False)
    return view


def telling_values(
    tally: Tally, names: Mapping[str, str], *, fewest: int = FEWEST
) -> tuple[str, ...]:
    """Name the values that weighed most, most chosen first and equal ones by name, uncounted.

    Nothing is told of fewer than k people.
    """
    if voices(tally) < fewest:
        return ()
    told = [(-n, names[code]) for code, n in tally.counts.items() if n >= _FEWEST_PER_VALUE]
    return tuple(name for _, name in sorted(told))


def is_alike(first: RoomView, second: RoomView) -> bool | None:
    """Tell whether two rounds are said in the same words; nothing where one says nothing."""
    if Spread.TOO_FEW in (first.spread, second.spread):
        return None
    return (first.spread, first.option) == (second.spread, second.option)
