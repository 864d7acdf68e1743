"""What stands in an answer, text by text, as the check reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from moreelberaad.domain.passages import Passage
from moreelberaad.domain.publication import Item
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, and whether it names a role: there a bare rank or function belongs (ux.md 5)."""

    text: str = field(repr=False)
    is_role: bool = False

    def paragraphs(self) -> tuple[Typed, ...]:
        """Give each paragraph by itself: one that did not change is not looked at again."""
        return tuple(Typed(each, self.is_role) for each in self.text.split("\n"))


def typed_in(asked: Field, value: Value | Item | None) -> tuple[Typed, ...]:
    """Give the texts of an answer, or of one row of it."""
    return tuple(_typed_in(asked, value))


def typed_passages(passages: Iterable[Passage]) -> tuple[Typed, ...]:
    """Give the texts of passages."""
    return tuple(Typed(each.text.plain, each.holds_role) for each in passages)


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
