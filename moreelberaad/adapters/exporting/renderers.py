"""Which formats there are, and what makes each of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Protocol

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.html import render_html
from moreelberaad.adapters.exporting.markdown import render_markdown
from moreelberaad.adapters.exporting.pdf import render_pdf
from moreelberaad.adapters.exporting.rendered import Rendered

__all__ = ["FORMATS", "Rendered", "Renderer"]


class Renderer(Protocol):
    """Turns a document into a file's bytes."""

    def __call__(self, document: Document, month: date, /) -> Rendered:
        """Render the document; the day of `month` never shows."""


FORMATS: Final[Mapping[str, Renderer]] = MappingProxyType(
    {"pdf": render_pdf, "html": render_html, "md": render_markdown}
)
