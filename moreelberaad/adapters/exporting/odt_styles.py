"""The styles of an open document, and what runs along on every page of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from odfdo import Element

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.odt_nodes import cell, node, paragraph, row, table
from moreelberaad.adapters.exporting.odt_tables import column_style

_COUNTRIES: Final = {"nl": "NL", "en": "GB"}
_FIELDS: Final = {"page": "text:page-number", "pages": "text:page-count"}
_FIRST_PAGE: Final = "First_20_page"
_LINE: Final = ("Line.end", "Line.middle", "Line.end")


def fill_styles(styles: Element, document: Document) -> None:
    """Set the language of all text, and the lines above and below it."""
    text = _only(styles, "//style:default-style/style:text-properties")
    text.set_attribute("fo:language", document.language)
    text.set_attribute("fo:country", _COUNTRIES.get(document.language, "none"))
    for page in styles.get_elements("//style:master-page"):
        is_first = page.get_attribute("style:name") == _FIRST_PAGE
        above = _marking(document) if is_first else (_running_head(document),)
        page.append(node("style:header", *above))
        page.append(node("style:footer", _running_foot(document)))


def fill_column_styles(content: Element) -> None:
    """Add a style for every width that a column of a table has."""
    columns = content.get_elements("//table:table-column")
    names = {str(column.get_attribute("table:style-name")) for column in columns}
    styles = _only(content, "//office:automatic-styles")
    for name in sorted(names):
        styles.append(column_style(name))


def _running_head(document: Document) -> Element:
    return _line(
        (paragraph(document.banner, "Header"),),
        _marking(document),
        (paragraph(document.scope, "Header_20_end"),),
    )


def _running_foot(document: Document) -> Element:
    page = node("text:p", *_page_of(document.page_of), text_style_name="Footer_20_end")
    return _line((paragraph("", "Footer"),), _marking(document), (page,))


def _marking(document: Document) -> tuple[Element, ...]:
    return tuple(paragraph(words, "Marking") for words in document.marking or ("",))


def _line(*parts: Iterable[Element]) -> Element:
    """Set three parts beside each other, each in a place of its own so that long ones wrap."""
    return table("Line", _LINE, (row(cell("Line.cell", *part) for part in parts),))


def _page_of(words: str) -> Iterator[Element]:
    """Turn `{page}` and `{pages}` into fields that count by themselves."""
    for part in re.split(r"(\{pages?\})", words):
        field = _FIELDS.get(part.strip("{}"))
        yield node(field, "1") if field else node("text:span", part)


def _only(part: Element, path: str) -> Element:
    (found,) = part.get_elements(path)
    return found
