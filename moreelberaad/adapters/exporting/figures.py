"""Figures over sessions as CSV that Dutch Excel opens: one long table, nothing it could run."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator
from io import StringIO

from moreelberaad.adapters.exporting.yearly_sheet import HELD, TOO_FEW
from moreelberaad.adapters.exporting.yearly_tables import SESSIONS, year_tables
from moreelberaad.domain.text import one_line
from moreelberaad.domain.year_figures import Block, YearOverview
from moreelberaad.i18n import N_, Language

_HEADINGS = (N_("blok"), N_("rij"), N_("kolom"), N_("aantal"), N_("opmerking"))
_BEGINS_FORMULA = tuple("=+-@＝＋－＠")


def csv_of(
    overview: YearOverview, language: Language, blocks: Collection[Block] = tuple(Block)
) -> bytes:
    """Write every number of these blocks on a line of its own, that of all sessions first."""
    written = StringIO(newline="")
    rows = csv.writer(written, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(map(language.say, _HEADINGS))
    for line in _lines(overview, language, blocks):
        rows.writerow(map(safe_cell, line))
    return written.getvalue().encode("utf-8-sig")


def safe_cell(text: str) -> str:
    """Let no program take words for a formula, also behind what is folded away."""
    cell = one_line(text)
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) else cell


def _lines(
    overview: YearOverview, language: Language, blocks: Collection[Block]
) -> Iterator[tuple[str, ...]]:
    say = language.say
    yield say(HELD), str(overview.year), say(SESSIONS), *_told(overview.held, language)
    asked = (table for table in year_tables(overview, language) if table.block in blocks)
    for table in asked:
        for name, numbers in table.rows:
            for column, number in zip(table.columns, numbers, strict=True):
                yield table.title, name, column, *_told(number, language)


def _told(number: int | None, language: Language) -> tuple[str, str]:
    return ("", language.say(TOO_FEW)) if number is None else (str(number), "")
