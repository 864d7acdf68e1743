"""How wide the columns of a file are, so that the front of a card is seen without scrolling."""

from __future__ import annotations

from collections.abc import Sequence

_FRONT = 4
"""Columns that belong together: a title, a situation and two options."""


def fitted(widths: Sequence[int], room: int, least: int) -> list[int]:
    """Give widths in px for columns that want these.

    What is left over goes to the widest. Of the first four the widest give way, none below
    `least`, until they fit in the room; when that is not enough, all stay as they are wanted.
    """
    given = list(widths)
    if not given:
        return given
    given[given.index(max(given))] += max(0, room - sum(given))
    front = given[:_FRONT]
    if sum(front) > room >= least * len(front):
        given[:_FRONT] = _narrowed(front, room, least)
    return given


def _narrowed(widths: Sequence[int], room: int, least: int) -> list[int]:
    """Cut all that are wider than the same measure; each px that is over goes to the first."""
    measure = next(
        limit for limit in range(max(widths), least - 1, -1) if _cut(widths, limit) <= room
    )
    given = [min(width, measure) for width in widths]
    given[given.index(max(given))] += room - sum(given)
    return given


def _cut(widths: Sequence[int], limit: int) -> int:
    return sum(min(width, limit) for width in widths)
