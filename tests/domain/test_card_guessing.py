from __future__ import annotations

from collections.abc import Sequence

import pytest

from moreelberaad.domain.card_columns import LANGUAGES, PARTS, Column
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.card_guessing import NAMES, columns_of, guessed


def found(*headings: str, cells: Sequence[str] = ()) -> list[str]:
    """Give the headings of the columns that were guessed; an empty one for nothing."""
    rows = (CardRow(number=2, cells=tuple(cells) or ("",) * len(headings)),)
    return [column.heading if column else "" for column in guessed(headings, rows)]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Titel", "title_nl"),
        ("  TITEL: ", "title_nl"),
        ("Kaart", "title_nl"),
        ("Name", "title_nl"),
        ("Situatie", "situation_nl"),
        ("Casus", "situation_nl"),
        ("Front", "situation_nl"),
        ("Optie A", "option_a_nl"),
        ("keuze-1", "option_a_nl"),
        ("B", "option_b_nl"),
        ("Antwoord B", "option_b_nl"),
        ("Pijn van A", "harm_a_nl"),
        ("Nadeel B", "harm_b_nl"),
        ("Cost B", "harm_b_nl"),
        ("Thema(’s)", "themes"),
        ("Thema's", "themes"),
        ("Tags", "themes"),
        ("Waarden", "values"),
        ("Doelgroep", "audience_nl"),
        ("Let op!", "note_nl"),
        ("Om na te praten", "reflection_nl"),
        ("Réflectie", "reflection_nl"),
        ("Status", "status"),
        ("title_en", "title_en"),
        ("Titel (Engels)", "title_en"),
        ("Optie A EN", "option_a_en"),
        ("English title", "title_en"),
        ("Situatie (nl)", "situation_nl"),
        ("Vraag 12", "questions_nl"),
        ("Question 2 (en)", "questions_en"),
        ("Prijs in euro", ""),
        ("En titel", ""),
        ("Titel 2", ""),
        ("en", ""),
        ("", ""),
    ],
)
def test_a_heading_in_dutch_or_english_names_a_part(heading: str, column: str) -> None:
    assert found(heading) == [column]


@pytest.mark.parametrize("part", [part for part in PARTS if part != "id"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_a_file_of_ours_is_known(part: str, language: str) -> None:
    heading = Column(part=part, language=language).heading

    assert found(heading) == [heading]


def test_no_name_stands_for_two_parts() -> None:
    names = [name for names in NAMES.values() for name in names.split()]

    assert len(set(names)) == len(names)


def test_only_questions_have_more_columns_than_one() -> None:
    assert found("Vraag 1", "Titel", "Vraag 2", "Titel") == [
        "questions_nl",
        "title_nl",
        "questions_nl",
        "",
    ]


def test_the_surest_name_goes_first_wherever_it_stands() -> None:
    assert found("Naam", "Titel", "Tekst", "Situatie") == ["", "title_nl", "", "situation_nl"]


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        (("starter-01", "starter-02"), "id"),
        (("12", "a3", ""), "id"),
        (("1", "2"), ""),
        (("K 1", "K 2"), ""),
        (("", ""), ""),
    ],
)
def test_numbers_that_count_up_are_no_ids(cells: Sequence[str], column: str) -> None:
    rows = [CardRow(number=number, cells=(cell,)) for number, cell in enumerate(cells, 2)]

    (known,) = guessed(["Nr."], rows)
    assert (known.heading if known else "") == column


def test_a_wrong_id_among_ids_is_told_of_rather_than_passed_over() -> None:
    rows = [CardRow(number=number, cells=(cell,)) for number, cell in enumerate(("a-1", "A!"), 2)]

    assert guessed(["ID"], rows) == (Column(part="id"),)
    assert guessed(["Code"], rows) == (None,)


def test_a_deck_file_says_itself_what_its_columns_are() -> None:
    rows = (CardRow(number=1, cells=("7", "Eén", "?")),)
    headings = ("id", "title_nl", "Titel")
    deck = CardFile(kind=FileKind.DECK, title="Najaar", headings=headings, rows=rows)
    sheet = CardFile(kind=FileKind.XLSX, title="Najaar", headings=headings, rows=rows)

    assert columns_of(deck) == (Column(part="id"), Column(part="title"), None)
    assert columns_of(sheet) == (None, Column(part="title"), None)
