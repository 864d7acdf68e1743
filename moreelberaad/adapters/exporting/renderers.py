"""Which formats there are, and what makes each of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Protocol

from moreelberaad.adapters.exporting.as_json import render_json
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.html import render_html
from moreelberaad.adapters.exporting.markdown import render_markdown
from moreelberaad.adapters.exporting.pdf import render_pdf
from moreelberaad.adapters.exporting.plain_text import render_text
from moreelberaad.adapters.exporting.rendered import Rendered

__all__ = ["FORMATS", "Rendered", "Renderer", "render"]


class Renderer(Protocol):
    """Turns a document into a file's bytes."""

    def __call__(self, document: Document, month: date, /) -> Rendered:
        """Render the document; the day of `month` never shows."""


def _render_word(document: Document, month: date) -> Rendered:
    from moreelberaad.adapters.exporting.docx import render_docx  # noqa: PLC0415 - 130 ms

    return render_docx(document, month)


def _render_open_document(document: Document, month: date) -> Rendered:
    from moreelberaad.adapters.exporting.odt import render_odt  # noqa: PLC0415 - 70 ms

    return render_odt(document, month)


FORMATS: Final[Mapping[str, Renderer]] = MappingProxyType(
    {
        "pdf": render_pdf,
        "docx": _render_word,
        "odt": _render_open_document,
        "html": render_html,
        "md": render_markdown,
        "txt": render_text,
        "json": render_json,
    }
)


def render(form: str, document: Document, month: date, *, house: bytes = b"") -> Rendered:
    """Render a document; `house` is the office's own Word file, where it has one."""
    if form == "docx" and house:
        from moreelberaad.adapters.exporting.docx import render_docx  # noqa: PLC0415 - as above

        return render_docx(document, month, house)
    return FORMATS[form](document, month)
