"""What was put on the screen of each field, by its kind alone: a new method needs no new code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from moreelberaad.domain.frames import Question, Shown
from moreelberaad.domain.template import Column, Field, Kind
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
)
from moreelberaad.ui.views.audience.cells import said
from moreelberaad.ui.views.audience.flow import Group
from moreelberaad.ui.views.audience.prose import bullets, label, paragraph
from moreelberaad.ui.views.audience.question import options, sides_of
from moreelberaad.ui.views.audience.sheet import Sheet
from moreelberaad.ui.views.audience.table import table

_SAID = {Kind.LINE, Kind.PROSE, Kind.ROLE, Kind.DATE}
_MOST_COLUMNS = 4
"""More do not fit beside each other in type for a room."""


def answers(sheet: Sheet, shown: tuple[Shown, ...], title: str) -> Iterator[Group]:
    """Set all answers below each other; a label that only repeats the title is left out."""
    for each in shown:
        words = sheet.text(each.asked.label)
        needs_none = words == title or (len(shown) == 1 and _has_header(each))
        yield from answer(sheet, each, None if needs_none else label(sheet, words))


def answer(sheet: Sheet, shown: Shown, heading: Group | None) -> Iterator[Group]:
    """Set one answer; counts never, whatever a method calls fit for the room."""
    asked = shown.asked
    match shown.value:
        case Tally() | TallySet():
            return
        case Lines(items):
            yield from bullets(sheet, tuple(map(sheet.written, items)), heading)
        case Rows(items):
            yield from _rows(sheet, asked, items, heading)
        case Record():
            yield from _record(sheet, asked, shown.value, heading)
        case Prose() as prose:
            yield paragraph(sheet, sheet.written(prose), "reading", gap=8, heading=heading)
        case bool() | int() | date() | Codes() as short:
            yield paragraph(sheet, said(sheet, asked, short), gap=8, heading=heading)
        case str() as code if asked.kind is not Kind.CARD:
            yield paragraph(sheet, said(sheet, asked, code), gap=8, heading=heading)
        case _:
            return


def entries(
    sheet: Sheet, asked: Field, rows: tuple[Row, ...], heading: Group | None
) -> Iterator[Group]:
    """Set rows below each other: the first cell in strong type, the others below in one line."""
    columns = _filled(asked, rows)
    for row in rows:
        yield from _entry(sheet, columns, row, heading)


def _rows(
    sheet: Sheet, asked: Field, rows: tuple[Row, ...], heading: Group | None
) -> Iterator[Group]:
    columns = _filled(asked, rows)
    if not columns:
        return
    if len(columns) == 1:
        only = columns[0]
        lines = (said(sheet, only, row.cells[only.id]) for row in rows if only.id in row.cells)
        yield from bullets(sheet, tuple(lines), heading)
    elif asked.kind is Kind.TABLE and len(columns) <= _MOST_COLUMNS:
        yield from table(sheet, columns, rows, heading)
    else:
        yield from entries(sheet, asked, rows, heading)


def _has_header(shown: Shown) -> bool:
    match shown.value:
        case Rows(items) if shown.asked.kind is Kind.TABLE:
            return 1 < len(_filled(shown.asked, items)) <= _MOST_COLUMNS
        case _:
            return False


def _filled(asked: Field, rows: tuple[Row, ...]) -> list[Column]:
    return [
        each
        for each in asked.columns
        if any(each.id in row.cells for row in rows) and _is_for_the_room(asked, each)
    ]


def _is_for_the_room(asked: Field, column: Column) -> bool:
    """Leave out the paperwork of agreements and lessons: their status, scope and ticks."""
    return asked.kind is Kind.TABLE or column.kind in _SAID


def _entry(
    sheet: Sheet, columns: list[Column], row: Row, heading: Group | None
) -> Iterator[Group]:
    """Set a row with many columns: the first in strong type, the others below in one line."""
    filled = [column for column in columns if column.id in row.cells]
    if not filled:
        return
    first, *rest = filled
    above = paragraph(sheet, said(sheet, first, row.cells[first.id]), "body_strong")
    details = " · ".join(_detail(sheet, column, row) for column in rest)
    below = paragraph(sheet, details, "meta", token="ink2")
    slabs = (*above.slabs, *below.slabs)
    yield Group(slabs=slabs, gap=sheet.look.px(22), is_row=True, heading=heading)


def _detail(sheet: Sheet, column: Column, row: Row) -> str:
    name = sheet.text(column.label)
    colon = "" if name.endswith("?") else ":"
    return f"{name}{colon} {said(sheet, column, row.cells[column.id])}"


def _record(sheet: Sheet, asked: Field, record: Record, heading: Group | None) -> Iterator[Group]:
    if asked.kind is Kind.DILEMMA:
        if heading:
            yield heading
        yield from options(sheet, sides_of(Question(dilemma=record)), gap=12)
        return
    for column in asked.columns:
        if text := record.text(column.id):
            name = label(sheet, sheet.text(column.label), gap=18)
            first = paragraph(sheet, text)
            slabs = (*name.slabs, *first.slabs)
            yield Group(slabs=slabs, gap=name.gap, heading=heading)
