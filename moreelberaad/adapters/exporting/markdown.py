"""The document as Markdown, in which the words of the group can never act as markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_never

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Blank,
    Block,
    Bullets,
    Callout,
    Document,
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

_ALWAYS_MARKUP = re.compile(
    r"[\\`*_\[\]<>|~#$^@]|&(?=[#\w])|:(?=//|[\w+-]+:)|(?<=www)\.", re.IGNORECASE
)
_MARKUP_AT_LINE_START = re.compile(r"^([-+=:!]|\d+(?=[.)]))", re.MULTILINE)
_INDENT = re.compile(r"^[^\S\n]+|[^\S\n]+$", re.MULTILINE)
_HARD_BREAK = "\\\n"
_LINE = "…" * 40


def render_markdown(document: Document, _month: date) -> Rendered:
    """Write headings, lists and pipe tables with a short header; the month is not shown."""
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    content = "\n\n".join(filter(None, _parts(shown))) + "\n"
    return Rendered(content=content.encode(), replaced=replaced, standards=True)


def escape(text: str) -> str:
    """Put a backslash before every sign that Markdown, or a common dialect, would act upon."""
    text = _ALWAYS_MARKUP.sub(lambda sign: f"\\{sign[0]}", _INDENT.sub("", text))
    return _MARKUP_AT_LINE_START.sub(_escape_start, text)


def _escape_start(start: re.Match[str]) -> str:
    return f"{start[0]}\\" if start[0].isdigit() else f"\\{start[0]}"


def _parts(document: Document) -> Iterator[str]:
    marking = _joined(document.marking)
    yield _front_matter(document)
    yield marking
    yield _joined((document.banner, document.scope))
    for sheet in document.sheets:
        yield from _sheet(sheet)
    if document.facts or document.notes:
        yield "---"
    yield _joined(document.facts)
    yield from map(_prose, document.notes)
    yield marking


def _front_matter(document: Document) -> str:
    # A JSON string is a YAML string too, whatever the title holds.
    title = json.dumps(document.title, ensure_ascii=False)
    return f"---\ntitle: {title}\nlang: {json.dumps(document.language)}\n---"


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield _heading(sheet.title, 1)
    for section in sheet.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield _heading(section.title, 2)
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
            yield from _groups(block, level + 1 if block.label else level)
        case Grid():
            yield _table(block)
        case Terms():
            yield _list(labelled(item.label, item.value) for item in block.items)
        case Ticks():
            yield _prose(block.hint)
            yield _ticks(block.items)
        case Blank():
            yield _prose(block.hint)
            yield _HARD_BREAK.join([_LINE] * block.lines)
        case _:
            assert_never(block)


def _groups(block: Groups, level: int) -> Iterator[str]:
    for group in block.groups:
        yield _heading(group.label, level)
        yield _list(group.items)


def _side(side: Side) -> str:
    option = f"**{side.letter}** {_prose(side.text)}".rstrip()
    harm = _prose(labelled(side.harm_label, side.harm)) if side.harm else ""
    return _HARD_BREAK.join(filter(None, (option, harm)))


def _agreement(card: AgreementCard, level: int) -> Iterator[str]:
    yield _heading(f"{card.number}. {card.action}".strip(), level)
    yield _list(labelled(fact.label, fact.value) for fact in card.facts)
    if card.follow_up:
        yield _prose(card.follow_up.question)
        yield _ticks(card.follow_up.choices)


def _ticks(items: Iterable[str]) -> str:
    return "\n".join(f"- [ ] {_one_line(item)}" for item in items)


def _table(grid: Grid) -> str:
    rule = " | ".join("---" for _ in grid.columns)
    lines = (_row(grid.columns), f"| {rule} |", *map(_row, grid.rows))
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    # A pipe table knows no line ends of its own; this one tag is ours, never the text's.
    return f"| {' | '.join(escape(cell).replace(chr(10), '<br>') for cell in cells)} |"


def _heading(text: str, level: int) -> str:
    return f"{'#' * level} {_one_line(text)}" if text else ""


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {_prose(item).replace(chr(10), chr(10) + '  ')}" for item in items)


def _joined(lines: Iterable[str]) -> str:
    return _HARD_BREAK.join(_prose(line) for line in lines if line)


def _one_line(text: str) -> str:
    return escape(" ".join(text.split()))


def _prose(text: str) -> str:
    kept = (line for line in escape(text).split("\n") if line)
    return _HARD_BREAK.join(kept)
