"""The document as an open document text, for an office program that is not Word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.odt_parts import filled
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.tidying import tidy

_MIME_TYPE: Final = "application/vnd.oasis.opendocument.text"


def render_odt(document: Document, _month: date) -> Rendered:
    """Fill our own styles with the document's texts; the month is not shown."""
    shown, replaced = tidy(document, EVERY_CODE_POINT)
    return Rendered(content=_packed(filled(shown)), replaced=replaced, standards=True)


def _packed(parts: Mapping[str, str]) -> bytes:
    """Pack the parts as they always are: the kind of file first, no times, no system."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr(_entry("mimetype", ZIP_STORED), _MIME_TYPE)
        for name, text in parts.items():
            archive.writestr(_entry(name, ZIP_DEFLATED), text)
    return packed.getvalue()


def _entry(name: str, method: int) -> ZipInfo:
    entry = ZipInfo(name)
    entry.compress_type = method
    entry.create_system = 0
    return entry
