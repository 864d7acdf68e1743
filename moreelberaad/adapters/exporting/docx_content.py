"""The words of a document as paragraphs and tables of Word, in the styles that a file has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from moreelberaad import assets
from moreelberaad.adapters.exporting.document import Document, Grid
from moreelberaad.adapters.exporting.tidying import labelled

PLACEHOLDERS = ("inhoud", "titel", "soort", "reikwijdte", "merking", "bladzijde")
"""What an office may put between double curly brackets (docs/huisstijl.md)."""

_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')
_LONG_CELL = 500  # signs: a row with more may split over pages, as in the PDF
_WIDEST = 60  # signs: what a column asks for at most
_LONGEST_WORD = 24  # signs: a longer word is broken when there is no room
_SIGN, _BOLD, _GAP = 115, 140, 240  # twips: of a letter in a table, and beside a column


def content(document: Document, styles: Mapping[str, str], width: int) -> list[etree._Element]:
    """Set the words; `styles` gives the id of each name, `width` is that of the text in twips."""
    template = environment().get_template("content.xml")
    made = template.render(document=document, style=styles, width=width)
    # A parser that repairs would lose words; this one stops.
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False, huge_tree=True)
    return list(etree.fromstring(made.encode(), parser))


def lines(text: str) -> Markup:
    """Escape a text within a `w:t`, with its own line ends and tabs."""
    # docxtpl unfolds "{_{" in what it has filled in; as a number the sign stays what it is.
    escaped = Markup(str(escape(text)).replace("_", "&#95;"))  # noqa: S704 - escaped just before
    return _TAB.join(_BREAK.join(escaped.split("\n")).split("\t"))


@cache
def environment() -> SandboxedEnvironment:
    """Give the sandbox in which every template is filled in."""
    made = SandboxedEnvironment(
        loader=FileSystemLoader(assets.folder("resources") / "exports" / "office"),
        autoescape=True,
        undefined=StrictUndefined,
    )
    made.globals["labelled"] = labelled
    made.filters |= {"lines": lines, "widths": _widths, "fits_on_a_page": _fits_on_a_page}
    return made


def _fits_on_a_page(cells: Iterable[str]) -> bool:
    return all(len(cell) <= _LONG_CELL for cell in cells)


def _widths(grid: Grid, width: int) -> tuple[int, ...]:
    """Give every column its longest word, and share what is left by what the texts ask."""
    columns = tuple(zip(grid.columns, *grid.rows, strict=True))
    least = [_least(header, cells) for header, *cells in columns]
    if sum(least) > width:
        return tuple(width * one // sum(least) for one in least)
    wishes = [min(_longest(column), _WIDEST) * _SIGN for column in columns]
    asked = [max(wish - one, 1) ** 2 for wish, one in zip(wishes, least, strict=True)]
    left = width - sum(least)
    return tuple(one + left * share // sum(asked) for one, share in zip(least, asked, strict=True))


def _least(header: str, cells: Iterable[str]) -> int:
    """Give the width in twips in which no word is broken; a header is set bold."""
    bold = min(_longest(header.split()), _LONGEST_WORD) * _BOLD
    plain = min(_longest(" ".join(cells).split()), _LONGEST_WORD) * _SIGN
    return max(bold, plain) + _GAP


def _longest(texts: Iterable[str]) -> int:
    return max(map(len, texts), default=0)
