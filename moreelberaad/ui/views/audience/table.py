"""A table: its header above every page of it, and a rule below every row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from moreelberaad.domain.template import Column
from moreelberaad.domain.values import Row
from moreelberaad.ui.views.audience.cells import has_marks, marks, said
from moreelberaad.ui.views.audience.flow import Group, Slab, moved
from moreelberaad.ui.views.audience.items import Fill, Item
from moreelberaad.ui.views.audience.question import mark_of
from moreelberaad.ui.views.audience.sheet import Sheet
from moreelberaad.ui.views.audience.widths import shared

_GAP, _PADDING, _HEADER_PADDING, _RULE = 40, 11, 5, 2
_MARK, _MARK_STEP = 42, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A column with where it stands."""

    column: Column
    x: float
    width: float
    is_mark: bool
    role: str = "body"


def table(
    sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row], label: Group | None
) -> Iterator[Group]:
    """Set a table of the columns that hold something."""
    places = tuple(_places(sheet, columns, rows))
    heading = _header(sheet, places, label)
    for row in rows:
        yield _row(sheet, places, row, heading)


def _places(sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row]) -> Iterator[_Place]:
    gap = sheet.look.px(_GAP)
    wanted = [_wanted(sheet, column, rows, at=at) for at, column in enumerate(columns)]
    is_mark = [has_marks(sheet, column) for column in columns]
    fixed = sum(want for want, mark in zip(wanted, is_mark, strict=True) if mark)
    room = sheet.width - gap * (len(columns) - 1) - fixed
    texts = iter(
        shared([want for want, mark in zip(wanted, is_mark, strict=True) if not mark], room)
    )
    x = sheet.left
    for at, column in enumerate(columns):
        width = wanted[at] if is_mark[at] else next(texts)
        role = "body_strong" if at == 0 and len(columns) > 1 else "body"
        yield _Place(column=column, x=x, width=width, is_mark=is_mark[at], role=role)
        x += width + gap


def _wanted(sheet: Sheet, column: Column, rows: Sequence[Row], *, at: int) -> float:
    label = sheet.wide(sheet.text(column.label), "label")
    if has_marks(sheet, column):
        most = max((len(marks(row.cells.get(column.id))) for row in rows), default=0)
        return min(max(label, most * sheet.look.px(_MARK_STEP)), sheet.width / 4)
    role = "body" if at else "body_strong"
    cells = (row.cells[column.id] for row in rows if column.id in row.cells)
    return max([label, *(sheet.wide(said(sheet, column, cell), role) for cell in cells)])


def _header(sheet: Sheet, places: tuple[_Place, ...], label: Group | None) -> Group:
    columns = [
        [
            (sheet.run(place.x, 0, line, "label", token="ink2"),)
            for line in sheet.wrap(sheet.text(place.column.label), "label", place.width)
        ]
        for place in places
    ]
    strong = Slab(height=sheet.look.px(_RULE), items=(_rule(sheet, "line_strong"),))
    slabs = _slabs(sheet, columns, "label", _HEADER_PADDING)
    above = (*label.slabs, Slab(height=sheet.look.px(8))) if label else ()
    return Group(slabs=(*above, strong, *slabs), gap=sheet.look.px(26))


def _row(sheet: Sheet, places: tuple[_Place, ...], row: Row, heading: Group) -> Group:
    columns = [_cell(sheet, place, row) for place in places]
    slabs = _slabs(sheet, columns, "body", _PADDING)
    return Group(slabs=slabs, is_row=True, heading=heading)


def _cell(sheet: Sheet, place: _Place, row: Row) -> list[tuple[Item, ...]]:
    cell = row.cells.get(place.column.id)
    if cell is None:
        return []
    words = said(sheet, place.column, cell)
    if place.is_mark and marks(cell):
        return [tuple(_marks(sheet, place, marks(cell), words))]
    return [
        (sheet.run(place.x, 0, line, place.role),)
        for line in sheet.wrap(words, place.role, place.width)
    ]


def _marks(sheet: Sheet, place: _Place, codes: tuple[str, ...], words: str) -> Iterator[Item]:
    height, step = sheet.look.line("body"), sheet.look.px(_MARK_STEP)
    for at, code in enumerate(codes):
        spoken = "" if at else words
        yield mark_of(sheet, code, spoken, x=place.x + at * step, height=height, side=_MARK)


def _slabs(
    sheet: Sheet, columns: Sequence[Sequence[tuple[Item, ...]]], role: str, padding: float
) -> tuple[Slab, ...]:
    """Set the lines of the columns beside each other, a rule below."""
    above, line = sheet.look.px(padding), sheet.look.line(role)
    lines = max([1, *map(len, columns)])
    slabs = []
    for at in range(lines):
        items = tuple(item for column in columns if at < len(column) for item in column[at])
        top = above if at == 0 else 0
        slabs.append(Slab(height=top + line, items=moved(items, top)))
    foot = moved((_rule(sheet, "line"),), above)
    return (*slabs[:-1], _with_foot(slabs[-1], foot, above + sheet.look.px(_RULE)))


def _with_foot(slab: Slab, foot: tuple[Item, ...], height: float) -> Slab:
    return Slab(height=slab.height + height, items=(*slab.items, *moved(foot, slab.height)))


def _rule(sheet: Sheet, token: str) -> Fill:
    height = max(1, sheet.look.px(_RULE))
    return Fill(rect=QRectF(sheet.left, 0, sheet.width, height), token=token)
