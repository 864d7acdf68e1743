"""A table with its totals as a flow, and the round trips in it that keep a count unknown.

All goes to the rows, from each row through its counts to the columns, and from those back to all.
A count that is hidden is known to the reader exactly when no round trip through it can take one
more, or one less, along hidden counts only. Each hidden count is one or more.
"""

from __future__ import annotations

from collections.abc import Sequence

Table = Sequence[Sequence[int]]
"""Counts with the totals in the last row and the last column."""
Place = tuple[int, int]
"""A row and a column of a table."""
_Node = tuple[str, int]
_Ways = dict[_Node, set[_Node]]


def with_totals(counts: Sequence[Sequence[int]]) -> Table:
    """Add the totals of the rows and of the columns; there is a row at least."""
    rows = [[*row, sum(row)] for row in counts]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def may_differ(table: Table, hidden: set[Place], place: Place) -> bool:
    """Tell whether another count fits at this hidden place too."""
    begin, end = _ends(table, place)
    ways = _ways(table, hidden - {place})
    is_one_less_possible = table[place[0]][place[1]] > 1
    return _leads(ways, end, begin) or (is_one_less_possible and _leads(ways, begin, end))


def _ways(table: Table, hidden: set[Place]) -> _Ways:
    """Give one more along the flow, and one less against it where one stays."""
    ways: _Ways = {}
    for place in hidden:
        begin, end = _ends(table, place)
        ways.setdefault(begin, set()).add(end)
        if table[place[0]][place[1]] > 1:
            ways.setdefault(end, set()).add(begin)
    return ways


def _ends(table: Table, place: Place) -> tuple[_Node, _Node]:
    """Give from where to where a count flows; a total of a line flows against its counts."""
    row, column = ("row", place[0]), ("column", place[1])
    turns_back = (place[0] == len(table) - 1) != (place[1] == len(table[0]) - 1)
    return (column, row) if turns_back else (row, column)


def _leads(ways: _Ways, begin: _Node, end: _Node) -> bool:
    seen: set[_Node] = set()
    ahead = {begin}
    while ahead := ahead - seen:
        seen |= ahead
        ahead = {there for here in ahead for there in ways.get(here, ())}
    return end in seen
