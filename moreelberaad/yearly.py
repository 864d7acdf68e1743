"""The yearly overview of a vault: composed here, beside `bootstrap`, from sessions to file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import files
from moreelberaad.application.proofs import last_check
from moreelberaad.application.year_commands import LetYearGo
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import YearNotOver
from moreelberaad.domain.leaks import Told
from moreelberaad.domain.review import Review
from moreelberaad.domain.year_figures import Block, YearOverview
from moreelberaad.domain.year_plain import mark
from moreelberaad.domain.year_sums import together
from moreelberaad.i18n import Language
from moreelberaad.ways_out import look_at_place, write_proven
from moreelberaad.workbench import Workbench

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.document import Document
    from moreelberaad.adapters.exporting.yearly_tables import YearTable

FIGURES = "csv"
"""The ending of the figures alone, to calculate with."""
_ANY_MONTH = date(2026, 1, 1)
"""Pictures of pages show no date."""


@dataclass(frozen=True, kw_only=True)
class Year:
    """A counted year, and the look at every text of a file of it.

    `own` is what this vault tells, `overview` that and what it received. Only a year that is
    settled may leave: then it leaves the same every time.
    """

    own: YearOverview
    overview: YearOverview
    check: Callable[[Told], None]
    is_settled: bool


def counted(bench: Workbench, year: int, fewest: int = FEWEST) -> Year:
    """Count the closed sessions of a year in this vault; `fewest` only raises k.

    The check asks the vault for its own words: it looks while the vault is open.
    """
    own = bench.years.as_known(year, fewest=fewest)
    mine = mark(own)  # what left here may have come back, and counts once
    received = [
        each.figures
        for each in bench.received_years.all()
        if each.figures.year == year and each.id != mine
    ]
    parts = [each for each in (own, *received) if not each.is_empty] or [own]
    is_over = year < bench.desk.today.day.year
    return Year(
        own=own,
        overview=together(parts),
        check=last_check((), Review(), bench.recogniser),
        is_settled=is_over and (own.is_empty or bench.left_years.get(year) is not None),
    )


def settle(bench: Workbench, year: Year) -> None:
    """Settle what this vault tells of a year before it leaves; raises `YearNotOver`.

    It writes in the vault, so a window does it on its own thread.
    """
    bench.years.look_if_over(year.own.year, bench.desk.today.day)
    if not year.is_settled:
        bench.bus.execute(LetYearGo(figures=year.own))


def look_at(path: Path, year: Year) -> None:
    """Look at where a file comes before a year is settled for it; raises as `write_overview`."""
    look_at_place(path, year.check)


def finished_years(bench: Workbench) -> tuple[int, ...]:
    """Name the years that are over and of which this vault has figures to share, latest first."""
    this_year = bench.desk.today.day.year
    return tuple(sorted((year for year in _held_in(bench) if year < this_year), reverse=True))


def years(bench: Workbench) -> tuple[int, ...]:
    """Name the years of which there are figures, own or received, the latest first."""
    received = {each.figures.year for each in bench.received_years.all()}
    return tuple(sorted(_held_in(bench) | received, reverse=True))


def _held_in(bench: Workbench) -> set[int]:
    closed = (each for each in bench.sessions.summaries() if each.is_closed)
    return {each.held_on.year for each in closed if each.held_on}


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
    `DiskFull`, `UncleanDocument`, `YearNotOver`.
    """
    _look_if_settled(year, path)
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


def tables_of(year: Year, block: Block, language: Language) -> tuple[YearTable, ...]:
    """Give the figures of one block as they may leave, none where there is too little."""
    from moreelberaad.adapters.exporting.yearly_tables import year_tables  # noqa: PLC0415 - as above

    return tuple(table for table in year_tables(year.overview, language) if table.block is block)


def write_block(year: Year, block: Block, *, language: Language, path: Path) -> None:
    """Write the figures of one block; raises as `write_overview`."""
    _look_if_settled(year, path)
    _write_figures(year, language, path, (block,))


def write_picture(year: Year, picture: bytes, path: Path) -> None:
    """Write a picture that was drawn of `tables_of`; raises as `write_overview`."""
    _look_if_settled(year, path)
    files.write_whole(path, picture)


def _look_if_settled(year: Year, path: Path) -> None:
    if not year.is_settled:
        raise YearNotOver
    look_at_place(path, year.check)


def _write_figures(
    year: Year, language: Language, path: Path, blocks: Collection[Block] = tuple(Block)
) -> Rendered:
    from moreelberaad.adapters.exporting import figures, proofs  # noqa: PLC0415 - as above

    content = figures.csv_of(year.overview, language, blocks)
    for told in proofs.told_by(FIGURES, content):
        year.check(told)
    files.write_whole(path, content)
    return Rendered(content=content, replaced=0, standards=True)


def _composed(year: Year, language: Language, marking: str) -> Document:
    from moreelberaad.adapters.exporting import yearly_sheet  # noqa: PLC0415 - as above

    return yearly_sheet.compose_overview(year.overview, language, marking=marking)
