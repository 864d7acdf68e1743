"""What stays of a session, piece by piece, and the pieces that the group struck."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.reading_back import Reading, numbered, placing
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Lines, Prose, Record, Row, Rows, Value

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """A piece that was struck, and all that went with it; it can be put back.

    It keeps its number: on paper that is out no other piece may get it.
    """

    number: int
    reading: Reading
    taken: Prose | Row | Record

    def shifted(self, by: int) -> Strike:
        """Give the same strike where the rows before it changed in number."""
        row = None if self.reading.row is None else self.reading.row + by
        return replace(self, reading=replace(self.reading, row=row))


Entry = Reading | Strike


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What stays of one step, and what was struck there, each with its number."""

    step: str
    entries: tuple[tuple[int, Entry], ...]


def chapters(
    session: Session,
    strikes: tuple[Strike, ...] = (),
    keep: frozenset[FieldKey] = frozenset(),
) -> tuple[Chapter, ...]:
    """Group what stays per step, in the order of the method; the title is never read out.

    `keep` names the fields that were ticked to stay, of those that may be asked about.
    """
    place_of = placing(session)
    gone = [(one.number, one) for one in strikes]
    stays = numbered(session, keep, frozenset(number for number, _ in gone))
    entries: list[tuple[int, Entry]] = [*gone, *stays]
    entries.sort(key=lambda entry: place_of(_of(entry[1])))
    return tuple(
        Chapter(step=step, entries=tuple(found))
        for step, found in groupby(entries, key=lambda entry: _of(entry[1]).step)
    )


def strike(value: Value, reading: Reading, number: int) -> tuple[Strike, Value | None] | None:
    """Take this piece out of its answer; without any words left there is no answer."""
    taken, rest = _without(value, reading)
    if taken is None:
        return None
    return Strike(number=number, reading=reading, taken=taken), rest


def can_go_back(value: Value | None, gone: Strike) -> bool:
    """Tell whether nothing was written since where the struck piece stood."""
    match gone.taken:
        case Record(named):
            return not (isinstance(value, Record) and any(value.lines.get(name) for name in named))
        case Prose() if gone.reading.row is None:
            return value is None
        case _:
            return True


def put_back(value: Value | None, gone: Strike) -> Value:
    """Give the answer with the struck piece where it stood; only where that is still free."""
    row = gone.reading.row
    match gone.taken:
        case Row() as taken:
            rows = value.items if isinstance(value, Rows) else ()
            return Rows(_inserted(rows, row or 0, taken))
        case Prose() as taken if row is not None:
            lines = value.items if isinstance(value, Lines) else ()
            return Lines(_inserted(lines, row, taken))
        case Record(named):
            return Record({**(value.lines if isinstance(value, Record) else {}), **named})
        case Prose() as whole:
            return whole


def with_strike(strikes: tuple[Strike, ...], new: Strike) -> tuple[Strike, ...]:
    """Add a strike; what was struck further on in the same answer moves up a row."""
    later = tuple(one for one in strikes if _is_after(one, new))
    before = tuple(one for one in strikes if one not in later)
    return (*before, new, *(one.shifted(-1) for one in later))


def without_strike(strikes: tuple[Strike, ...], gone: Strike) -> tuple[Strike, ...]:
    """Take away a strike that is put back; what was struck further on moves down a row."""
    place = strikes.index(gone)
    field = gone.reading.field
    rest = (one.shifted(1) if one.reading.field == field else one for one in strikes[place + 1 :])
    return (*strikes[:place], *rest)


def _of(entry: Entry) -> Reading:
    return entry.reading if isinstance(entry, Strike) else entry


def _is_after(one: Strike, new: Strike) -> bool:
    here, there = new.reading.row, one.reading.row
    same = one.reading.field == new.reading.field
    return same and here is not None and there is not None and there > here


def _without(value: Value, reading: Reading) -> tuple[Prose | Row | Record | None, Value | None]:
    row = reading.row
    match value:
        case Rows(rows) if row is not None:
            rest = rows[:row] + rows[row + 1 :]
            return rows[row], Rows(rest) if rest else None
        case Lines(lines) if row is not None:
            left = lines[:row] + lines[row + 1 :]
            return lines[row], Lines(left) if left else None
        case Record(named):
            gone = {passage.place.column for passage in reading.passages}
            kept = {name: line for name, line in named.items() if name not in gone}
            taken = Record({name: line for name, line in named.items() if name in gone})
            return taken, Record(kept) if kept else None
        case Prose():
            return value, None
        case _:
            return None, None


def _inserted(items: tuple[T, ...], place: int, item: T) -> tuple[T, ...]:
    return (*items[:place], item, *items[place:])
