"""The elements of a metadata sheet: clean words on one line, in the name space of MDTO."""

from __future__ import annotations

from typing import Final
from xml.etree import ElementTree as ET

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.domain.text import one_line

NAMESPACE: Final = "https://www.nationaalarchief.nl/mdto"


def concept(tag: str, label: str, vocabulary: str, code: str = "") -> ET.Element:
    """Give a word of a list: what it is called, its code if it has one, and the list."""
    return part(
        tag,
        part("begripLabel", label),
        *told("begripCode", code),
        part("begripBegrippenlijst", part("verwijzingNaam", vocabulary)),
    )


def told(tag: str, text: str, before: str = "") -> tuple[ET.Element, ...]:
    """Give an element that may be left out, unless its text is empty."""
    line = line_of(text)
    return (part(tag, before + line),) if line else ()


def part(tag: str, *inside: ET.Element | str) -> ET.Element:
    """Give an element with a text or with other elements in it."""
    made = ET.Element(f"{{{NAMESPACE}}}{tag}")
    for each in inside:
        if isinstance(each, str):
            made.text = line_of(each)
        else:
            made.append(each)
    return made


def line_of(text: str) -> str:
    """Give a text on one line, with only characters that XML may hold."""
    return one_line(clean(text, EVERY_CODE_POINT)[0])


def sheet(described: ET.Element) -> bytes:
    """Write a whole sheet about what is described."""
    whole = part("MDTO", described)
    ET.indent(whole)
    content: bytes = ET.tostring(
        whole, encoding="utf-8", xml_declaration=True, default_namespace=NAMESPACE
    )
    return content + b"\n"
