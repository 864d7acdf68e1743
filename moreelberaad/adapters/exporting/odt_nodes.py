"""The parts an open document is built of; a text is always data in them, never markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from odfdo import Element, Header, Paragraph, Span


def node(tag: str, *children: Element | str, **attributes: str) -> Element:
    """Build an element; an attribute is named `space_name`, with a dash for a second stroke."""
    made = Element.from_tag(tag)
    for name, value in attributes.items():
        made.set_attribute(name.replace("_", ":", 1).replace("_", "-"), value)
    for child in children:
        made.append(child)
    return made


def paragraph(text: str, style: str) -> Element:
    """Build a paragraph that keeps the line ends, the tabs and the spaces of its text."""
    return Paragraph(text, style=style)


def heading(text: str, level: int, style: str) -> Element:
    """Build a heading of the outline, which a screen reader can jump to."""
    made = Header(level, text)
    # Its own argument for a style is taken and forgotten.
    made.set_attribute("text:style-name", style)
    return made


def span(text: str, style: str = "") -> Element:
    """Build words inside a paragraph, with a look of their own or that of the paragraph."""
    return Span(text, style=style)


def listed(items: Iterable[str], list_style: str, style: str) -> Element:
    """Build a list with a paragraph for each item."""
    made = (node("text:list-item", paragraph(item, style)) for item in items)
    return node("text:list", *made, text_style_name=list_style)


def cell(style: str, *content: Element) -> Element:
    """Build a cell; it must hold a paragraph, so one without words gets an empty one."""
    inside = content or (paragraph("", "Table_20_contents"),)
    return node("table:table-cell", *inside, table_style_name=style, office_value_type="string")


def row(cells: Iterable[Element], style: str = "Whole") -> Element:
    """Build a row, which stays on one page unless its style says otherwise."""
    return node("table:table-row", *cells, table_style_name=style)


def table(
    style: str, columns: Sequence[str], rows: Iterable[Element], head: Element | None = None
) -> Element:
    """Build a table; the row in `head` is repeated on each page, and read aloud with each cell."""
    shaped = [node("table:table-column", table_style_name=column) for column in columns]
    heads = [node("table:table-header-rows", head)] if head else []
    return node("table:table", *shaped, *heads, *rows, table_style_name=style)
