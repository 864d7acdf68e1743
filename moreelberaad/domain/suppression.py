"""A table of counts as it may leave: no hidden count can be computed from what is shown.

The rule is regime 3 of domain.md 6.2, for a table with totals per row, per column and of all. A
true zero is shown: it tells of nobody, and it keeps a table readable. So a hidden count is one or
more, and whoever reads the table knows that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.round_trips import Place, Table, cheapest_trip, may_differ, places


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTable:
    """Counts as they may leave; `None` is hidden."""

    cells: tuple[tuple[int | None, ...], ...]
    rows: tuple[int | None, ...]
    columns: tuple[int | None, ...]
    total: int | None


def suppress(counts: Sequence[Sequence[int]], *, fewest: int = FEWEST) -> ShownTable:
    """Hide what is small, and the fewest beside it until nothing hidden can be computed."""
    table = with_totals(counts)
    small = {place for place, count in places(table) if 0 < count < fewest}
    hidden = _without_needless(table, _widened(table, small, fewest), small, fewest)
    *cells, columns = (
        tuple(None if (row, column) in hidden else count for column, count in enumerate(line))
        for row, line in enumerate(table)
    )
    return ShownTable(
        cells=tuple(line[:-1] for line in cells),
        rows=tuple(line[-1] for line in cells),
        columns=columns[:-1],
        total=columns[-1],
    )


def with_totals(counts: Sequence[Sequence[int]]) -> Table:
    """Add the totals of the rows and of the columns; there is a row at least."""
    rows = [[*row, sum(row)] for row in counts]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def is_safe(table: Table, hidden: set[Place], fewest: int) -> bool:
    """Tell whether nothing hidden is known, and nothing is known to be few together.

    Hidden counts of a line of which the total is shown must be k or more.
    """
    return next(_lacking(table, hidden, fewest), None) is None


def _widened(table: Table, small: set[Place], fewest: int) -> set[Place]:
    hidden = set(small)
    while lacking := next(_lacking(table, hidden, fewest), None):
        hidden |= lacking
    return hidden


def _lacking(table: Table, hidden: set[Place], fewest: int) -> Iterator[set[Place]]:
    """Give what must be hidden too, for each thing that is known."""
    for place in sorted(hidden):
        if not may_differ(table, hidden, place):
            yield cheapest_trip(table, hidden, place)
    for line in _lines(table):
        inside = hidden.intersection(line[:-1])
        if inside and line[-1] not in hidden and _sum(table, inside) < fewest:
            yield {_next_smallest(table, line, hidden)}


def _lines(table: Table) -> Iterator[Sequence[Place]]:
    """Give the places of each row and of each column, the total last."""
    yield from ([(row, column) for column in range(len(table[0]))] for row in range(len(table)))
    yield from ([(row, column) for row in range(len(table))] for column in range(len(table[0])))


def _next_smallest(table: Table, line: Iterable[Place], hidden: set[Place]) -> Place:
    counts = ((table[row][column], (row, column)) for row, column in line)
    _, place = min((count, place) for count, place in counts if count and place not in hidden)
    return place


def _without_needless(
    table: Table, hidden: set[Place], small: set[Place], fewest: int
) -> set[Place]:
    """Show again what turned out to be hidden for nothing, the largest first."""
    for place in sorted(hidden - small, key=lambda at: table[at[0]][at[1]], reverse=True):
        if is_safe(table, hidden - {place}, fewest):
            hidden = hidden - {place}
    return hidden


def _sum(table: Table, counted: Iterable[Place]) -> int:
    return sum(table[row][column] for row, column in counted)
