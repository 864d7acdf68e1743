"""What can be written in a field: a closed set of immutable values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from moreelberaad.domain.text import one_line


@dataclass(frozen=True, slots=True, order=True)
class Prose:
    """Words people entrusted to the room; they hide themselves from logs and tracebacks."""

    plain: str

    def __repr__(self) -> str:
        return "Prose(…)"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self.plain.strip())

    def on_one_line(self) -> Prose:
        """Fold all white space, as a title and a cell need it."""
        return Prose(one_line(self.plain))


@dataclass(frozen=True, slots=True)
class Lines:
    """Rows of one line each."""

    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Codes:
    """Several codes of a closed list, in the order of that list."""

    items: tuple[str, ...]


Cell = Prose | bool | int | str | date | Codes
"""What stands in one cell of a table; a plain `str` is a code of the template."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: column id to cell, empty cells left out."""

    cells: Mapping[str, Cell] = field(default_factory=dict)

    def __post_init__(self) -> None:
        filled = {name: cell for name, cell in self.cells.items() if cell != Prose("")}
        object.__setattr__(self, "cells", MappingProxyType(filled))

    def text(self, column: str) -> str:
        """Give the words of one cell, or nothing when it holds none."""
        cell = self.cells.get(column)
        return cell.plain if isinstance(cell, Prose) else ""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table, of agreements or of lessons."""

    items: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A fixed set of named lines, such as the four of a dilemma."""

    lines: Mapping[str, Prose]

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", MappingProxyType(dict(self.lines)))

    def text(self, name: str) -> str:
        """Give the words of one line, or nothing when it is empty."""
        line = self.lines.get(name)
        return line.plain if line else ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many voices each option got; never who."""

    counts: Mapping[str, int]

    def __post_init__(self) -> None:
        object.__setattr__(self, "counts", MappingProxyType(dict(self.counts)))


@dataclass(frozen=True, slots=True)
class TallySet:
    """Tallies per item on one scale: item id to counts in the order of the scale."""

    items: Mapping[str, tuple[int, ...]]

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", MappingProxyType(dict(self.items)))


Value = Prose | Lines | bool | str | Codes | date | int | Record | Rows | Tally | TallySet
"""The answer in one field; a plain `str` is a code or the id of a card."""
