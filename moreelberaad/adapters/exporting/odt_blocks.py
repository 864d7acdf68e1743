"""Each kind of block as the paragraphs, lists and tables of an open document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, assert_never

from odfdo import Element

from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Blank,
    Block,
    Bullets,
    Callout,
    Fact,
    FollowUp,
    Grid,
    Groups,
    Lead,
    Passage,
    Section,
    Side,
    Sides,
    Terms,
    Ticks,
)
from moreelberaad.adapters.exporting.odt_nodes import (
    cell,
    heading,
    listed,
    node,
    paragraph,
    row,
    span,
    table,
)
from moreelberaad.adapters.exporting.odt_tables import PAGE_WIDTH, even_widths, named, widths
from moreelberaad.adapters.exporting.tidying import labelled

_UNRULED: Final = (Grid, Callout, AgreementCard)
_CARD_WIDTH: Final = 158
_LONG_LEAD: Final = 240
_LONG_CELL: Final = 500
_LONG_NAME: Final = 40


def blocks(section: Section, level: int) -> Iterator[Element]:
    """Give the blocks of a section, with a rule between two that run on; labels get `level`."""
    before: Block | None = None
    for block in section.blocks:
        is_ruled = before is not None and not isinstance(block, _UNRULED)
        is_ruled = is_ruled and not isinstance(before, _UNRULED)
        yield from _block(block, level, "Label_20_ruled" if is_ruled else "Label")
        before = block


def _block(block: Block, level: int, rule: str) -> Iterator[Element]:  # noqa: C901 - a case per kind of block
    match block:
        case Lead():
            yield from _label(block.label, level, "Label_20_lead")
            yield paragraph(block.text, "Lead_20_long" if len(block.text) > _LONG_LEAD else "Lead")
        case Passage():
            yield from _label(block.label, level, rule)
            yield from (paragraph(text, "Text_20_body") for text in block.paragraphs)
        case Bullets():
            yield from _label(block.label, level, rule)
            yield listed(block.items, "Dashes", "List_20_contents")
        case Sides():
            yield from _label(block.label, level, rule)
            yield _sides(block.sides)
        case Groups():
            yield from _label(block.label, level, rule)
            yield from _groups(block, level + 1 if block.label else level)
        case Grid():
            yield from _label(block.label, level, "Label")
            yield _grid(block)
        case Callout():
            items = listed(block.items, "Dashes", "Panel_20_item")
            yield _framed(
                "Panel", PAGE_WIDTH, (*_label(block.label, level, "Label_20_panel"), items)
            )
        case AgreementCard():
            yield from _agreement(block, level)
        case Terms():
            yield from _label(block.label, level, rule)
            yield from _terms(block.items)
        case Ticks():
            yield from _label(block.label, level, rule)
            yield from _hint(block.hint)
            yield listed(block.items, "Boxes", "List_20_contents")
        case Blank():
            yield from _label(block.label, level, rule)
            yield from _hint(block.hint)
            yield from _ruled_lines(block.lines)
        case _:
            assert_never(block)


def _label(text: str, level: int, look: str) -> Iterator[Element]:
    if text:
        yield heading(text, level, look)


def _hint(text: str) -> Iterator[Element]:
    if text:
        yield paragraph(text, "Hint")


def _ruled_lines(count: int) -> Iterator[Element]:
    for _ in range(count - 1):
        yield paragraph("", "Ruled_20_line")
    yield paragraph("", "Ruled_20_line_20_end")


def _groups(block: Groups, level: int) -> Iterator[Element]:
    for group in block.groups:
        if group.label:
            yield heading(group.label, level, "Group")
        yield listed(group.items, "Dashes", "List_20_contents")


def _terms(items: Iterable[Fact]) -> Iterator[Element]:
    for item in items:
        yield paragraph(item.label, "Term")
        yield paragraph(item.value, "Text_20_body")


def _framed(style: str, width: int, content: Iterable[Element]) -> Element:
    """Set something in a panel or a box: a table of one cell is all that an office program has."""
    return table(style, (named(width),), (row((cell(f"{style}.cell", *content),)),))


def _sides(sides: Sequence[Side]) -> Element:
    columns = [named(width) for width in even_widths(len(sides), PAGE_WIDTH)]
    letters = row(
        cell("Side.cell", paragraph(side.letter, f"Side_20_{side.letter}")) for side in sides
    )
    told = row(cell("Side.cell", *_side(side)) for side in sides)
    return table("Sides", columns, (told,), letters)


def _side(side: Side) -> Iterator[Element]:
    yield paragraph(side.text, "Side")
    if side.harm:
        yield paragraph(labelled(side.harm_label, side.harm), "Harm")


def _grid(grid: Grid) -> Element:
    columns = [named(width) for width in widths(grid)]
    head = _row(grid.columns, "Grid.head", ["Table_20_heading"] * len(columns))
    # A first column of names leads the eye; one of sentences would only shout.
    is_named = max(len(texts[0]) for texts in grid.rows) < _LONG_NAME
    first = "Table_20_name" if is_named else "Table_20_contents"
    looks = (first, *["Table_20_contents"] * (len(columns) - 1))
    return table("Grid", columns, (_row(texts, "Grid.cell", looks) for texts in grid.rows), head)


def _row(texts: Sequence[str], style: str, looks: Sequence[str]) -> Element:
    styles = (f"{style}.first", *[style] * (len(texts) - 1))
    cells = (
        cell(shape, paragraph(text, look))
        for shape, text, look in zip(styles, texts, looks, strict=True)
    )
    return row(cells, "Long" if any(len(text) > _LONG_CELL for text in texts) else "Whole")


def _agreement(card: AgreementCard, level: int) -> Iterator[Element]:
    title = heading("", level, "Agreement")
    for part in (span(str(card.number), "Number"), node("text:tab"), span(card.action)):
        title.append(part)
    yield title
    yield from _facts([fact for fact in card.facts if not fact.is_prose], 3, "Fact")
    yield from _facts([fact for fact in card.facts if fact.is_prose], 2, "Fact_20_prose")
    if card.follow_up:
        yield _framed("Box", _CARD_WIDTH, _follow_up(card.follow_up))


def _facts(facts: Sequence[Fact], count: int, look: str) -> Iterator[Element]:
    """Set facts in tables of `count` columns: what a column is called stands in its head."""
    for begin in range(0, len(facts), count):
        shown = facts[begin : begin + count]
        columns = [named(width) for width in even_widths(count, _CARD_WIDTH)][: len(shown)]
        head = row(cell("Facts.head", paragraph(fact.label, "Fact_20_label")) for fact in shown)
        values = row(cell("Facts.cell", paragraph(fact.value, look)) for fact in shown)
        yield table("Facts", columns, (values,), head)


def _follow_up(asked: FollowUp) -> Iterator[Element]:
    yield paragraph(asked.question, "Fact_20_label")
    yield from _ruled_lines(2)
    if asked.choices:
        yield paragraph("\t".join(f"☐ {choice}" for choice in asked.choices), "Choices")
