"""A table with its totals as a flow, and the round trips in it that keep a count unknown.

All goes to the rows, from each row through its counts to the columns, and from those back to all.
A count that is hidden is known to the reader exactly when no round trip through it can take one
more, or one less, along hidden counts only. Each hidden count is one or more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

Table = Sequence[Sequence[int]]
"""Counts with the totals in the last row and the last column."""
Place = tuple[int, int]
"""A row and a column of a table."""
_Node = tuple[str, int]
_Cost = tuple[int, int]
"""How many counts would be hidden as well, and how large they are together."""
_Ways = dict[_Node, list[tuple[_Node, _Cost, Place]]]


def places(table: Table) -> Iterator[tuple[Place, int]]:
    """Walk the counts and the totals, row by row."""
    for row, line in enumerate(table):
        for column, count in enumerate(line):
            yield (row, column), count


def may_differ(table: Table, hidden: set[Place], place: Place) -> bool:
    """Tell whether another count fits at this hidden place too."""
    return cheapest_trip(table, hidden, place) <= hidden


def cheapest_trip(table: Table, hidden: set[Place], place: Place) -> set[Place]:
    """Give the round trip that hides the fewest more, of those the smallest.

    There always is one: what was counted went all the way round.
    """
    begin, end = _ends(table, place)
    ways = _ways(table, hidden, place)
    found = [_cheapest(ways, end, begin)]
    if table[place[0]][place[1]] > 1:
        found.append(_cheapest(ways, begin, end))
    _, trip = min((each for each in found if each is not None), key=lambda each: each[0])
    return trip


def _ways(table: Table, hidden: set[Place], apart_from: Place) -> _Ways:
    """Give one more along the flow, and one less against it where one stays."""
    ways: _Ways = {}
    for place, count in places(table):
        if count and place != apart_from:
            cost = (0, 0) if place in hidden else (1, count)
            begin, end = _ends(table, place)
            ways.setdefault(begin, []).append((end, cost, place))
            if count > 1:
                ways.setdefault(end, []).append((begin, cost, place))
    return ways


def _ends(table: Table, place: Place) -> tuple[_Node, _Node]:
    """Give from where to where a count flows; a total of a line flows against its counts."""
    row, column = ("row", place[0]), ("column", place[1])
    turns_back = (place[0] == len(table) - 1) != (place[1] == len(table[0]) - 1)
    return (column, row) if turns_back else (row, column)


def _cheapest(ways: _Ways, begin: _Node, end: _Node) -> tuple[_Cost, set[Place]] | None:
    seen: set[_Node] = set()
    waiting: list[tuple[_Cost, _Node, tuple[Place, ...]]] = [((0, 0), begin, ())]
    while waiting:
        (more, sum_of_more), here, trip = heappop(waiting)
        if here == end:
            return (more, sum_of_more), set(trip)
        if here not in seen:
            seen.add(here)
            for there, (one, count), place in ways.get(here, ()):
                heappush(waiting, ((more + one, sum_of_more + count), there, (*trip, place)))
    return None
