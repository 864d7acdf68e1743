"""A paper in one language: what stands on it, and on all of its pages."""

from __future__ import annotations

from typing import assert_never

from moreelberaad import wording
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.papers import (
    method_copy,
    participants_sheet,
    requester_sheet,
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
from moreelberaad.domain.paper_slips import Slips
from moreelberaad.domain.papers import (
    CommanderCard,
    CriteriaSheet,
    LaidOut,
    Paper,
    ReasoningForm,
    RoomSheet,
    SeriesSheet,
    Worksheet,
)
from moreelberaad.domain.text_papers import MethodCopy, ParticipantsSheet, RequesterSheet
from moreelberaad.i18n import N_, Language


def compose(paper: Paper, language: Language, *, marking: str = "") -> PaperDocument | Document:
    """Write a paper out: laid out where it is filled in by hand, else a document as any other."""
    match paper:
        case RequesterSheet():
            return requester_sheet.requester_sheet(paper, language, marking=marking)
        case ParticipantsSheet():
            return participants_sheet.participants_sheet(paper, language, marking=marking)
        case MethodCopy():
            return method_copy.method_copy(paper, language, marking=marking)
        case _:
            return lay_out(paper, language, marking=marking)


def lay_out(paper: LaidOut, language: Language, *, marking: str = "") -> PaperDocument:
    """Lay a paper out; `marking` stands on each page but those to cut."""
    title, header = _heading(paper, language)
    return PaperDocument(
        language=language.code,
        title=title,
        banner=title,
        marking=tuple(filter(None, (header, marking))),
        pages=_pages(paper, language),
        page_of=language.say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _heading(paper: LaidOut, language: Language) -> tuple[str, str]:
    """Give the title, and the line that the method wants at the top of everything."""
    name = language.say(wording.PAPERS[paper.kind])
    match paper:
        case CommanderCard() | CriteriaSheet() | SeriesSheet():
            return name, ""
        case _:
            method = paper.heading
            title = method.title.get(language.code)
            return f"{name} · {title}", method.header.get(language.code)


def _pages(paper: LaidOut, language: Language) -> tuple[Leaf | SlipSheet | CardSheet, ...]:
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
