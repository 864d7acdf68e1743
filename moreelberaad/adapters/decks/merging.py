"""Merged cells: what stands in the first counts for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from openpyxl.utils import range_boundaries

from moreelberaad.adapters.decks.limits import COLUMNS, ROWS
from moreelberaad.adapters.decks.packed import damaged

_MOST: Final = ROWS * COLUMNS
"""Cells that can be merged in all; no spreadsheet merges a cell twice."""


def filled(rows: Sequence[Sequence[str]], merged: Iterable[str]) -> Sequence[Sequence[str]]:
    """Fill every empty cell of each range with the words of its first cell."""
    grid = [list(row) for row in rows]
    left = _MOST
    for name in merged:
        first_column, first_row, last_column, last_row = (
            edge or 1 for edge in range_boundaries(name)
        )
        last_column, last_row = min(last_column, COLUMNS), min(last_row, len(grid))
        left -= max(0, last_row - first_row + 1) * max(0, last_column - first_column + 1)
        if left < 0:
            raise damaged()
        below = grid[first_row - 1 : last_row]
        words = below[0][first_column - 1 : first_column] if below else []
        if not any(words):
            continue
        for row in below:
            row.extend([""] * (last_column - len(row)))
            for column in range(first_column - 1, last_column):
                row[column] = row[column] or words[0]
    return grid
