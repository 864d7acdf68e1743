"""A paper as a file of any form, and as pictures of its pages."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import assert_never

from moreelberaad.adapters.exporting import preview, renderers
from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers.model import PaperDocument
from moreelberaad.adapters.exporting.papers.written_out import written_out
from moreelberaad.adapters.exporting.pdf import set_as_pdf
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.setting import Setting, as_data
from moreelberaad.adapters.exporting.tidying import with_clean_texts


def render(
    paper: PaperDocument | Document, month: date, form: str = "pdf", *, house: bytes = b""
) -> Rendered:
    """Render a paper, dated the first day of the month; `house` is the office's own Word file."""
    match paper:
        case PaperDocument() if form == "pdf":
            return set_as_pdf(_prepared(paper, month))
        case PaperDocument():
            return renderers.render(form, written_out(paper), month, house=house)
        case Document():
            return renderers.render(form, paper, month, house=house)
        case _:
            assert_never(paper)


def draw(paper: PaperDocument | Document, month: date, *, ppi: float) -> tuple[bytes, ...]:
    """Draw each page as a PNG of this many points per inch."""
    match paper:
        case PaperDocument():
            return _prepared(paper, month).as_pictures(ppi)
        case Document():
            return preview.draw_pages(paper, month, ppi=ppi)
        case _:
            assert_never(paper)


def _prepared(paper: PaperDocument, month: date) -> Setting:
    shown, replaced = with_clean_texts(paper, covered_by_fonts())
    return as_data("papers.typ", asdict(shown), month, replaced)
