"""The yearly overview as a document: what it tells, and how it tells that something is hidden."""

from __future__ import annotations

import os

import pytest

from moreelberaad.adapters.exporting.document import Document, Grid, Lead, Passage
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.adapters.exporting.yearly_sheet import compose_overview
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.i18n import LANGUAGES, Language

from .composing import of_kind
from .reading import MONTH, texts
from .sample_year import BARE, EMPTY, SMALL, YEAR
from .test_renderers import GOLDEN

SMALL_SAYS = (
    "In 2026 waren er te weinig beraden om te tonen: minder dan 5, of anders was iets uit te "
    "rekenen."
)


def made(overview: YearOverview = YEAR, language: str = "nl", marking: str = "") -> Document:
    return compose_overview(overview, Language(language), marking=marking)


def grids(overview: YearOverview = YEAR) -> list[Grid]:
    return list(of_kind(made(overview), Grid))


def notes(overview: YearOverview = YEAR) -> str:
    return "\n".join(made(overview).notes)


def test_the_number_of_sessions_stands_on_top() -> None:
    (lead,) = of_kind(made(), Lead)

    assert (lead.label, lead.text) == ("Gesloten beraden", "40 beraden")


def test_methods_stand_beside_the_sizes_of_groups() -> None:
    sessions, *_ = grids()

    assert sessions.columns == (
        *("Gespreksvorm", "t/m 4", "5–8", "9–12", "niet genoteerd", "Samen"),
    )
    assert sessions.rows[0] == ("Dilemmamethode (105 min)", "0", "9", "6", "0", "15")
    assert sessions.rows[2] == ("Kort moreel beraad (60 min)", "–", "–", "0", "0", "13")


def test_minutes_are_added_up_only_where_nothing_is_hidden() -> None:
    _, minutes, *_ = grids()

    assert minutes.rows[0] == ("Dilemmamethode (105 min)", "0", "945", "630", "0", "1575")
    assert minutes.rows[-1] == ("Samen", "–", "–", "630", "450", "3085")


def test_what_may_not_be_named_has_a_general_name() -> None:
    sessions, _, themes, *_ = grids()

    assert sessions.rows[3][0] == "Eigen gespreksvorm (90 min)"
    assert themes.rows == (
        ("sociale veiligheid", "9", "6", "0", "0", "15"),
        ("integriteit", "–", "0", "–", "11", "22"),
        ("Eigen thema", "5", "0", "0", "0", "5"),
    )


def test_slips_stand_in_three_bands() -> None:
    *_, sentences, marks = grids()

    assert sentences.columns == ("Vraag", "oneens", "neutraal", "eens")
    assert sentences.rows == (("Ik begrijp het dilemma beter.", "–", "–", "41"),)
    assert marks.columns[1:] == ("t/m 5", "6 en 7", "vanaf 8")


def test_without_themes_and_slips_there_are_no_empty_tables() -> None:
    assert all(grid.rows for grid in grids(BARE))
    assert "vanaf 10 briefjes uit 5 reeksen" in notes(BARE)


def test_a_note_says_what_a_dash_means() -> None:
    assert "– is te weinig om te tonen: minder dan 5" in notes()
    assert "reeksen" not in notes()


@pytest.mark.parametrize(
    ("overview", "sentence"),
    [
        (EMPTY, "In 2026 is geen beraad gesloten."),
        (SMALL, SMALL_SAYS),
    ],
)
def test_a_year_with_nothing_to_show_is_one_sentence(
    overview: YearOverview, sentence: str
) -> None:
    (said,) = of_kind(made(overview), Passage)

    assert said.paragraphs == (sentence,)
    assert (grids(overview), notes(overview)) == ([], "")


def test_there_is_never_a_percentage() -> None:
    assert not [text for text in texts(made()) if "%" in text or "procent" in text]


def test_the_marking_of_the_organisation_stands_on_it() -> None:
    assert made(marking="Intern gebruik").marking == ("Intern gebruik",)


@pytest.mark.parametrize("overview", [YEAR, EMPTY, SMALL])
@pytest.mark.parametrize("form", FORMATS)
def test_it_can_be_made_in_every_form(form: str, overview: YearOverview) -> None:
    assert FORMATS[form](made(overview), MONTH).standards


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["html", "md"])
def test_it_looks_as_it_was_agreed(ending: str, language: str) -> None:
    golden = GOLDEN / f"yearly.{language}.{ending}"
    content = FORMATS[ending](made(language=language), MONTH).content

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()
