"""Every piece of text in a session with its place: what is reviewed, what is quoted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Keep, Kind
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value

TITLE = FieldKey("title")
"""The place of the session's own title, which no field holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a text stands: its field, and in lists and tables the row and the column."""

    field: FieldKey
    row: int | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text and its place; in a role field a bare rank or function is expected."""

    place: Place
    text: Prose
    holds_role: bool = False


def passages(session: Session) -> Iterator[Passage]:
    """Walk the title and all text that stays, in the order of the method."""
    yield Passage(place=Place(field=TITLE), text=session.title)
    for key, asked, value in session.answered():
        if session.keeps(key) is not Keep.TRANSIENT:
            yield from _in_value(key, asked, value)


def rewrite(session: Session, texts: Mapping[Place, Prose]) -> Session:
    """Put other words in the answers; a text that became empty leaves its row or line."""
    answers = {
        key: _rewritten(key, value, texts) if _touches(key, texts) else value
        for key, value in session.answers.items()
    }
    return replace(session, answers=answers)


def _in_value(key: FieldKey, asked: Field, value: Value) -> Iterator[Passage]:
    match value:
        case Prose():
            yield Passage(place=Place(field=key), text=value, holds_role=asked.kind is Kind.ROLE)
        case Lines(items):
            for number, line in enumerate(items):
                yield Passage(place=Place(field=key, row=number), text=line)
        case Record(lines):
            for name, line in lines.items():
                yield Passage(place=Place(field=key, column=name), text=line)
        case Rows(items):
            for number, row in enumerate(items):
                yield from _in_row(key, asked, number, row)
        case _:
            return


def _in_row(key: FieldKey, asked: Field, number: int, row: Row) -> Iterator[Passage]:
    for name, cell in row.cells.items():
        column = asked.column(name)
        if isinstance(cell, Prose) and column.keep is not Keep.TRANSIENT:
            yield Passage(
                place=Place(field=key, row=number, column=name),
                text=cell,
                holds_role=column.kind is Kind.ROLE,
            )


def _touches(key: FieldKey, texts: Mapping[Place, Prose]) -> bool:
    return any(place.field == key for place in texts)


def _rewritten(key: FieldKey, value: Value, texts: Mapping[Place, Prose]) -> Value:
    match value:
        case Prose():
            return texts.get(Place(field=key), value)
        case Lines(items):
            lines = (
                texts.get(Place(field=key, row=number), line) for number, line in enumerate(items)
            )
            return Lines(tuple(line for line in lines if line))
        case Record(lines):
            return Record(
                {
                    name: texts.get(Place(field=key, column=name), old)
                    for name, old in lines.items()
                }
            )
        case Rows(items):
            return Rows(
                tuple(_rewritten_row(key, number, row, texts) for number, row in enumerate(items))
            )
        case _:
            return value


def _rewritten_row(key: FieldKey, number: int, row: Row, texts: Mapping[Place, Prose]) -> Row:
    cells = {
        name: texts.get(Place(field=key, row=number, column=name), cell)
        if isinstance(cell, Prose)
        else cell
        for name, cell in row.cells.items()
    }
    return Row(cells)
