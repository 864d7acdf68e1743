"""One answer becomes blocks of a document, by its kind alone: a new method needs no new code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from moreelberaad import wording
from moreelberaad.adapters.exporting.document import (
    Block,
    Bullets,
    Grid,
    Group,
    Groups,
    Passage,
    Side,
    Sides,
)
from moreelberaad.domain.counts import Result
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Column, Field, Kind, Option
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
)
from moreelberaad.i18n import N_, Language

_YES, _NO = N_("ja"), N_("nee")


@dataclass(frozen=True, slots=True)
class BlockWriter:
    """Writes answers in one language."""

    language: Language

    def blocks(self, item: Item) -> Iterator[Block]:
        """Give the blocks of one answer; none when it holds nothing to read."""
        label, value = self.label(item.field), item.value
        match value:
            case Lines(items):
                yield Bullets(label=label, items=tuple(line.plain for line in items if line))
            case Record():
                yield from self._record(item.field, label, value)
            case Rows(items):
                yield from self._rows(item.field, label, items)
            case TallySet() | Tally():
                return
            case _:
                yield Passage(label=label, paragraphs=self._paragraphs(item.field, value))

    def label(self, asked: Field | Column) -> str:
        """Give the label on paper, which may differ from the one on screen."""
        return asked.sheet_label.get(self.language.code) or self.heading(asked)

    def heading(self, asked: Field | Column) -> str:
        """Give the label as it stands on screen, among its fellow columns."""
        return asked.label.get(self.language.code)

    def cell(self, asked: Field | Column, cell: Cell) -> str:
        """Write what stands in one cell, or in a field of one line."""
        match cell:
            case Prose(plain):
                return plain
            case True | False:
                return self.language.say(_YES if cell else _NO)
            case int():
                return str(cell)
            case date():
                return self.language.day(cell)
            case Codes(items):
                return ", ".join(self._option(asked.options, code) for code in items)
            case str():
                return self._option(asked.options, cell)
            case _:
                assert_never(cell)

    def _option(self, options: tuple[Option, ...], code: str) -> str:
        labels = {option.code: option.label.get(self.language.code) for option in options}
        return labels.get(code, code)

    def _paragraphs(self, asked: Field, value: Cell | Result) -> tuple[str, ...]:
        if isinstance(value, Result):
            return (self.language.say(wording.RESULTS[value]),)
        text = self.cell(asked, value)
        return tuple(line for line in text.split("\n") if line.strip())

    def _record(self, asked: Field, label: str, record: Record) -> Iterator[Block]:
        if asked.kind is Kind.DILEMMA:
            yield Sides(label=label, sides=(self._side("A", record), self._side("B", record)))
            return
        groups = tuple(
            Group(label=self.label(column), items=(text,))
            for column in asked.columns
            if (text := record.text(column.id))
        )
        if groups:
            yield Groups(label=label, groups=groups)

    def _side(self, letter: str, record: Record) -> Side:
        return Side(
            letter="A" if letter == "A" else "B",
            text=record.text(f"option_{letter.lower()}"),
            harm_label=self.language.say(N_("Pijn")),
            harm=record.text(f"harm_{letter.lower()}"),
        )

    def _rows(self, asked: Field, label: str, rows: tuple[Row, ...]) -> Iterator[Block]:
        columns = [column for column in asked.columns if any(column.id in r.cells for r in rows)]
        leading = [column for column in columns if column.kind is Kind.CHOICE]
        if len(columns) == 1:
            yield Bullets(label=label, items=tuple(self._text(columns[0], row) for row in rows))
        elif columns[:-1] == leading and columns[-1].kind in (Kind.LINE, Kind.PROSE):
            yield Groups(label=label, groups=tuple(self._groups(columns, rows)))
        else:
            yield Grid(
                label=label,
                columns=tuple(self.heading(column) for column in columns),
                rows=tuple(tuple(self._text(column, row) for column in columns) for row in rows),
            )

    def _groups(self, columns: list[Column], rows: tuple[Row, ...]) -> Iterator[Group]:
        """Group sentences by the choices before them: reasons per option, never per person."""
        *choices, sentence = columns
        found: dict[tuple[int, ...], list[str]] = {}
        labels: dict[tuple[int, ...], str] = {}
        for row in rows:
            place = tuple(_place(column, row) for column in choices)
            labels[place] = ": ".join(
                text for column in choices if (text := self._text(column, row))
            )
            found.setdefault(place, []).append(self._text(sentence, row))
        for place in sorted(found):
            yield Group(label=labels[place], items=tuple(found[place]))

    def _text(self, column: Column, row: Row) -> str:
        cell = row.cells.get(column.id)
        return "" if cell is None else self.cell(column, cell)


def _place(column: Column, row: Row) -> int:
    codes = [option.code for option in column.options]
    cell = row.cells.get(column.id)
    return codes.index(cell) if isinstance(cell, str) and cell in codes else len(codes)
