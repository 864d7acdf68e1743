"""A paper in one language: which pages it has, and what stands on all of them."""

from __future__ import annotations

from typing import assert_never

from moreelberaad import wording
from moreelberaad.adapters.exporting.papers import (
    room_sheet,
    series_sheet,
    small_papers,
    worksheets,
)
from moreelberaad.adapters.exporting.papers.model import (
    CardSheet,
    Leaf,
    PaperDocument,
    SlipSheet,
)
from moreelberaad.domain.papers import (
    CommanderCard,
    CriteriaSheet,
    Paper,
    ReasoningForm,
    RoomSheet,
    SeriesSheet,
    Slips,
    Worksheet,
)
from moreelberaad.i18n import N_, Language


def compose(paper: Paper, language: Language, *, marking: str = "") -> PaperDocument:
    """Write a paper out; `marking` stands at the top and foot of each page but those to cut."""
    title, header = _heading(paper, language)
    return PaperDocument(
        language=language.code,
        title=title,
        banner=title,
        marking=tuple(filter(None, (header, marking))),
        pages=tuple(_pages(paper, language)),
        page_of=language.say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _heading(paper: Paper, language: Language) -> tuple[str, str]:
    """Give the title, and the line that the method wants at the top of everything."""
    name = language.say(wording.PAPERS[paper.kind])
    match paper:
        case CommanderCard() | CriteriaSheet() | SeriesSheet():
            return name, ""
        case _:
            method = paper.heading
            title = method.title.get(language.code)
            return f"{name} · {title}", method.header.get(language.code)


def _pages(paper: Paper, language: Language) -> tuple[Leaf | SlipSheet | CardSheet, ...]:
    match paper:
        case Worksheet():
            return tuple(worksheets.worksheets(paper, language))
        case ReasoningForm():
            return tuple(worksheets.reasoning_forms(paper, language))
        case RoomSheet():
            return tuple(room_sheet.room_sheets(paper, language))
        case Slips():
            return tuple(small_papers.slip_sheets(paper, language))
        case CommanderCard():
            return (small_papers.card(language),)
        case CriteriaSheet():
            return tuple(small_papers.criteria_pages(paper, language))
        case SeriesSheet():
            return (series_sheet.series_form(paper.form, language),)
        case _:
            assert_never(paper)
