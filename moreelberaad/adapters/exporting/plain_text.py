"""The document as plain text, which a screen reader and an e-mail can carry.

Only our headings begin at the margin: the words of the group are always indented, and so can
never pass for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import TextWrapper
from typing import Final, assert_never

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Blank,
    Block,
    Bullets,
    Callout,
    Document,
    Fact,
    Grid,
    Groups,
    Lead,
    Passage,
    Section,
    Sheet,
    Side,
    Sides,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import labelled, tidy

WIDTH: Final = 76

_INDENT = "  "
_AIR = "\n"
_UNDERLINES = {1: "=", 2: "-"}
_LINE = _INDENT + "_" * (WIDTH - len(_INDENT))


def render_text(document: Document, _month: date) -> Rendered:
    """Write paragraphs and lists under headings, in lines of 76; the month is not shown."""
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    content = "\n\n".join(filter(None, _parts(shown))) + "\n"
    return Rendered(content=content.encode(), replaced=replaced, standards=True)


def _parts(document: Document) -> Iterator[str]:
    marking = _lines(document.marking)
    yield marking
    yield _lines((document.banner, document.scope))
    for sheet in document.sheets:
        yield from _sheet(sheet)
    yield _colophon(document)
    yield marking


def _colophon(document: Document) -> str:
    told = (_lines(document.facts), *map(_prose, document.notes))
    return _aired("\n\n".join(filter(None, told)))


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield _aired(_heading(sheet.title, 1))
    for section in sheet.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield _aired(_heading(section.title, 2))
    level = 3 if section.title else 2
    for block in section.blocks:
        yield from _block(block, level)


def _block(block: Block, level: int) -> Iterator[str]:  # noqa: C901 - a case per kind of block
    if isinstance(block, AgreementCard):
        yield from _agreement(block, level)
        return
    yield _heading(block.label, level)
    match block:
        case Lead():
            yield _prose(block.text)
        case Passage():
            yield from map(_prose, block.paragraphs)
        case Bullets() | Callout():
            yield _list(block.items)
        case Sides():
            yield from map(_side, block.sides)
        case Groups():
            yield from _groups(block)
        case Grid():
            yield from _table(block)
        case Terms():
            yield _facts(block.items)
        case Ticks():
            yield _prose(block.hint)
            yield _ticks(block.items)
        case Blank():
            yield _prose(block.hint)
            yield from [_LINE] * block.lines
        case _:
            assert_never(block)


def _groups(block: Groups) -> Iterator[str]:
    for group in block.groups:
        yield _prose(group.label)
        yield _list(group.items)


def _side(side: Side) -> str:
    harm = _hanging(labelled(side.harm_label, side.harm), "     ") if side.harm else ""
    return _stacked((_hanging(side.text, f"{_INDENT}{side.letter}: "), harm))


def _table(grid: Grid) -> Iterator[str]:
    """Write a row as lines that each name their column: a table has no columns without a page."""
    for row in grid.rows:
        cells = zip(grid.columns, row, strict=True)
        yield _facts(Fact(label=column, value=cell) for column, cell in cells if cell)


def _agreement(card: AgreementCard, level: int) -> Iterator[str]:
    yield _heading(f"{card.number}. {card.action}".strip(), level)
    yield _facts(card.facts)
    if card.follow_up:
        yield _prose(card.follow_up.question)
        yield _ticks(card.follow_up.choices)


def _facts(facts: Iterable[Fact]) -> str:
    return _stacked(_hanging(labelled(fact.label, fact.value), _INDENT) for fact in facts)


def _ticks(items: Iterable[str]) -> str:
    return _stacked(_hanging(item, f"{_INDENT}[ ] ") for item in items)


def _list(items: Iterable[str]) -> str:
    return _stacked(_hanging(item, f"{_INDENT}- ") for item in items)


def _heading(text: str, level: int) -> str:
    lines = _wrapped(" ".join(text.split()), "", "")
    underline = _UNDERLINES.get(level, "") * max(map(len, lines), default=0)
    return _stacked((*lines, underline))


def _aired(text: str) -> str:
    """Put one more empty line above a text, so that a new part is seen as one."""
    return _AIR + text if text else ""


def _lines(texts: Iterable[str]) -> str:
    return _stacked(map(_prose, texts))


def _prose(text: str) -> str:
    return _stacked(_wrapped(text, _INDENT, _INDENT))


def _hanging(text: str, first: str) -> str:
    return _stacked(_wrapped(text, first, " " * max(len(first), 2 * len(_INDENT))))


def _wrapped(text: str, first: str, others: str) -> list[str]:
    """Wrap every line of a text between words only; `first` and `others` stand before them."""
    wrapper = TextWrapper(width=WIDTH, break_long_words=False, break_on_hyphens=False)
    wrapped: list[str] = []
    for line in text.split("\n"):
        wrapper.initial_indent = others if wrapped else first
        wrapper.subsequent_indent = others
        wrapped += wrapper.wrap(line)
    return wrapped


def _stacked(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))
