"""Spreadsheets for tests, as openpyxl makes them and as others do: by hand, part by part."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HEADINGS = ("Titel", "Situatie", "Optie A", "Optie B")
CARD = ("De toets", "Een cursist haalt een toets net niet.", "Zakken.", "Slagen.")


def book(
    rows: Sequence[Sequence[object]] = (HEADINGS, CARD),
    change: Callable[[Workbook, Worksheet], None] = lambda _book, _sheet: None,
) -> bytes:
    """Give a workbook with these rows on its first sheet, after a last change."""
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(list(row))
    change(made, sheet)
    return saved(made)


def saved(made: Workbook) -> bytes:
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Put parts in a package by hand, in the place of those with the same name."""
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return packed.getvalue()


def sheet_of(rows: str, *, below: str = "") -> bytes:
    """Give a workbook whose only sheet holds these rows, written as XML."""
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    data = f"<sheetData>{rows}</sheetData>"
    sheet = f'<worksheet xmlns="{namespace}">{data}{below}</worksheet>'
    return with_parts(book(), {"xl/worksheets/sheet1.xml": sheet.encode()})
