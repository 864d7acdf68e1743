"""The pages of a document as pictures: the very words and places of its PDF."""

from __future__ import annotations

from datetime import date

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.setting import prepared


def draw_pages(document: Document, month: date, *, ppi: float) -> tuple[bytes, ...]:
    """Draw each page as a PNG of this many points per inch."""
    return prepared(document, month).as_pictures(ppi)
