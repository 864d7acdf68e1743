"""What may not stand in the parts of an office's Word file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from moreelberaad.adapters.exporting.docx_content import PLACEHOLDERS
from moreelberaad.adapters.exporting.docx_package import read_xml
from moreelberaad.domain.mistakes import Mistakes

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY: Final = "word/document.xml"
_LANGUAGES: Final = (_W, "{http://schemas.openxmlformats.org/drawingml/2006/main}")
"""Of the words and of the theme; "strict" Word files speak others, which Word alone reads."""

_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF"})
_EMBEDDED: Final = frozenset({"altChunk", "object", "control", "OLEObject", "subDoc", "movie"})
_CHANGED: Final = frozenset(
    {
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "pPrChange",
        "rPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
        "tblPrExChange",
    }
)
_PIECE: Final = re.compile(r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}", re.DOTALL)
_MOST_BRACKETS: Final = 1000  # in one part: each that stays open is sought an end for
_ALLOWED: Final = re.compile(rf"\{{\{{ *({'|'.join(PLACEHOLDERS)}) *\}}\}}")
_STRAY: Final = re.compile(r"\{[{%#]|[}%#]\}")
_CONTENT: Final = re.compile(r"\s*\{\{ *inhoud *\}\}\s*")
_LONGEST_TOLD: Final = 60  # signs of a placeholder in a message


def read(content: bytes) -> etree._Element:
    """Read a part; raises `ValueError` or `XMLSyntaxError` for one that is none of Word's."""
    part = read_xml(content)
    if not str(part.tag).startswith(_LANGUAGES):
        raise ValueError
    return part


def look_at(part: etree._Element, place: str, mistakes: Mistakes) -> None:
    """Tell every mistake in one part."""
    names = {name_of(one) for one in part.iter()}
    for name in sorted(names & _EMBEDDED):
        mistakes.add(place, "house_embedded", kind=name)
    if names & _CHANGED:
        mistakes.add(place, "house_tracked_changes")
    for field in _fields(part):
        if field not in _FIELDS:
            mistakes.add(place, "house_field", field=field[:_LONGEST_TOLD])
    _look_at_placeholders(part, place, mistakes)


def name_of(element: etree._Element) -> str:
    """Give the name of a tag without its name space."""
    return etree.QName(element).localname


def _fields(part: etree._Element) -> Iterator[str]:
    """Give the first word of every field, such as "PAGE"."""
    for simple in part.iter("{*}fldSimple"):
        yield from (_first_word(asked) for asked in simple.attrib.values())
    for paragraph in part.iter("{*}p"):
        yield from filter(None, map(_first_word, _instructions(paragraph)))


def _instructions(paragraph: etree._Element) -> list[str]:
    """Give what each field of a paragraph asks; Word may cut it in pieces."""
    asked = [""]
    for one in paragraph.iter("{*}fldChar", "{*}instrText", "{*}delInstrText"):
        if name_of(one) != "fldChar":
            asked[-1] += one.text or ""
        else:
            asked.append("")
    return asked


def _first_word(asked: str) -> str:
    return (asked.split() or [""])[0].upper()


def _look_at_placeholders(part: etree._Element, place: str, mistakes: Mistakes) -> None:
    joined = "".join(part.itertext())
    if joined.count("{") > _MOST_BRACKETS:
        mistakes.add(place, "house_placeholder_broken")
        return
    text = _by_paragraph(part)
    pieces = _PIECE.findall(text)
    for piece in pieces:
        if not _ALLOWED.fullmatch(piece):
            mistakes.add(place, "house_placeholder_unknown", placeholder=piece[:_LONGEST_TOLD])
    in_tags = " ".join(value for one in part.iter() for value in one.attrib.values())
    if _is_broken(text, pieces) or _is_broken(joined, pieces) or _STRAY.search(in_tags):
        mistakes.add(place, "house_placeholder_broken")
    _look_at_content(part, sum(map(bool, map(_CONTENT.fullmatch, pieces))), place, mistakes)


def _by_paragraph(part: etree._Element) -> str:
    """Give the text with a line end at both sides of every paragraph."""
    found = []
    for event, one in etree.iterwalk(part, events=("start", "end")):
        text = one.text or "" if event == "start" else one.tail or ""
        found.append(f"\n{text}" if one.tag == f"{_W}p" else text)
    return "".join(found)


def _is_broken(text: str, pieces: list[str]) -> bool:
    """Tell whether brackets are left over, or find each other from one paragraph to the next."""
    return bool(_STRAY.search(_PIECE.sub("", text))) or _PIECE.findall(text) != pieces


def _look_at_content(part: etree._Element, count: int, place: str, mistakes: Mistakes) -> None:
    """Want the words of a document once, in a paragraph of their own, outside a table."""
    if count > 1:
        mistakes.add(place, "house_content_twice")
    body = part.find(f"{_W}body") if place == _BODY else None
    paragraphs = () if body is None else body.iterchildren(f"{_W}p")
    if count and not any(_CONTENT.fullmatch("".join(one.itertext())) for one in paragraphs):
        mistakes.add(place, "house_content_place")
