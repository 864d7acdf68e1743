"""The lessons sheet: what others can learn, and nothing of who or when (domain.md 6.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.document import (
    Block,
    Lead,
    Passage,
    Section,
    Sheet,
)
from moreelberaad.adapters.exporting.readers_words import explained
from moreelberaad.domain.counts import Result
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.readers import Guide, Piece
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.text import first_clause
from moreelberaad.domain.values import Codes, Record, Row, Rows
from moreelberaad.i18n import N_

_WRITTEN = {
    WEIGHED_MOST: (Piece.WEIGHED, N_("Wat woog het zwaarst")),
    COST: (Piece.COST, N_("Wat dat kost")),
}
_Pieces = Sequence[tuple[Piece, Block]]


def sheets(disclosure: Disclosure, writer: BlockWriter, guide: Guide | None) -> tuple[Sheet, ...]:
    """Give each lesson a sheet, with what the group let go of the question behind it."""
    around = tuple(_around(disclosure, writer))
    return tuple(
        _sheet(row, (*_lesson(row, writer), *around), writer, guide)
        for _, row in lessons(disclosure)
    )


def lessons(disclosure: Disclosure) -> Iterator[tuple[Field, Row]]:
    """Walk the lessons, each with the field that it stands in."""
    for part in disclosure.parts:
        for item in part.items:
            if item.field.kind is Kind.LESSONS and isinstance(item.value, Rows):
                for row in item.value.items:
                    yield item.field, row


def _sheet(row: Row, pieces: _Pieces, writer: BlockWriter, guide: Guide | None) -> Sheet:
    title = first_clause(row.text("lesson")) or writer.language.say(N_("De les"))
    plain = Sheet(title=title, sections=(Section(title="", blocks=_blocks(pieces)),))
    return _for(guide, plain, pieces, writer) if guide else plain


def _for(guide: Guide, plain: Sheet, pieces: _Pieces, writer: BlockWriter) -> Sheet:
    """Put what these readers get in their order, and explain the words that stand in it."""
    label, intro = N_("Wat een moreel beraad is"), guide.intro.get(writer.language.code)
    told = Passage(label=writer.language.say(label), paragraphs=(intro,))
    there = [(Piece.INTRO, told), *pieces]
    chosen = [pair for wanted in guide.pieces for pair in there if pair[0] is wanted]
    section = Section(title="", blocks=_blocks(chosen))
    words = explained(replace(plain, sections=(section,)), guide, writer.language)
    return replace(plain, sections=(replace(section, blocks=(*section.blocks, words)),))


def _blocks(pieces: _Pieces) -> tuple[Block, ...]:
    return tuple(block for _, block in pieces)


def _lesson(row: Row, writer: BlockWriter) -> Iterator[tuple[Piece, Block]]:
    label = writer.language.say(N_("De les"))
    yield Piece.LESSON, Lead(label=label, text=row.text("lesson"))
    if applies := row.text("applies_when"):
        label = writer.language.say(N_("Gaat op als"))
        yield Piece.APPLIES_WHEN, Passage(label=label, paragraphs=(applies,))


def _around(disclosure: Disclosure, writer: BlockWriter) -> Iterator[tuple[Piece, Block]]:
    """Put what was written at the review between the question and the tables."""
    items = [item for part in disclosure.parts for item in part.items]
    others = [item for item in items if item.field.kind is not Kind.LESSONS]
    for item in others:
        if not isinstance(item.value, Rows):
            yield from ((_piece(item), block) for block in writer.blocks(item))
    for key, words in disclosure.written.items():
        piece, label = _WRITTEN[key]
        yield piece, Passage(label=writer.language.say(label), paragraphs=(words.plain,))
    for item in others:
        if isinstance(item.value, Rows):
            yield from ((Piece.VALUES, block) for block in _table(item, item.value, writer))


def _piece(item: Item) -> Piece:
    """Tell which part of the sheet an answer is, by its kind alone."""
    match item.value:
        case Record():
            return Piece.SIDES
        case Result():
            return Piece.RESULT
        case Codes():
            return Piece.VALUES
        case _:
            return Piece.QUESTION


def _table(item: Item, rows: Rows, writer: BlockWriter) -> Iterator[Block]:
    """Write a single column as one line of words: which value whose was, stays inside."""
    if len(item.field.columns) != 1:
        yield from writer.blocks(item)
        return
    column = item.field.columns[0]
    words = dict.fromkeys(row.text(column.id) for row in rows.items)
    yield Passage(label=writer.label(column), paragraphs=(", ".join(filter(None, words)),))
