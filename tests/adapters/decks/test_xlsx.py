from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from moreelberaad.adapters.decks import reading
from moreelberaad.domain.card_files import CardFile, FileKind
from tests.adapters.decks.spreadsheets import CARD, HEADINGS, book, sheet_of, with_parts
from tests.adapters.decks.told import cells, codes


def read(content: bytes) -> CardFile:
    return reading.read("Najaar 2.xlsx", content)


def test_rows_below_the_headings_are_cards_with_their_row_numbers() -> None:
    file = read(book([HEADINGS, CARD, [], ("Nog een", "x", "y", "z")]))

    assert (file.kind, file.title, file.sheet) == (FileKind.XLSX, "Najaar 2", "Sheet")
    assert file.headings == HEADINGS
    assert [row.number for row in file.rows] == [2, 4]
    assert file.rows[0].cells == CARD
    assert file.remarks == ()


def test_it_is_known_by_what_stands_in_it_and_not_by_its_name() -> None:
    assert reading.read("kaarten.csv", book()).kind is FileKind.XLSX


def test_numbers_days_and_truths_read_as_they_show() -> None:
    values = (1, 1.0, 2.5, date(2026, 12, 1), datetime(2026, 12, 1, 9, 30), True)  # noqa: DTZ001
    file = read(book([[f"Kop {at}" for at in range(6)], values]))

    assert cells(file) == [("1", "1", "2.5", "2026-12-01", "2026-12-01 09:30", "TRUE")]


def test_a_time_and_a_length_of_time_read_as_they_show() -> None:
    file = read(book([["Titel", "Optie A"], (time(9, 30), timedelta(hours=26))]))

    assert cells(file) == [("09:30:00", "26:00:00")]


def test_line_ends_within_a_cell_stay_and_white_space_around_it_goes() -> None:
    file = read(book([HEADINGS, ("  Toets ", "Eerst.\r\nDan.", "a_x000D_\nb", "c")]))

    assert cells(file) == [("Toets", "Eerst.\nDan.", "a\nb", "c")]


def test_words_in_more_than_one_letter_type_are_one_text() -> None:
    rich = CellRichText("Een ", TextBlock(InlineFont(b=True), "vette"), " zin")

    assert cells(read(book([HEADINGS, (rich, "b", "c", "d")])))[0][0] == "Een vette zin"


def test_marks_of_html_and_typst_stay_letter_for_letter() -> None:
    odd = ("<b>Titel</b>", "#set page()", "&amp; $x$", "[[a]]")

    assert cells(read(book([HEADINGS, odd]))) == [odd]


def test_cells_that_were_written_in_place_are_read() -> None:
    words = "".join(
        f'<c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
        for row, column, text in (("1", "A", "Titel"), ("1", "C", "Optie A"))
    )
    runs = "<r><t>De </t></r><r><t>toets</t></r>"
    card = f'<row r="3"><c r="A3" t="inlineStr"><is>{runs}</is></c></row>'
    file = read(sheet_of(f'<row r="1">{words}</row>{card}'))

    assert file.headings == ("Titel", "", "Optie A")
    assert [(row.number, row.cells) for row in file.rows] == [(3, ("De toets", "", ""))]


def test_a_whole_number_shows_no_fraction_however_it_was_written() -> None:
    row = '<c r="A{0}"><v>{1}</v></c><c r="B{0}"><v>7.5</v></c>'
    rows = "".join(
        f'<row r="{at}">{row.format(at, words)}</row>' for at, words in ((1, "9"), (2, "2.0"))
    )

    assert cells(read(sheet_of(rows))) == [("2", "7.5")]


def test_a_formula_counts_for_its_last_result() -> None:
    file = read(
        sheet_of(
            '<row r="1"><c r="A1" t="str"><f>"Ti"&amp;"tel"</f><v>Titel</v></c>'
            '<c r="B1" t="str"><v>Situatie</v></c></row>'
            '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>C9</f></c></row>'
        )
    )

    assert file.headings == ("Titel", "Situatie")
    assert cells(file) == [("2", "")]
    assert codes(file) == ["card_file_formulas", "card_file_formula_empty"]
    assert dict(file.remarks[1].params) == {"row": 2, "column": "B"}


def test_text_that_looks_like_a_formula_is_text() -> None:
    def quote(_book: Workbook, sheet: Worksheet) -> None:
        sheet["A2"].value = "=1+1"
        sheet["A2"].data_type = "s"
        sheet["A2"].quotePrefix = True

    file = read(book(change=quote))

    assert cells(file)[0][0] == "=1+1"
    assert codes(file) == []


def test_merged_cells_count_for_every_cell_they_cover() -> None:
    def merge(_book: Workbook, sheet: Worksheet) -> None:
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("C2:D2")

    rows = [HEADINGS, ("Samen", "een", "beide", ""), ("", "twee", "c", "d")]
    file = read(book(rows, merge))

    assert cells(file) == [("Samen", "een", "beide", "beide"), ("Samen", "twee", "c", "d")]
    assert codes(file) == ["card_file_merged"]


def test_merged_cells_that_are_empty_change_nothing() -> None:
    def merge(_book: Workbook, sheet: Worksheet) -> None:
        sheet.merge_cells("C2:D2")
        sheet.merge_cells("A900:D900")

    rows = [HEADINGS, ("a", "b", "", "")]

    assert cells(read(book(rows, merge))) == [("a", "b", "", "")]


def test_a_merged_line_above_the_headings_is_no_heading() -> None:
    def merge(_book: Workbook, sheet: Worksheet) -> None:
        sheet.merge_cells("A1:D1")

    file = read(book([("Kaarten voor het najaar", "", "", ""), HEADINGS, CARD], merge))

    assert file.headings == HEADINGS
    assert codes(file) == ["card_file_merged", "card_file_lines_above"]


def test_the_first_sheet_with_rows_is_read_and_the_others_are_told() -> None:
    def add(made: Workbook, sheet: Worksheet) -> None:
        made.create_sheet("Leeg", 0)
        made.create_sheet("Meer").append(["nog", "iets"])
        sheet.title = "Kaarten"

    file = read(book(change=add))

    assert file.sheet == "Kaarten"
    assert codes(file) == ["card_file_other_sheets"]


def test_a_sheet_with_only_a_chart_holds_no_rows() -> None:
    def chart(made: Workbook, sheet: Worksheet) -> None:
        drawn = BarChart()
        drawn.add_data(Reference(sheet, min_col=1, min_row=1, max_row=2))
        made.create_chartsheet("Grafiek", 0).add_chart(drawn)

    file = read(book(change=chart))

    assert (file.sheet, codes(file)) == ("Sheet", [])


def test_a_sheet_that_is_hidden_comes_after_one_that_shows() -> None:
    def hide(made: Workbook, _sheet: Worksheet) -> None:
        lists = made.create_sheet("Lijsten", 0)
        lists.append(["keuze", "lijst"])
        lists.sheet_state = "hidden"

    assert read(book(change=hide)).sheet == "Sheet"


@pytest.mark.parametrize("what", ["row", "column"])
def test_what_is_hidden_is_read_and_told(what: str) -> None:
    def hide(_book: Workbook, sheet: Worksheet) -> None:
        if what == "row":
            sheet.row_dimensions[2].hidden = True
        else:
            sheet.column_dimensions["B"].hidden = True

    file = read(book(change=hide))

    assert cells(file) == [CARD]
    assert codes(file) == ["card_file_hidden"]


def test_pictures_and_macros_stay_behind_and_are_told() -> None:
    parts = {"xl/media/image1.png": b"\x89PNG", "xl/vbaProject.bin": b"\xd0\xcf"}
    file = read(with_parts(book(), parts))

    assert cells(file) == [CARD]
    assert codes(file) == ["card_file_macros", "card_file_pictures"]


def test_cells_beyond_the_headings_are_not_lost() -> None:
    file = read(book([HEADINGS, (*CARD, "los")]))

    assert file.headings == (*HEADINGS, "")
    assert cells(file) == [(*CARD, "los")]
    assert [(each.code, dict(each.params)) for each in file.remarks] == [
        ("card_file_row_too_wide", {"row": 2})
    ]
