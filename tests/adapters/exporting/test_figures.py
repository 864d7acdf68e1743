"""The figures of a year as CSV."""

from __future__ import annotations

import csv
import os
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.document import Grid
from moreelberaad.adapters.exporting.figures import csv_of, safe_cell
from moreelberaad.adapters.exporting.yearly_sheet import compose_overview
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.i18n import DUTCH, Language

from .composing import of_kind
from .sample_year import BARE, EMPTY, SMALL, YEAR
from .test_renderers import GOLDEN


def written(overview: YearOverview = YEAR) -> str:
    return csv_of(overview, Language(DUTCH)).decode("utf-8-sig")


def lines(overview: YearOverview = YEAR) -> list[list[str]]:
    return list(csv.reader(StringIO(written(overview)), delimiter=";"))


def test_dutch_excel_opens_it() -> None:
    content = csv_of(YEAR, Language(DUTCH))

    assert content.startswith(b'\xef\xbb\xbf"blok";"rij";"kolom";"aantal";"opmerking"\r\n')
    assert content.count(b"\n") == content.count(b"\r\n")


def test_every_number_stands_on_a_line_of_its_own() -> None:
    _, total, *others = lines()

    assert total == ["Gesloten beraden", "2026", "Beraden", "40", ""]
    assert ["Beraden per thema en kwartaal", "integriteit", "Samen", "22", ""] in others
    assert all(len(line) == 5 for line in others)


def test_a_hidden_number_is_empty_and_says_why() -> None:
    hidden = [line for line in lines()[1:] if not line[3]]

    assert hidden
    assert {line[4] for line in hidden} == {"te weinig om te tonen"}


@pytest.mark.parametrize(
    ("overview", "number", "note"), [(EMPTY, "0", ""), (SMALL, "", "te weinig om te tonen")]
)
def test_a_year_with_nothing_to_show_is_one_line(
    overview: YearOverview, number: str, note: str
) -> None:
    assert lines(overview)[1:] == [["Gesloten beraden", "2026", "Beraden", number, note]]


@pytest.mark.parametrize("overview", [YEAR, BARE])
def test_figures_show_and_hide_what_the_document_does(overview: YearOverview) -> None:
    grids = of_kind(compose_overview(overview, Language(DUTCH)), Grid)
    cells = [cell for grid in grids for row in grid.rows for cell in row[1:]]

    assert [line[3] or "–" for line in lines(overview)[2:]] == cells


def test_a_title_is_no_formula() -> None:
    assert any(line[1] == "'=Eigen vorm (40 min)" for line in lines())


@pytest.mark.parametrize("sign", [*"=+-@＝＋－＠", " =", "\t@", "\r+", "\n-"])
def test_what_a_program_would_run_is_made_plain(sign: str) -> None:
    assert safe_cell(f"{sign}1+1") == f"'{sign.strip()}1+1"


@given(st.text())
def test_no_words_begin_a_formula_or_a_line(words: str) -> None:
    cell = safe_cell(words)

    assert not cell.startswith(tuple("=+-@\t\r＝＋－＠"))
    assert "\n" not in cell


def test_it_looks_as_it_was_agreed() -> None:
    golden, content = GOLDEN / "yearly.csv", csv_of(YEAR, Language(DUTCH))

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()
