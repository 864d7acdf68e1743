"""Ways to read an open document back, as an office program would."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import odfdo

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.odt import render_odt

from .reading import MONTH


@cache
def packed(whole: Document) -> bytes:
    """Render the document; the same one only once."""
    return render_odt(whole, MONTH).content


def part(whole: Document, name: str) -> odfdo.Element:
    """Give one part of the file, read back."""
    found = odfdo.Document(BytesIO(packed(whole))).get_part(name)
    assert isinstance(found, odfdo.XmlPart)
    return found.root


def attributes(whole: Document, part_name: str, path: str, name: str) -> list[str]:
    """Give an attribute of all that stands at a path."""
    found = part(whole, part_name).get_elements(path)
    return [str(each.get_attribute(name)) for each in found]


def said(whole: Document, path: str, part_name: str = "content.xml") -> list[str]:
    """Give the words of all that stands at a path."""
    return [each.inner_text for each in part(whole, part_name).get_elements(path)]
