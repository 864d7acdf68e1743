"""Ways to read a rendered document back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from typing import Final

import pikepdf

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.pdf import render_pdf
from moreelberaad.adapters.exporting.rendered import Rendered

MONTH: Final = date(2026, 11, 21)
_NOT_SHOWN: Final = frozenset({"block", "language", "page_of"})


@cache
def rendered(document: Document) -> Rendered:
    """Render the document as a PDF; the same one only once."""
    return render_pdf(document, MONTH)


def opened(document: Document) -> pikepdf.Pdf:
    """Render the document and read the PDF back."""
    return pikepdf.open(BytesIO(rendered(document).content))


def texts(value: object) -> Iterator[str]:
    """Give every text a reader should find, line by line."""
    if isinstance(value, str):
        yield from filter(None, map(str.strip, value.split("\n")))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for part in fields(value):
            if part.name not in _NOT_SHOWN:
                yield from texts(getattr(value, part.name))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def html_text(page: str) -> str:
    """Give what a reader of the page sees, without its markup."""
    return "".join(_parsed(page).found)


def html_tags(page: str) -> list[tuple[str, dict[str, str | None]]]:
    """Give the tags of the page in order, with their attributes."""
    return _parsed(page).tags


def heading_levels(page: str) -> list[int]:
    """Give the levels of the headings of an HTML page in order."""
    headings = {f"h{level}": level for level in range(1, 7)}
    return [headings[tag] for tag, _ in html_tags(page) if tag in headings]


def _parsed(page: str) -> _Text:
    parser = _Text()
    parser.feed(page)
    return parser
