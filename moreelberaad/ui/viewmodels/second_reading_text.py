"""What a second reader reads: the words of the lessons sheet, part by part, without any mark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from moreelberaad import wording
from moreelberaad.domain.counts import Result
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Item, Part
from moreelberaad.domain.template import Column, Field, Kind, Option, Step
from moreelberaad.domain.values import Cell, Codes, Lines, Prose, Record, Row, Rows, Value
from moreelberaad.i18n import Language

WRITTEN = "written"
"""Stands for a step where sentences were written at the review itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One answer: what was asked, and the words that may leave."""

    label: str
    texts: tuple[Prose, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One part to read, with the fields whose words stand in it.

    `goes_far` tells that it holds a lesson for outside the unit.
    """

    step: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    fields: frozenset[FieldKey] = frozenset()
    goes_far: bool = False


def leaves(session: Session, disclosure: Disclosure, language: Language) -> tuple[Leaf, ...]:
    """Give the parts of a disclosure in the order of the method, what was written anew last."""
    writer = _Writer(language)
    made = [writer.leaf(session, step, part) for step, part in _steps(session, disclosure)]
    if disclosure.written:
        made.append(writer.written(disclosure.written))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Writer:
    language: Language

    def leaf(self, session: Session, step: Step, part: Part) -> Leaf:
        paragraphs = (self._paragraph(item) for item in part.items)
        return Leaf(
            step=step.id,
            title=part.title.get(self.language.code),
            paragraphs=tuple(each for each in paragraphs if each.texts),
            fields=frozenset(step.key(item.field) for item in part.items),
            goes_far=_goes_far(session, step),
        )

    def written(self, words: Mapping[FieldKey, Prose]) -> Leaf:
        say = self.language.say
        labels = {WEIGHED_MOST: say("Wat woog het zwaarst"), COST: say("Wat dat kost")}
        paragraphs = (
            Paragraph(label=labels[key], texts=(text,)) for key, text in words.items() if text
        )
        title = say("Bij het anonimiseren geschreven")
        return Leaf(step=WRITTEN, title=title, paragraphs=tuple(paragraphs))

    def _paragraph(self, item: Item) -> Paragraph:
        asked = item.field
        label = self._label(asked)
        return Paragraph(label=label, texts=tuple(self._texts(asked, item.value)))

    def _texts(self, asked: Field, value: Value | Result) -> Iterator[Prose]:
        match value:
            case Result():
                yield Prose(self.language.say(wording.RESULTS[value]))
            case Lines(items):
                yield from (line for line in items if line)
            case Record() if asked.kind is Kind.DILEMMA:
                yield from self._dilemma(value)
            case Record():
                yield from self._record(asked, value)
            case Rows(items) if asked.kind is Kind.LESSONS:
                for row in items:
                    yield from self._lesson(asked, row)
            case Rows(items):
                yield from self._rows(asked, items)
            case Prose() | bool() | int() | str() | date() | Codes():
                yield Prose(self._cell(asked.options, value))
            case _:
                return

    def _dilemma(self, record: Record) -> Iterator[Prose]:
        pain = self.language.say("Pijn")
        for letter in "ab":
            if text := record.text(f"option_{letter}"):
                yield Prose(f"{letter.upper()}: {text}")
            if text := record.text(f"harm_{letter}"):
                yield Prose(f"{pain}: {text}")

    def _record(self, asked: Field, record: Record) -> Iterator[Prose]:
        for column in asked.columns:
            if text := record.text(column.id):
                yield Prose(f"{self._label(column)}: {text}")

    def _lesson(self, asked: Field, row: Row) -> Iterator[Prose]:
        """Give the lesson, and below it what goes along with it, each with its label."""
        for column in asked.columns:
            text = (
                self._cell(column.options, row.cells[column.id]) if column.id in row.cells else ""
            )
            if text.strip():
                is_lesson = column.id == "lesson"
                yield Prose(text if is_lesson else f"{self._label(column)}: {text}")

    def _rows(self, asked: Field, rows: tuple[Row, ...]) -> Iterator[Prose]:
        texts = [text for row in rows if (text := self._row(asked, row))]
        if asked.kind is Kind.TABLE and len(asked.columns) == 1:
            texts = list(dict.fromkeys(texts))  # whose value it was, stays inside here too
        yield from (Prose(text) for text in texts)

    def _row(self, asked: Field, row: Row) -> str:
        cells = (
            self._cell(column.options, row.cells[column.id])
            for column in asked.columns
            if column.id in row.cells
        )
        return " · ".join(text for text in cells if text.strip())

    def _cell(self, options: tuple[Option, ...], cell: Cell) -> str:
        match cell:
            case Prose(plain):
                return plain
            case bool():
                return self.language.say("ja") if cell else self.language.say("nee")
            case date():
                return self.language.day(cell)
            case Codes(items):
                return ", ".join(self._option(options, code) for code in items)
            case int():
                return str(cell)
            case str():
                return self._option(options, cell)
            case _:
                assert_never(cell)

    def _option(self, options: tuple[Option, ...], code: str) -> str:
        labels = {option.code: option.label.get(self.language.code) for option in options}
        return labels.get(code, code)

    def _label(self, asked: Field | Column) -> str:
        code = self.language.code
        return asked.sheet_label.get(code) or asked.label.get(code)


def _steps(session: Session, disclosure: Disclosure) -> Iterator[tuple[Step, Part]]:
    """Find the step behind each part; both stand in the order of the method."""
    steps = iter(session.template.all_steps())
    for part in disclosure.parts:
        yield next(step for step in steps if _is_of(step, part)), part


def _is_of(step: Step, part: Part) -> bool:
    names = {asked.id for asked in step.fields}
    return step.title == part.title and all(item.field.id in names for item in part.items)


def _goes_far(session: Session, step: Step) -> bool:
    """Tell whether a lesson of this step may go to Defensie or Rijk."""
    return any(
        Scope(str(row.cells.get("share_scope", Scope.TEAM))).reach >= Scope.DEFENCE.reach
        for asked in step.fields
        if asked.kind is Kind.LESSONS
        for row in _rows_of(session.answers.get(step.key(asked)))
    )


def _rows_of(value: Value | None) -> tuple[Row, ...]:
    return value.items if isinstance(value, Rows) else ()
