"""The yearly overview of a vault: composed here, beside `bootstrap`, from sessions to file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import files
from moreelberaad.application.proofs import last_check
from moreelberaad.application.yearly import YearDesk
from moreelberaad.domain.leaks import Told
from moreelberaad.domain.review import Review
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.i18n import Language
from moreelberaad.ways_out import look_at_place, write_proven
from moreelberaad.workbench import Workbench

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document

FIGURES = "csv"
"""The ending of the figures alone, to calculate with."""
_ANY_MONTH = date(2026, 1, 1)
"""Pictures of pages show no date."""


@dataclass(frozen=True, kw_only=True)
class Year:
    """A counted year, and the look at every text of a file of it."""

    overview: YearOverview
    check: Callable[[Told], None]


def counted(bench: Workbench, year: int, fewest: int) -> Year:
    """Count the closed sessions of a year in this vault; `fewest` only raises k.

    The check asks the vault for its own words: it looks while the vault is open.
    """
    known = frozenset(each.title for each in bench.templates.library.all())
    desk = YearDesk(sessions=bench.sessions, recogniser=bench.recogniser, known=known)
    return Year(
        overview=desk.overview(year, fewest=fewest),
        check=last_check((), Review(), bench.recogniser),
    )


def write_overview(  # noqa: PLR0913 - everything after the first is named
    year: Year,
    *,
    form: str,
    language: Language,
    path: Path,
    today: date,
    marking: str = "",
    house: bytes = b"",
) -> Rendered:
    """Make one file: whole and clean, or not at all; `form` is `FIGURES` or that of a document.

    `house` is the office's own Word file. A file that is there is replaced. Raises `CannotWrite`,
    `DiskFull`, `UncleanDocument`.
    """
    if form == FIGURES:
        return _write_figures(year, language, path)
    return write_proven(
        _composed(year, language, marking),
        form=form,
        path=path,
        today=today,
        check=year.check,
        house=house,
    )


def overview_pages(
    year: Year, *, language: Language, marking: str = "", ppi: float = 110
) -> tuple[bytes, ...]:
    """Draw the pages of an overview, each as a PNG; raises `UncleanDocument`, writes nothing."""
    # jinja2 and typst take 60 ms to load, and only a document needs them
    from moreelberaad.adapters.exporting import preview, proving  # noqa: PLC0415

    document = _composed(year, language, marking)
    proving.proven(document, "html", _ANY_MONTH, year.check)
    return preview.draw_pages(document, _ANY_MONTH, ppi=ppi)


def _write_figures(year: Year, language: Language, path: Path) -> Rendered:
    from moreelberaad.adapters.exporting import figures, proofs  # noqa: PLC0415 - as above

    look_at_place(path, year.check)
    content = figures.csv_of(year.overview, language)
    for told in proofs.told_by(FIGURES, content):
        year.check(told)
    files.write_whole(path, content)
    return Rendered(content=content, replaced=0, standards=True)


def _composed(year: Year, language: Language, marking: str) -> Document:
    from moreelberaad.adapters.exporting import yearly_sheet  # noqa: PLC0415 - as above

    return yearly_sheet.compose_overview(year.overview, language, marking=marking)
