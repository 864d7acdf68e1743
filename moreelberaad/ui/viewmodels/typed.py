"""What stands in an answer, text by text, as the check reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from moreelberaad.domain.passages import Passage
from moreelberaad.domain.publication import Item
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.text import sentences
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value

_LONG = 2_000
"""Code points of a paragraph that is looked at as a whole: some 40 ms of work."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, and whether it names a role: there a bare rank or function belongs (ux.md 5)."""

    text: str = field(repr=False)
    is_role: bool = False

    def pieces(self) -> Iterator[tuple[int, Typed]]:
        """Give each paragraph and where it begins; what did not change is not looked at again.

        A long one comes sentence by sentence, or the check would slow down who goes on typing.
        """
        start = 0
        for paragraph in self.text.split("\n"):
            for begin, end in _bounds(paragraph):
                yield start + begin, Typed(paragraph[begin:end], self.is_role)
            start += len(paragraph) + 1


def typed_in(asked: Field, value: Value | Item | None) -> tuple[Typed, ...]:
    """Give the texts of an answer, or of one row of it."""
    return tuple(_typed_in(asked, value))


def typed_passages(passages: Iterable[Passage]) -> tuple[Typed, ...]:
    """Give the texts of passages."""
    return tuple(Typed(each.text.plain, each.holds_role) for each in passages)


def _bounds(paragraph: str) -> Iterator[tuple[int, int]]:
    if len(paragraph) > _LONG:
        return sentences(paragraph)
    return iter([(0, len(paragraph))] if paragraph.strip() else [])


def _typed_in(asked: Field, value: Value | Item | None) -> Iterator[Typed]:
    match value:
        case Prose():
            yield Typed(value.plain, asked.kind is Kind.ROLE)
        case Lines(items=lines):
            yield from (Typed(each.plain) for each in lines)
        case Record(lines=named):
            yield from (Typed(each.plain) for each in named.values())
        case Row():
            yield from _in_row(asked, value)
        case Rows(items=rows):
            for row in rows:
                yield from _in_row(asked, row)
        case _:
            pass  # what is chosen from a list or counted names nobody


def _in_row(asked: Field, row: Row) -> Iterator[Typed]:
    roles = {column.id for column in asked.columns if column.kind is Kind.ROLE}
    for name, cell in row.cells.items():
        if isinstance(cell, Prose):
            yield Typed(cell.plain, name in roles)
