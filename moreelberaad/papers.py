"""Papers from a method: composed here, beside `bootstrap`, from content to pages and file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import assert_never

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import batches, files
from moreelberaad.domain import papers
from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.errors import NotFound
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

_ANY_MONTH = date(2026, 1, 1)
"""Pictures of pages show no date."""


def make_paper(
    kind: PaperKind,
    method: Template,
    wishes: Wishes,
    criteria: Sequence[CriteriaList] = (),
) -> Paper:
    """Give what stands on a paper of this method; cards and criteria take no heed of it."""
    match kind:
        case PaperKind.ROOM_SHEET:
            return papers.room_sheet(method, wishes)
        case PaperKind.WORKSHEET:
            return papers.worksheet(method, wishes)
        case PaperKind.REASONING_FORM:
            return papers.reasoning_form(method)
        case PaperKind.SLIPS:
            return papers.slips(method)
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
    from moreelberaad.adapters.exporting.papers import compose, pages  # noqa: PLC0415

    return pages.draw(compose.compose(paper, language, marking=marking), _ANY_MONTH, ppi=ppi)


def write_paper(
    paper: Paper, language: Language, path: Path, *, today: date, marking: str = ""
) -> Rendered:
    """Write a paper as PDF, whole or not at all; a file that is there is replaced.

    Raises `CannotWrite`, `DiskFull`.
    """
    stay_out_of_vaults(path)
    rendered = _rendered(paper, language, today, marking)
    files.write_whole(path, rendered.content)
    return rendered


def export_paper(  # noqa: PLR0913 - everything after the folder is named
    paper: Paper, language: Language, folder: Path, *, stem: str, today: date, marking: str = ""
) -> Path:
    """Write a paper as PDF in a folder under a free name, beside what is there already.

    Raises `CannotWrite`, `DiskFull`; then nothing of it stays.
    """
    stay_out_of_vaults(folder / stem)
    content = _rendered(paper, language, today, marking).content
    (path,) = batches.write_all(
        folder, stem, {"pdf": content}, told=lambda _number, _of: None, is_stopped=lambda: False
    )
    return path


def _rendered(paper: Paper, language: Language, today: date, marking: str) -> Rendered:
    from moreelberaad.adapters.exporting.papers import compose, pages  # noqa: PLC0415 - as above

    return pages.render(compose.compose(paper, language, marking=marking), today)
