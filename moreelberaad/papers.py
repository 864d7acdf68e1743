"""Papers from a method: composed here, beside `bootstrap`, from content to pages and files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import batches, files
from moreelberaad.domain import paper_slips, papers, text_papers
from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.paper_kinds import OfficeLines
from moreelberaad.domain.papers import (
    CommanderCard,
    CriteriaSheet,
    Paper,
    PaperKind,
    Wishes,
)
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ways_out import stay_out_of_vaults

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document
    from moreelberaad.adapters.exporting.papers.model import PaperDocument
    from moreelberaad.application.office import Office

_ANY_MONTH = date(2026, 1, 1)
"""Pictures of pages show no date."""


def office_lines(office: Office) -> OfficeLines:
    """Give what papers show of what an office filled in; for `Wishes`."""
    return OfficeLines(**{each.name: getattr(office, each.name) for each in fields(OfficeLines)})


def make_paper(  # noqa: C901 - a case per kind of paper
    kind: PaperKind,
    method: Template,
    wishes: Wishes,
    criteria: Sequence[CriteriaList] = (),
) -> Paper:
    """Give what stands on a paper of this method; cards and criteria take no heed of it."""
    match kind:
        case PaperKind.REQUESTER_SHEET:
            return text_papers.requester_sheet(method, wishes)
        case PaperKind.PARTICIPANTS_SHEET:
            return text_papers.participants_sheet(method, wishes)
        case PaperKind.METHOD_COPY:
            return text_papers.method_copy(method)
        case PaperKind.ROOM_SHEET:
            return papers.room_sheet(method, wishes)
        case PaperKind.WORKSHEET:
            return papers.worksheet(method, wishes)
        case PaperKind.REASONING_FORM:
            return papers.reasoning_form(method)
        case PaperKind.SLIPS:
            return paper_slips.slips(method)
        case PaperKind.COMMANDER_CARD:
            return CommanderCard()
        case PaperKind.CRITERIA:
            return CriteriaSheet(lists=tuple(criteria))
        case PaperKind.SERIES_FORM:
            raise NotFound(what="paper", id=kind.value)  # of a series, never of a method
        case _:
            assert_never(kind)


def paper_pages(
    paper: Paper, language: Language, ppi: float = 110, *, marking: str = ""
) -> tuple[bytes, ...]:
    """Draw the pages of a paper, each as a PNG; nothing is written."""
    # typst takes 60 ms to load, and only papers and documents need it
    from moreelberaad.adapters.exporting.papers import pages  # noqa: PLC0415

    return pages.draw(_composed(paper, language, marking), _ANY_MONTH, ppi=ppi)


def write_paper(  # noqa: PLR0913 - everything after the path is named
    paper: Paper,
    language: Language,
    path: Path,
    *,
    today: date,
    marking: str = "",
    form: str = "pdf",
    house: bytes = b"",
) -> Rendered:
    """Write a paper in one of `documents.FORMATS`, whole or not at all.

    A file that is there is replaced; `house` is the office's own Word file. Raises
    `CannotWrite`, `DiskFull`.
    """
    stay_out_of_vaults(path)
    composed = _composed(paper, language, marking)
    rendered = _rendered(composed, form, today, house)
    files.write_whole(path, rendered.content)
    return rendered


def export_paper(  # noqa: PLR0913 - everything after the folder is named
    paper: Paper,
    language: Language,
    folder: Path,
    *,
    stem: str,
    today: date,
    marking: str = "",
    forms: Sequence[str] = ("pdf",),
    house: bytes = b"",
) -> tuple[Path, ...]:
    """Write a file per form in a folder under a free name, beside what is there already.

    Raises `CannotWrite`, `DiskFull`; then nothing of it stays.
    """
    stay_out_of_vaults(folder / stem)
    composed = _composed(paper, language, marking)
    contents = {form: _rendered(composed, form, today, house).content for form in forms}
    return batches.write_all(
        folder, stem, contents, told=lambda _number, _of: None, is_stopped=lambda: False
    )


def _composed(paper: Paper, language: Language, marking: str) -> PaperDocument | Document:
    from moreelberaad.adapters.exporting.papers import compose  # noqa: PLC0415 - as for pages

    return compose.compose(paper, language, marking=marking)


def _rendered(
    composed: PaperDocument | Document, form: str, today: date, house: bytes
) -> Rendered:
    from moreelberaad.adapters.exporting.papers import pages  # noqa: PLC0415 - as for pages

    return pages.render(composed, today.replace(day=1), form, house=house)
