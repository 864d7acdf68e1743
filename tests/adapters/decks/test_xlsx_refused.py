"""Spreadsheets with too much of anything, with damage, or with no cards: refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from moreelberaad.adapters.decks import reading
from moreelberaad.adapters.decks.limits import COLUMNS, ROWS, SIGNS
from moreelberaad.domain.card_files import CardFile
from tests.adapters.decks.spreadsheets import HEADINGS, book, saved, sheet_of, with_parts
from tests.adapters.decks.told import refusal


def read(content: bytes) -> CardFile:
    return reading.read("Najaar 2.xlsx", content)


def test_ten_thousand_rows_are_read_and_one_more_is_refused() -> None:
    rows = "".join(
        f'<row r="{at}"><c r="A{at}"><v>{at}</v></c><c r="B{at}"><v>0</v></c></row>'
        for at in range(1, ROWS + 3)
    )
    one_row = f'<row r="{ROWS + 2}">'

    assert refusal("a.xlsx", sheet_of(rows)) == ["card_file_too_many_rows"]
    assert len(read(sheet_of(rows[: rows.index(one_row)])).rows) == ROWS


def test_a_cell_that_is_too_long_is_named_by_its_place() -> None:
    too_long = "x" * (SIGNS + 1)

    assert refusal("a.xlsx", book([HEADINGS, ("a", too_long, "c", too_long)])) == [
        "card_file_cell_too_long",
        "card_file_cell_too_long",
    ]


def test_too_many_columns_are_refused() -> None:
    row = [str(at) for at in range(COLUMNS + 1)]

    assert refusal("a.xlsx", book([row])) == ["card_file_too_many_columns"]


def test_a_stray_cell_at_the_far_end_takes_no_time() -> None:
    def stray(_book: Workbook, sheet: Worksheet) -> None:
        sheet["A30000"] = "ver weg"

    file = read(book(change=stray))

    assert [row.number for row in file.rows] == [2, 30_000]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([], "card_file_no_cards"),
        ([HEADINGS], "card_file_no_cards"),
        ([("een",), ("twee",)], "card_file_no_columns"),
    ],
)
def test_a_sheet_without_cards_is_refused(rows: list[tuple[str, ...]], code: str) -> None:
    assert refusal("a.xlsx", book(rows)) == [code]


def test_what_unpacks_beyond_measure_is_refused() -> None:
    bomb = with_parts(book(), {"xl/worksheets/sheet1.xml": b" " * 20_000_000})

    assert len(bomb) < 100_000
    assert refusal("a.xlsx", bomb) == ["card_file_unpacks_too_large"]


def test_a_package_with_very_many_parts_is_refused() -> None:
    many = with_parts(book(), {f"xl/part{at}.bin": b"" for at in range(2_001)})

    assert refusal("a.xlsx", many) == ["card_file_unpacks_too_large"]


def test_declared_entities_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim")
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><x>&e;</x>'
    parts = {"xl/sharedStrings.xml": entity.encode()}

    assert refusal("a.xlsx", with_parts(book(), parts)) == ["card_file_damaged"]


def test_more_merged_ranges_than_rows_are_refused() -> None:
    merges = '<mergeCell ref="A1:B1"/>' * (ROWS + 2)

    assert refusal("a.xlsx", sheet_of(rows="", below=f"<mergeCells>{merges}</mergeCells>")) == [
        "card_file_damaged"
    ]


def test_ranges_that_merge_more_than_there_is_are_refused() -> None:
    merges = '<mergeCell ref="A1:CV9000"/>' * 200
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9000"><c r="A9000"><v>2</v></c></row>'
    content = sheet_of(rows, below=f"<mergeCells>{merges}</mergeCells>")

    assert refusal("a.xlsx", content) == ["card_file_damaged"]


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"]
)
def test_a_broken_part_is_told_as_damage(part: str) -> None:
    assert refusal("a.xlsx", with_parts(book(), {part: b"<kapot"})) == ["card_file_damaged"]


def test_a_workbook_cut_short_is_told_as_damage() -> None:
    assert refusal("a.xlsx", book()[:-200]) == ["card_file_damaged"]


def test_another_package_is_no_spreadsheet() -> None:
    empty = Workbook()
    document = with_parts(saved(empty), {})
    renamed = document.replace(b"xl/workbook.xml", b"xl/documenx.xml")

    assert refusal("a.xlsx", renamed) == ["card_file_unreadable"]


def test_a_password_and_an_old_excel_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)

    assert refusal("a.xls", old + "Workbook".encode("utf-16-le")) == ["card_file_old_excel"]
    assert refusal("a.xlsx", old + "EncryptedPackage".encode("utf-16-le")) == [
        "card_file_password"
    ]
