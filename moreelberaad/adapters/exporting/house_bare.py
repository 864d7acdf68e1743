"""What is taken away from the parts of an office's Word file: persons, times, ways out."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

from lxml import etree

from moreelberaad.adapters.exporting.house_words import name_of

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_UNWRAPPED: Final = frozenset({"hyperlink", "smartTag"})
_TAKEN_AWAY: Final = frozenset(
    {
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "proofErr",
        "dataBinding",
        "hlinkClick",
        "hlinkHover",
        "embedRegular",
        "embedBold",
        "embedItalic",
        "embedBoldItalic",
        "smartTagPr",
        "permStart",
        "permEnd",
        "printerSettings",
        "bookmarkStart",
        "bookmarkEnd",
        "ffData",
        "rsid",
        "nsid",
        "tmpl",
    }
)
_SETTINGS: Final = frozenset(
    {
        "zoom",
        "mirrorMargins",
        "evenAndOddHeaders",
        "defaultTabStop",
        "autoHyphenation",
        "hyphenationZone",
        "doNotHyphenateCaps",
        "characterSpacingControl",
        "footnotePr",
        "endnotePr",
        "compat",
        "themeFontLang",
        "clrSchemeMapping",
        "decimalSymbol",
        "listSeparator",
        "gutterAtTop",
        "bordersDoNotSurroundHeader",
        "bordersDoNotSurroundFooter",
    }
)
_PERSONAL: Final = re.compile(r"rsid\w*|paraId|textId|author|initials|date|userId")
_ADDRESSES: Final = frozenset(
    {"src", "href", "althref", "{urn:schemas-microsoft-com:office:office}title"}
)
"""Where something comes from; an older picture has its file as a title."""
_DRAWN: Final = frozenset({"docPr", "cNvPr"})
_TOLD_OF_PICTURES: Final = ("descr", "title", "alt")
_FILE: Final = re.compile(r"\\|^/|://|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$", re.IGNORECASE)
"""Word gives a picture the file that it came from as its words."""


def bare(part: etree._Element, relations: Container[str]) -> etree._Element:
    """Take away what tells who made the file, when, and with what; and links to outside."""
    # The deepest first: what is unwrapped is then bare itself.
    for parent in reversed(list(part.iter())):
        for one in list(parent):
            if name_of(one) in _UNWRAPPED:
                place = parent.index(one)
                parent[place : place + 1] = list(one)
            elif name_of(one) in _TAKEN_AWAY or _is_other_setting(one, parent):
                parent.remove(one)
        _forget(parent, relations)
        _forget_the_file(parent)
    return part


def _is_other_setting(one: etree._Element, parent: etree._Element) -> bool:
    return parent.tag == f"{_W}settings" and name_of(one) not in _SETTINGS


def _forget(one: etree._Element, relations: Container[str]) -> None:
    """Take away the attributes about persons, and those that ask for a part that is gone."""
    for key, value in list(one.attrib.items()):
        gone = key.startswith(_R) and value not in relations
        personal = _PERSONAL.fullmatch(etree.QName(key).localname)
        if gone or personal or key in _ADDRESSES:
            del one.attrib[key]


def _forget_the_file(one: etree._Element) -> None:
    """Take away what file a picture was; what it shows stays told, for who cannot see it."""
    if name_of(one) in _DRAWN and "name" in one.attrib:
        one.set("name", "")
    for key in _TOLD_OF_PICTURES:
        if _FILE.search(one.get(key, "")):
            del one.attrib[key]
