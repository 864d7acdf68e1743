"""The pages of a paper, as PDF and as pictures."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.papers.model import PaperDocument
from moreelberaad.adapters.exporting.pdf import set_as_pdf
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.setting import Setting, as_data
from moreelberaad.adapters.exporting.tidying import with_clean_texts


def render(paper: PaperDocument, month: date) -> Rendered:
    """Set a paper as PDF, dated the first day of the month."""
    return set_as_pdf(_prepared(paper, month))


def draw(paper: PaperDocument, month: date, *, ppi: float) -> tuple[bytes, ...]:
    """Draw each page as a PNG of this many points per inch."""
    return _prepared(paper, month).as_pictures(ppi)


def _prepared(paper: PaperDocument, month: date) -> Setting:
    shown, replaced = with_clean_texts(paper, covered_by_fonts())
    return as_data("papers.typ", asdict(shown), month, replaced)
