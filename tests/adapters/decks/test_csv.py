from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.decks import reading
from moreelberaad.adapters.decks.limits import COLUMNS, ROWS, SIGNS, TOLD
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.text import tidy
from tests.adapters.decks.spreadsheets import CARD, HEADINGS
from tests.adapters.decks.told import cells, codes, refusal

DUTCH = "Titel;Situatie\nCoördinatie;De reünie ging “net” niet door – één keer.\n"


def read(text: str) -> CardFile:
    return reading.read("Najaar.csv", text.encode())


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_shows_from_the_rows(separator: str) -> None:
    text = io.StringIO()
    card = ("Toets; net, niet", "a|b, c; d\te, f", "Optie, een", "Optie; twee")
    csv.writer(text, delimiter=separator).writerows([HEADINGS, card, CARD])
    file = read(text.getvalue())

    assert (file.kind, file.title, file.headings) == (FileKind.CSV, "Najaar", HEADINGS)
    assert cells(file) == [card, CARD]
    assert [row.number for row in file.rows] == [2, 3]


def test_a_first_line_that_says_the_separator_counts_for_no_row() -> None:
    file = read("sep=|\r\nTitel, kort|Situatie, lang\r\na|b\r\n")

    assert file.headings == ("Titel, kort", "Situatie, lang")
    assert [row.number for row in file.rows] == [2]


@pytest.mark.parametrize(
    "content",
    [
        DUTCH.encode(),
        DUTCH.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + DUTCH.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + DUTCH.encode("utf-16-be"),
        DUTCH.encode("cp1252"),
        DUTCH.replace("\n", "\r").encode("mac_roman"),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16 le", "utf-16 be", "windows", "macintosh"],
)
def test_every_encoding_of_excel_reads_the_same(content: bytes) -> None:
    file = reading.read("a.csv", content)

    assert file.headings == ("Titel", "Situatie")
    assert cells(file) == [("Coördinatie", "De reünie ging “net” niet door – één keer.")]


def test_without_certainty_it_is_windows() -> None:
    text = "Titel;Situatie\nÆ;Łódź".replace("Łódź", "Žižka")

    assert cells(reading.read("a.csv", text.encode("cp1252"))) == [("Æ", "Žižka")]


def test_line_breaks_and_quotes_within_cells_stay() -> None:
    file = read('Titel;Situatie\r\n"De ""derde"" toets";"Eerst.\r\n\r\nDan."\r\nb;c\r\n')

    assert cells(file) == [('De "derde" toets', "Eerst.\n\nDan."), ("b", "c")]
    assert [row.number for row in file.rows] == [2, 3]


def test_empty_columns_and_rows_of_excel_fall_away() -> None:
    file = read("Titel;Situatie;;;\n;;;;\na;b;;;\nc;;;;\n")

    assert file.headings == ("Titel", "Situatie")
    assert [(row.number, row.cells) for row in file.rows] == [(3, ("a", "b")), (4, ("c", ""))]


def test_cells_beyond_the_headings_are_kept_and_told() -> None:
    file = read("Titel;Situatie\na;b;c\nd;e\n")

    assert file.headings == ("Titel", "Situatie", "")
    assert cells(file) == [("a", "b", "c"), ("d", "e", "")]
    assert codes(file) == ["card_file_row_too_wide"]


def test_a_formula_is_no_more_than_text() -> None:
    assert cells(read("Titel;Situatie\n=1+1;@SOM(A1)\n")) == [("=1+1", "@SOM(A1)")]


def test_control_signs_and_other_forms_of_a_letter_are_tidied() -> None:
    assert cells(read("Titel;Situatie\nre\u0301\u202eu\x07;b\n")) == [("réu", "b")]


def test_what_begins_with_a_bracket_may_still_be_a_table() -> None:
    assert read("[Titel];[Situatie]\na;b\n").headings == ("[Titel]", "[Situatie]")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"Titel;Situatie\na\0b;c\n",
        b"\x01\x02\xff\xfe\x90",
        codecs.BOM_UTF8 + b"\xff\xff",
    ],
)
def test_what_is_no_text_is_refused(content: bytes) -> None:
    assert refusal("a.csv", content) == ["card_file_unreadable"]


@pytest.mark.parametrize("content", [b"", b" \n\n", codecs.BOM_UTF8])
def test_an_empty_file_is_refused(content: bytes) -> None:
    assert refusal("a.csv", content) == ["empty_file"]


def test_running_text_holds_no_columns() -> None:
    assert refusal("a.txt", b"Een brief.\nMet twee regels.\n") == ["card_file_no_columns"]


def test_a_quotation_mark_that_never_closes_is_refused() -> None:
    assert refusal("a.csv", b'Titel;Situatie\na;"b\nc;d\n') == ["card_file_quote_open"]


def test_a_quotation_mark_within_words_is_just_a_sign() -> None:
    assert cells(read('Titel;Situatie\n5" buis;b\n')) == [('5" buis', "b")]


def test_too_much_of_anything_is_refused() -> None:
    assert refusal("a.csv", b"a;b\n" * (ROWS + 2)) == ["card_file_too_many_rows"]
    assert refusal("a.csv", b"a;b\n" * (ROWS * 2)) == ["card_file_too_many_rows"]
    assert refusal("a.csv", b"a;b" + b";c" * COLUMNS) == ["card_file_too_many_columns"]
    assert refusal("a.csv", b"a;b\nc;" + b"d" * (SIGNS + 1)) == ["card_file_cell_too_long"]
    assert refusal("a.csv", b"a;b\nc;" + b"d" * 200_000) == ["card_file_row_too_long"]


def test_no_more_faults_are_told_than_help_anybody() -> None:
    row = b"a;" + b"d" * (SIGNS + 1) + b"\n"

    assert len(refusal("a.csv", row * 50)) == TOLD


def test_a_file_with_one_row_too_many_above_its_headings_is_measured_below_them() -> None:
    rows = b"a;b\n" * ROWS

    assert len(reading.read("a.csv", b"Kaarten;\nTitel;Optie\n" + rows).rows) == ROWS


WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5))
def test_whatever_a_spreadsheet_writes_reads_back(rows: list[tuple[str, str, str]]) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([("Titel", "Situatie", "Optie A"), *rows])
    file = read(f"sep=;\n{text.getvalue()}")

    assert cells(file) == [tuple(tidy(cell).strip() for cell in row) for row in rows]


def test_a_cell_with_a_heading_of_markdown_in_it_is_a_cell() -> None:
    file = reading.read("a.csv", b'Titel;Situatie\nDe poort;"Eerst.\n## Dan\n|--|--|"\n')

    assert (file.kind, cells(file)) == (
        FileKind.CSV,
        [("De poort", "Eerst.\n## Dan\n|--|--|")],
    )
