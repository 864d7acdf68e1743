"""The blocks of papers in the words of documents: room to write, tick and count by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Bullets,
    Callout,
    Fact,
    Grid,
    Lead,
    Passage,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.papers.model import (
    Aloud,
    Boxes,
    Checklist,
    Counting,
    EmptyTable,
    PaperBlock,
    Plan,
    Route,
    Sentence,
    Times,
    Writing,
    WritingSides,
)
from moreelberaad.domain.papers import BLANK
from moreelberaad.i18n import N_, Language


def written(  # noqa: C901, PLR0912 - a case per kind of block
    block: PaperBlock, language: Language
) -> Iterator[Block]:
    """Give the blocks of a document that say the same."""
    match block:
        case Lead() | Passage() | Bullets() | Callout():
            yield block
        case Writing():
            yield Blank(label=block.label, hint=block.hint, lines=block.lines)
        case WritingSides():
            yield from _sides(block)
        case Boxes():
            yield Ticks(label=block.label, hint=block.hint, items=block.items)
        case Counting():
            yield Passage(label="", paragraphs=(block.hint,))
            yield numbers(block.label, block.points, block.items, language)
        case Sentence():
            said = f" {BLANK} ".join(block.parts).strip()
            yield Blank(label=said, hint="", lines=block.lines)
        case Checklist():
            yield Ticks(label=block.label, hint="", items=block.items)
        case Aloud():
            yield from _aloud(block)
        case Plan():
            yield _plan(block, language)
        case Route():
            yield from _route(block, language)
        case Times():
            yield from _times(block)
        case EmptyTable():
            yield from _table(block, language)
        case _:
            assert_never(block)


def numbers(
    label: str, points: tuple[str, ...], items: tuple[str, ...], language: Language
) -> Grid:
    """Give a table to write numbers in: one per item, or one per item and point."""
    columns = points or (language.say(N_("Aantal")),)
    rows = tuple((item, *("" for _ in columns)) for item in items)
    return Grid(label=label, columns=(language.say(N_("Waarover")), *columns), rows=rows)


def _sides(block: WritingSides) -> Iterator[Blank]:
    yield Blank(label=f"{block.label}: A", hint=block.hint, lines=block.lines)
    yield Blank(label=f"A: {block.harm_label}", hint="", lines=block.lines - 1)
    yield Blank(label=f"{block.label}: B", hint="", lines=block.lines)
    yield Blank(label=f"B: {block.harm_label}", hint="", lines=block.lines - 1)


def _aloud(block: Aloud) -> Iterator[Passage]:
    yield Passage(label="", paragraphs=block.paragraphs)
    if any("[" in words for words in block.paragraphs):
        yield Passage(label="", paragraphs=(block.note,))


def _plan(block: Plan, language: Language) -> Grid:
    say = language.say
    columns = (say(N_("Begin")), say(N_("Stap")), say(N_("Duur")))
    rows = tuple((stop.clock, stop.title, stop.minutes) for stop in block.stops)
    if any(stop.clock for stop in block.stops):
        return Grid(label=block.label, columns=columns, rows=rows)
    return Grid(label=block.label, columns=columns[1:], rows=tuple(row[1:] for row in rows))


def _route(block: Route, language: Language) -> Iterator[Block]:
    say = language.say
    yield Grid(
        label=block.label,
        columns=(say(N_("Waarvoor")), say(N_("Bij wie")), say(N_("Waar"))),
        rows=tuple((way.title, way.roles, way.text) for way in block.contacts),
    )
    yield Passage(label="", paragraphs=(block.note,))


def _times(block: Times) -> Iterator[Block]:
    filled = tuple(Fact(label=label, value=value) for label, value in block.items if value)
    yield Terms(label="", items=filled)
    for label, value in block.items:
        if not value:
            yield Blank(label=label, hint="", lines=1)


def _table(block: EmptyTable, language: Language) -> Iterator[Block]:
    """Give each row a number: a row without any word would be left out."""
    notes = tuple(Fact(label=each.label, value=each.note) for each in block.columns if each.note)
    yield Terms(label="", items=notes)
    columns = tuple(each.label for each in block.columns)
    yield Grid(
        label="",
        columns=(language.say(N_("Nummer")), *columns),
        rows=tuple((str(row), *("" for _ in columns)) for row in range(1, block.rows + 1)),
    )
