"""The lessons sheet: what others can learn, and nothing of who or when (domain.md 6.3)."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad import wording
from moreelberaad.adapters.exporting.blocks import BlockWriter
from moreelberaad.adapters.exporting.document import Block, Lead, Passage, Section, Sheet
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.sieve import Item
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.text import first_clause
from moreelberaad.domain.values import Row, Rows
from moreelberaad.i18n import N_

_WRITTEN = {WEIGHED_MOST: N_("Wat woog het zwaarst"), COST: N_("Wat dat kost")}


def sheets(disclosure: Disclosure, writer: BlockWriter) -> tuple[Sheet, ...]:
    """Give each lesson a sheet, with what the group let go of the question behind it."""
    around = tuple(_around(disclosure, writer))
    return tuple(
        Sheet(
            title=first_clause(row.text("lesson")) or writer.language.say(N_("De les")),
            sections=(Section(title="", blocks=(*_lesson(row, writer), *around)),),
        )
        for _, row in _lessons(disclosure)
    )


def facts(disclosure: Disclosure, writer: BlockWriter) -> tuple[str, ...]:
    """Give the small lines at the foot: themes, contexts, method, quarter, status."""
    method = disclosure.method.get(writer.language.code)
    quarter = wording.QUARTERS.get(disclosure.quarter or 0)
    status = writer.language.say(
        N_("Status: {status}"),
        status=_joined(disclosure, writer, "status") or writer.language.say(N_("waarneming")),
    )
    context = _joined(disclosure, writer, "context")
    lines = (
        _capitalised(_joined(disclosure, writer, "themes")),
        context and writer.language.say(N_("Context {context}"), context=context),
        ", ".join(filter(None, (method, quarter and writer.language.say(quarter)))),
        status,
    )
    return tuple(filter(None, lines))


def _lesson(row: Row, writer: BlockWriter) -> Iterator[Block]:
    yield Lead(label=writer.language.say(N_("De les")), text=row.text("lesson"))
    if applies := row.text("applies_when"):
        yield Passage(label=writer.language.say(N_("Gaat op als")), paragraphs=(applies,))


def _around(disclosure: Disclosure, writer: BlockWriter) -> Iterator[Block]:
    """Put what was written at the review between the question and the tables."""
    items = [item for part in disclosure.parts for item in part.items]
    others = [item for item in items if item.field.kind is not Kind.LESSONS]
    for item in others:
        if not isinstance(item.value, Rows):
            yield from writer.blocks(item)
    for key, words in disclosure.written.items():
        label = writer.language.say(_WRITTEN[key])
        yield Passage(label=label, paragraphs=(words.plain,))
    for item in others:
        if isinstance(item.value, Rows):
            yield from _table(item, item.value, writer)


def _table(item: Item, rows: Rows, writer: BlockWriter) -> Iterator[Block]:
    """Write a single column as one line of words: which value whose was, stays inside."""
    if len(item.field.columns) != 1:
        yield from writer.blocks(item)
        return
    column = item.field.columns[0]
    words = dict.fromkeys(row.text(column.id) for row in rows.items)
    yield Passage(label=writer.label(column), paragraphs=(", ".join(filter(None, words)),))


def _lessons(disclosure: Disclosure) -> Iterator[tuple[Field, Row]]:
    for part in disclosure.parts:
        for item in part.items:
            if item.field.kind is Kind.LESSONS and isinstance(item.value, Rows):
                for row in item.value.items:
                    yield item.field, row


def _joined(disclosure: Disclosure, writer: BlockWriter, column_id: str) -> str:
    cells = (
        writer.cell(field.column(column_id), row.cells[column_id])
        for field, row in _lessons(disclosure)
        if column_id in row.cells
    )
    words = (word for cell in cells for word in cell.split(", "))
    return ", ".join(dict.fromkeys(words))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
