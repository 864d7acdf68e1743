"""Answers as plain data (JSON, TOML) and back: one codec for the vault and for files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar, assert_never

from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Column, Field, Kind, Option
from moreelberaad.domain.text import brief, one_line, tidy
from moreelberaad.domain.values import (
    Cell,
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)

T = TypeVar("T")
Plain = Any
"""What JSON and TOML can hold."""

LONGEST_TEXT = 1_000_000
"""Code points in one field; more is a mistake in the file, not a note."""

MOST_VOICES = 999
MOST_SHOWN = 12
"""Codes that a message names; a list of seventy helps nobody."""

DILEMMA_LINES = ("option_a", "option_b", "harm_a", "harm_b")


def to_plain(value: Value) -> Plain:
    """Turn an answer into what JSON can hold; `read_value` is its inverse."""
    match value:
        case Prose(plain):
            return plain
        case Lines(items):
            return [item.plain for item in items]
        case Codes(items):
            return list(items)
        case date():
            return value.isoformat()
        case Rows(items):
            return [{name: to_plain(cell) for name, cell in row.cells.items()} for row in items]
        case Record(lines):
            return {name: line.plain for name, line in lines.items()}
        case Tally(counts):
            return dict(counts)
        case TallySet(sets):
            return {item: list(counts) for item, counts in sets.items()}
        case bool() | int() | str():
            return value
        case _:
            assert_never(value)


def read_value(field: Field, data: Plain, path: str, mistakes: Mistakes) -> Value | None:
    """Read an answer of this field; what does not fit is added to the mistakes."""
    match field.kind:
        case Kind.LIST:
            return _lines(data, path, mistakes)
        case Kind.DILEMMA:
            return _record(DILEMMA_LINES, data, path, mistakes)
        case Kind.RECORD:
            return _record([column.id for column in field.columns], data, path, mistakes)
        case Kind.TABLE | Kind.AGREEMENTS | Kind.LESSONS:
            return _rows(field, data, path, mistakes)
        case Kind.TALLY:
            return _tally(field.options, data, path, mistakes)
        case Kind.TALLY_SET:
            return _tally_set(field, data, path, mistakes)
        case (
            Kind.LINE
            | Kind.PROSE
            | Kind.ROLE
            | Kind.CHECK
            | Kind.CHOICE
            | Kind.CHOICES
            | Kind.DATE
            | Kind.SCALE
            | Kind.CARD
        ):
            return _cell(field, data, path, mistakes)
        case _:
            assert_never(field.kind)


def _cell(field: Field | Column, data: Plain, path: str, mistakes: Mistakes) -> Cell | None:
    match field.kind:
        case Kind.LINE | Kind.ROLE:
            return _prose(data, path, mistakes, one_line)
        case Kind.PROSE:
            return _prose(data, path, mistakes, lambda text: tidy(text).strip())
        case Kind.CHECK:
            return _expect(bool, data, path, mistakes)
        case Kind.CHOICE:
            return _code(field.options, data, path, mistakes)
        case Kind.CHOICES:
            return _codes(field.options, data, path, mistakes)
        case Kind.DATE:
            return _day(data, path, mistakes)
        case Kind.SCALE:
            return _count(data, path, mistakes, low=field.low, high=field.high)
        case _:
            return _expect(str, data, path, mistakes)


def _expect(kind: type[T], data: Plain, path: str, mistakes: Mistakes) -> T | None:
    if isinstance(data, kind):
        return data
    mistakes.add(path, f"expected_{kind.__name__}")
    return None


def _prose(
    data: Plain, path: str, mistakes: Mistakes, clean: Callable[[str], str]
) -> Prose | None:
    text = _expect(str, data, path, mistakes)
    if text is None:
        return None
    cleaned = clean(text)
    if len(cleaned) > LONGEST_TEXT:  # only now: NFC can make a text longer
        mistakes.add(path, "too_long", most=LONGEST_TEXT)
        return None
    return Prose(cleaned)


def _count(
    data: Plain, path: str, mistakes: Mistakes, *, low: int = 0, high: int = MOST_VOICES
) -> int | None:
    if isinstance(data, int) and not isinstance(data, bool) and low <= data <= high:
        return data
    mistakes.add(path, "expected_number", low=low, high=high)
    return None


def _day(data: Plain, path: str, mistakes: Mistakes) -> date | None:
    if type(data) is date:
        return data
    try:
        return date.fromisoformat(data)
    except (TypeError, ValueError):
        mistakes.add(path, "expected_date")
        return None


def _code(options: Sequence[Option], data: Plain, path: str, mistakes: Mistakes) -> str | None:
    text = _expect(str, data, path, mistakes)
    if text is None:
        return None
    if any(option.code == text for option in options):  # as the vault keeps it
        return text
    wanted = text.strip().casefold()
    labels = {each.casefold(): option.code for option in options for each in option.labels()}
    codes = {option.code.casefold(): option.code for option in options}
    found = (labels | codes).get(wanted)
    if found is None:
        known = ", ".join(option.code for option in options[:MOST_SHOWN])
        mistakes.add(path, "unknown_code", known=known)
    return found


def _codes(options: Sequence[Option], data: Plain, path: str, mistakes: Mistakes) -> Codes | None:
    items = _expect(list, data, path, mistakes)
    if items is None:
        return None
    found = {
        _code(options, item, f"{path}[{number}]", mistakes) for number, item in enumerate(items, 1)
    }
    return Codes(tuple(option.code for option in options if option.code in found))


def _lines(data: Plain, path: str, mistakes: Mistakes) -> Lines | None:
    items = _expect(list, data, path, mistakes)
    if items is None:
        return None
    read = (
        _prose(item, f"{path}[{number}]", mistakes, one_line)
        for number, item in enumerate(items, 1)
    )
    return Lines(tuple(line for line in read if line))


def _record(names: Sequence[str], data: Plain, path: str, mistakes: Mistakes) -> Record | None:
    lines = _expect(dict, data, path, mistakes)
    if lines is None:
        return None
    read: dict[str, Prose] = {}
    for name, text in lines.items():
        place = f"{path}.{brief(name)}"
        if name not in names:
            mistakes.add(place, "unknown_column")
        elif (line := _prose(text, place, mistakes, one_line)) is not None:
            read[name] = line
    return Record({name: read[name] for name in names if name in read})


def _rows(field: Field, data: Plain, path: str, mistakes: Mistakes) -> Rows | None:
    items = _expect(list, data, path, mistakes)
    if items is None:
        return None
    return Rows(
        tuple(
            _row(field, item, f"{path}[{number}]", mistakes)
            for number, item in enumerate(items, 1)
        )
    )


def _row(field: Field, data: Plain, path: str, mistakes: Mistakes) -> Row:
    cells = _expect(dict, data, path, mistakes) or {}
    columns = {column.id: column for column in field.columns}
    read: dict[str, Cell] = {}
    for name, content in cells.items():
        place = f"{path}.{brief(name)}"
        if name not in columns:
            mistakes.add(place, "unknown_column")
        elif (cell := _cell(columns[name], content, place, mistakes)) is not None:
            read[name] = cell
    return Row({name: read[name] for name in columns if name in read})


def _tally(options: Sequence[Option], data: Plain, path: str, mistakes: Mistakes) -> Tally | None:
    counts = _expect(dict, data, path, mistakes)
    if counts is None:
        return None
    read: dict[str, int] = {}
    for name, number in counts.items():
        place = f"{path}.{brief(name)}"
        code = _code(options, name, place, mistakes)
        count = _count(number, place, mistakes)
        if code in read:
            mistakes.add(place, "twice")
        elif code is not None and count is not None:
            read[code] = count
    return Tally({option.code: read[option.code] for option in options if option.code in read})


def _tally_set(field: Field, data: Plain, path: str, mistakes: Mistakes) -> TallySet | None:
    sets = _expect(dict, data, path, mistakes)
    if sets is None:
        return None
    if sets and len(field.options) == 1 and not set(sets) - set(field.points):
        sets = {field.options[0].code: sets}
    read: dict[str, tuple[int, ...]] = {}
    for name, counts in sets.items():
        place = f"{path}.{brief(name)}"
        code = _code(field.options, name, place, mistakes)
        if code is not None:
            read[code] = _scale_counts(field.points, counts, place, mistakes)
    return TallySet(read)


def _scale_counts(
    points: Sequence[str], data: Plain, path: str, mistakes: Mistakes
) -> tuple[int, ...]:
    if isinstance(data, Mapping) and not set(data) - set(points):
        data = [data.get(point, 0) for point in points]
    if not isinstance(data, list) or len(data) != len(points):
        mistakes.add(path, "expected_counts", number=len(points))
        return ()
    counts = [_count(number, f"{path}[{place}]", mistakes) for place, number in enumerate(data, 1)]
    return tuple(count or 0 for count in counts)
