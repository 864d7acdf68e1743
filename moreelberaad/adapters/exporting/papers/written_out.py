"""A laid-out paper as a plain document, for every form but PDF."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from moreelberaad.adapters.exporting.document import (
    Block,
    Document,
    Fact,
    Lead,
    Passage,
    Section,
    Sheet,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.papers.model import (
    CardSheet,
    Leaf,
    PaperDocument,
    Slip,
    SlipSheet,
)
from moreelberaad.adapters.exporting.papers.written_blocks import numbers, written
from moreelberaad.i18n import Language


def written_out(paper: PaperDocument) -> Document:
    """Give every word of a paper, with room to write where its pages have it."""
    language = Language(paper.language)
    return Document(
        language=paper.language,
        title=paper.title,
        banner=paper.banner,
        scope="",
        marking=paper.marking,
        sheets=tuple(_sheet(page, paper, language) for page in paper.pages),
        facts=(),
        notes=(),
        page_of=paper.page_of,
    )


def _sheet(page: Leaf | SlipSheet | CardSheet, paper: PaperDocument, language: Language) -> Sheet:
    match page:
        case Leaf():
            blocks = tuple(_leaf(page, language))
            return Sheet(title=page.title, sections=(Section(title="", blocks=blocks),))
        case SlipSheet():
            slips = tuple(_slip(slip, language) for slip in page.slips)
            return Sheet(title=paper.title, sections=slips)
        case CardSheet():
            return Sheet(title=page.title, sections=(_card(page),))
        case _:
            assert_never(page)


def _leaf(page: Leaf, language: Language) -> Iterator[Block]:
    yield Passage(label="", paragraphs=(page.aside,))
    yield Lead(label="", text=page.lead)
    for block in page.blocks:
        yield from written(block, language)
    yield Passage(label="", paragraphs=(page.note,))


def _slip(slip: Slip, language: Language) -> Section:
    note = Passage(label="", paragraphs=(slip.note,))
    if slip.choices:
        return Section(
            title=slip.title, blocks=(Ticks(label="", hint="", items=slip.choices), note)
        )
    rated = numbers("", slip.points, slip.items, language)
    return Section(title=slip.title, blocks=(rated, note))


def _card(card: CardSheet) -> Section:
    rules = (
        Fact(label=f"{number}. {rule.text}", value=rule.why)
        for number, rule in enumerate(card.rules, start=1)
    )
    note = Passage(label="", paragraphs=(card.note,))
    return Section(title="", blocks=(Terms(label="", items=tuple(rules)), note))
