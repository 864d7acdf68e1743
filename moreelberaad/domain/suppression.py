"""A table of counts as it may leave: no hidden count can be computed from what is shown.

The rule is regime 3 of domain.md 6.2, and even who knows it computes nothing: the totals of the
rows are told as one line, and of each row of which the total is told, its own counts. So one row
tells nothing of another. A column is added up only where all of it is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moreelberaad.domain.counts import FEWEST, over_sessions

Line = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownTable:
    """Counts as they may leave; `None` is hidden."""

    cells: tuple[Line, ...]
    rows: Line
    columns: Line
    total: int | None


def suppress(counts: Sequence[Sequence[int]], *, fewest: int = FEWEST) -> ShownTable:
    """Hide what is small, and what would give it away; there is a row at least."""
    rows, total = _line([sum(row) for row in counts], fewest)
    cells = tuple(
        (None,) * len(row) if told is None else _line(row, fewest)[0]
        for row, told in zip(counts, rows, strict=True)
    )
    return ShownTable(cells=cells, rows=rows, columns=_added(cells), total=total)


def _line(counts: Sequence[int], fewest: int) -> tuple[Line, int | None]:
    named = {str(place): count for place, count in enumerate(counts)}
    told = over_sessions(named, fewest=fewest)
    return tuple(told.cells.values()), told.total


def _added(cells: Sequence[Line]) -> Line:
    columns = zip(*cells, strict=True)
    told = ([count for count in column if count is not None] for column in columns)
    return tuple(sum(column) if len(column) == len(cells) else None for column in told)
