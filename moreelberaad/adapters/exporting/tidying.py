"""Make a document ready for a renderer: clean characters, and nothing that is empty."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, assert_never

from moreelberaad.adapters.exporting.characters import clean
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
    Sides,
    Terms,
    Ticks,
)

_T = TypeVar("_T")


def tidy(document: Document, covered: Container[int]) -> tuple[Document, int]:
    """Clean every text, leave out what is empty, and count the characters that became U+FFFD."""
    cleaned, replaced = with_clean_texts(document, covered)
    return _without_empties(cleaned), replaced


def with_clean_texts(value: _T, covered: Container[int]) -> tuple[_T, int]:
    """Clean every text in a dataclass, and count the characters that became U+FFFD."""
    replaced = 0

    def cleaned(text: str) -> str:
        nonlocal replaced
        shown, lost = clean(text, covered)
        replaced += lost
        return shown.strip()

    changed: _T = _mapped(value, cleaned)
    return changed, replaced


def labelled(label: str, text: str) -> str:
    """Join a label and its text on one line, with a colon unless the label ends with a sign."""
    if not label or not text:
        return label or text
    return f"{label} {text}" if label.endswith(tuple("?!:.")) else f"{label}: {text}"


def _mapped(value: Any, change: Any) -> Any:  # noqa: ANN401 - one walk over all kinds of node
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        texts = {part.name: _mapped(getattr(value, part.name), change) for part in fields(value)}
        return replace(value, **texts)
    return value


def _without_empties(document: Document) -> Document:
    return replace(
        document,
        marking=_filled(document.marking),
        sheets=tuple(_sheet(sheet, document.title) for sheet in document.sheets),
        facts=_filled(document.facts),
        notes=_filled(document.notes),
    )


def _sheet(sheet: Sheet, fallback: str) -> Sheet:
    sections = (_section(section) for section in sheet.sections)
    return Sheet(
        title=sheet.title or fallback,
        sections=tuple(section for section in sections if section.blocks),
    )


def _section(section: Section) -> Section:
    return replace(section, blocks=tuple(_filled(map(_block, section.blocks))))


def _block(block: Block) -> Block | None:  # noqa: C901 - a case per kind of block
    match block:
        case Lead():
            return block if block.text else None
        case Passage():
            paragraphs = _filled(block.paragraphs)
            return replace(block, paragraphs=paragraphs) if paragraphs else None
        case Bullets() | Callout():
            items = _filled(block.items)
            return replace(block, items=items) if items else None
        case Sides():
            sides = tuple(side for side in block.sides if side.text or side.harm)
            return replace(block, sides=sides) if sides else None
        case Grid():
            rows = tuple(row for row in block.rows if any(row))
            return replace(block, rows=rows) if rows else None
        case Groups():
            groups = (replace(group, items=_filled(group.items)) for group in block.groups)
            kept = tuple(group for group in groups if group.items)
            return replace(block, groups=kept) if kept else None
        case AgreementCard():
            facts = tuple(fact for fact in block.facts if fact.value)
            return replace(block, facts=facts) if block.action or facts else None
        case Terms():
            told = tuple(item for item in block.items if item.label and item.value)
            return replace(block, items=told) if told else None
        case Ticks():
            items = _filled(block.items)
            return replace(block, items=items) if items else None
        case Blank():
            return block if block.lines > 0 else None
    assert_never(block)


def _filled(items: Iterable[_T | None]) -> tuple[_T, ...]:
    return tuple(item for item in items if item)
