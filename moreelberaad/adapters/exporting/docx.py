"""The document as a Word file, in our own house style or in the one that an office brings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from io import BytesIO
from typing import Final
from zipfile import ZipFile

from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.section import Section as Pages
from docx.section import _BaseHeaderFooter as Edge
from docx.text.paragraph import Paragraph
from docxtpl import DocxTemplate
from lxml import etree
from markupsafe import Markup

from moreelberaad import assets
from moreelberaad.adapters.exporting import docx_package
from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.docx_content import content, environment, lines
from moreelberaad.adapters.exporting.docx_properties import with_own_properties
from moreelberaad.adapters.exporting.docx_styles import adopt, speak
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import tidy

_HERE: Final = "\ue000"  # tidying drops it from every text, so it stands nowhere else
_TWIP: Final = 635  # EMU
_REGIONS: Final = {"nl": "nl-NL", "en": "en-GB"}


def render_docx(document: Document, _month: date, house: bytes = b"") -> Rendered:
    """Build the document in a Word file; `house` is one that `house_style.checked` gave.

    Equal input gives equal bytes; the month is not shown.
    """
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    template = DocxTemplate(BytesIO(house or _own_file()))
    word = template.get_docx()
    styles = adopt(word, _own())
    speak(word, _REGIONS.get(shown.language, shown.language))
    _complete(word, styles)
    template.render(_filled_in(shown), environment(), autoescape=True)
    _put(word, shown, styles)
    saved = BytesIO()
    word.save(saved)
    return Rendered(content=_packed(saved, shown), replaced=replaced, standards=True)


@cache
def _own_file() -> bytes:
    return (assets.folder("resources") / "exports" / "office" / "document.docx").read_bytes()


def _own() -> Word:
    word: Word = DocxTemplate(BytesIO(_own_file())).get_docx()
    return word


def _complete(word: Word, styles: Mapping[str, str]) -> None:
    """Add the places for the words and for the marking where a file has none."""
    for pages in word.sections:
        for edge in _edges(pages, word):
            if not _asks_for("merking", edge._element):  # noqa: SLF001 - no other way to it
                paragraph = edge.paragraphs[0].insert_paragraph_before("{{ merking }}")
                _set_style(paragraph, styles["Beraad Merking"])
    if not _asks_for("inhoud", word.element.body):
        word.add_paragraph("{{ inhoud }}")


def _set_style(paragraph: Paragraph, style_id: str) -> None:
    paragraph._p.style = style_id  # noqa: SLF001 - by id, as names differ per language


def _edges(pages: Pages, word: Word) -> list[Edge]:
    """Give the headers and footers that are shown, those of first and even pages too."""
    found: list[Edge] = [pages.header, pages.footer]
    if pages.different_first_page_header_footer:
        found += [pages.first_page_header, pages.first_page_footer]
    if word.settings.odd_and_even_pages_header_footer:
        found += [pages.even_page_header, pages.even_page_footer]
    first = pages._sectPr is word.sections[0]._sectPr  # noqa: SLF001 - later ones follow the first
    return [edge for edge in found if first or not edge.is_linked_to_previous]


def _filled_in(document: Document) -> dict[str, str]:
    return {
        "inhoud": _HERE,
        "titel": lines(document.title),
        "soort": lines(document.banner),
        "reikwijdte": lines(document.scope),
        "merking": lines("\n".join(document.marking)),
        "bladzijde": _page_of(document.page_of),
    }


def _page_of(sentence: str) -> Markup:
    """Write a sentence about the page, with fields that Word fills in, all within one run."""
    before, _, rest = sentence.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return Markup("").join(
        (lines(before), _field("PAGE"), lines(between), _field("NUMPAGES"), lines(after))
    )


def _field(name: str) -> Markup:
    begin, separate, end = (
        Markup('<w:fldChar w:fldCharType="{}"/>').format(kind)
        for kind in ("begin", "separate", "end")
    )
    asked = Markup('<w:instrText xml:space="preserve"> {} </w:instrText>').format(name)
    shown = Markup("<w:t>1</w:t>")
    inside = begin + asked + separate + shown + end
    return Markup('</w:t>{}<w:t xml:space="preserve">').format(inside)


def _put(word: Word, document: Document, styles: Mapping[str, str]) -> None:
    """Put the words where the file has its place for them."""
    pages = word.sections[0]
    sides = (pages.page_width or 0) - (pages.left_margin or 0) - (pages.right_margin or 0)
    body = word.element.body
    place = next(one for one in body if _words(one).strip() == _HERE)
    for element in content(document, styles, sides // _TWIP):
        place.addprevious(element)
    if place.find(f".//{qn('w:sectPr')}") is None:
        body.remove(place)
    else:
        # The paper and the edges of the pages before it hang on this paragraph.
        for text in list(place.iter(qn("w:t"))):
            text.getparent().remove(text)


def _asks_for(placeholder: str, element: etree._Element) -> bool:
    return bool(re.search(rf"{{{{ *{placeholder} *}}}}", _words(element)))


def _words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def _packed(saved: BytesIO, document: Document) -> bytes:
    with ZipFile(saved) as office:
        parts = docx_package.unpacked(office)
    language = _REGIONS.get(document.language, document.language)
    return docx_package.packed(with_own_properties(parts, document.title, language))
