"""Spreadsheets of Excel and its kin, read as text; what was read in another way is told."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import closing
from typing import Final
from zipfile import ZipFile

from openpyxl.reader.excel import ExcelReader

from moreelberaad.adapters.decks import packed
from moreelberaad.adapters.decks.grid import (
    MOST_FILLED,
    column_name,
    fault,
    tidied,
    too_many_rows,
    with_headings,
)
from moreelberaad.adapters.decks.limits import TOLD
from moreelberaad.adapters.decks.merging import filled
from moreelberaad.adapters.decks.packed import SheetFacts
from moreelberaad.adapters.decks.shown import shown
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.mistakes import Mistakes

_LAST_ROW: Final = 1_048_576
_LOOKED_AT: Final = 256
"""Columns in which something may stand before we say that it is too much."""


def read(title: str, content: bytes) -> CardFile:
    """Read the first sheet that holds something; raises `InputRejected`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that openpyxl does not know
            return _read(title, content)
    except MoreelberaadError:
        raise
    except Exception:  # noqa: BLE001 - openpyxl stumbles over odd files, each in its own way
        raise packed.damaged() from None


def _read(title: str, content: bytes) -> CardFile:
    with ZipFile(io.BytesIO(content)) as file:
        packed.look_at(file)
        if "xl/workbook.xml" not in file.namelist():
            raise fault("", "card_file_unreadable")
        book = _opened(content, results=True)
        with closing(book.archive):
            sheets = _sheets(book, file)
            if not sheets:
                raise fault("", "card_file_no_cards")
            sheet, facts = sheets[0]
            remarks = _remarks(file, facts, more_sheets=len(sheets) > 1)
            values = list(_values(book, sheet))
    if facts.has_formulas:
        _tell_formulas(content, sheet, values, remarks)
    rows = tidied(enumerate(filled(values, facts.merged), start=1))
    return with_headings(FileKind.XLSX, title, rows, sheet=sheet, remarks=remarks.found)


def _opened(content: bytes, *, results: bool) -> ExcelReader:
    """Open a workbook for its results or its formulas, never for what it links to."""
    book = ExcelReader(io.BytesIO(content), read_only=True, data_only=results, keep_links=False)
    book.read()
    return book


def _sheets(book: ExcelReader, file: ZipFile) -> list[tuple[str, SheetFacts]]:
    """Give the sheets that hold something, those that show before those that are hidden."""
    found = []
    for sheet, relation in book.parser.find_sheets():
        if sheet.name in book.wb.sheetnames and "worksheet" in relation.Type:
            facts = packed.sheet_facts(file, relation.target)
            if facts.is_filled:
                found.append((sheet.state != "visible", sheet.name, facts))
    return [(name, facts) for _, name, facts in sorted(found, key=lambda each: each[0])]


def _values(book: ExcelReader, sheet: str) -> Iterator[tuple[str, ...]]:
    """Walk the rows; the size that a file tells of itself is not to be trusted.

    Raises `InputRejected` as soon as there are too many.
    """
    told = 0
    rows = book.wb[sheet].iter_rows(max_row=_LAST_ROW, max_col=_LOOKED_AT, values_only=True)
    for row in rows:
        if row.count(None) == len(row):  # as most are that Excel pads a sheet with
            yield ()
            continue
        width = max(at for at, value in enumerate(row, start=1) if value is not None)
        texts = tuple(map(shown, row[:width]))
        told += any(map(str.strip, texts))
        if told > MOST_FILLED:
            raise too_many_rows()
        yield texts


def _remarks(file: ZipFile, facts: SheetFacts, *, more_sheets: bool) -> Mistakes:
    told = Mistakes()
    if more_sheets:
        told.add("", "card_file_other_sheets")
    if packed.has_macros(file):
        told.add("", "card_file_macros")
    if packed.has_pictures(file):
        told.add("", "card_file_pictures")
    if facts.merged:
        told.add("", "card_file_merged")
    if facts.has_hidden:
        told.add("", "card_file_hidden")
    return told


def _tell_formulas(
    content: bytes, sheet: str, values: list[tuple[str, ...]], remarks: Mistakes
) -> None:
    """Say that formulas were read by their last result, and which of them have none."""
    remarks.add("", "card_file_formulas")
    book = _opened(content, results=False)
    told = 0
    with closing(book.archive):
        rows = book.wb[sheet].iter_rows(max_row=_LAST_ROW, max_col=_LOOKED_AT)
        for number, (row, results) in enumerate(zip(rows, values, strict=False), start=1):
            for index, cell in enumerate(row):
                if cell.data_type == "f" and not any(results[index : index + 1]) and told < TOLD:
                    told += 1
                    column = column_name(index)
                    remarks.add("", "card_file_formula_empty", row=number, column=column)
