"""Text with cells between separators: a CSV file in whichever form Excel makes."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from moreelberaad.adapters.decks.grid import fault, tidied, with_headings
from moreelberaad.adapters.decks.limits import SIGNS
from moreelberaad.domain.card_files import CardFile, FileKind

_SEPARATORS: Final = ";,\t|"
_SAMPLE: Final = 200
"""Rows that are looked at to find the separator."""

_SAYS_SEPARATOR = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
"""The first line by which Excel is told the separator; it counts for no row."""


def read(title: str, text: str) -> CardFile:
    """Read a CSV file; raises `InputRejected`."""
    said = _SAYS_SEPARATOR.match(text)
    if said:
        text = text[said.end() :]
    separator = said[1] if said and said[1] in _SEPARATORS else _separator(text)
    rows = tidied(enumerate(cells(text, separator), start=1))
    return with_headings(FileKind.CSV, title, rows, remarks=())


def cells(text: str, separator: str) -> Iterator[Sequence[str]]:
    """Split text in rows of cells; raises `InputRejected` when a quotation mark never closes."""
    if _ends_in_quotes(text, separator):
        raise fault("", "card_file_quote_open")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    row = 0
    try:
        for row, each in enumerate(reader, start=1):  # noqa: B007 - told when the next one fails
            yield each
    except csv.Error:
        raise fault("", "card_file_row_too_long", row=row + 1, most=SIGNS) from None


def _ends_in_quotes(text: str, separator: str) -> bool:
    """Tell whether the last cell is still open, and so may have swallowed many rows."""
    try:
        for _row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error as fault:
        return "unexpected end" in str(fault)
    return False


def _separator(text: str) -> str:
    """Take the separator that gives most rows the same number of cells, two at least."""
    return max(_SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    widths = Counter[int]()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for _number, row in zip(range(_SAMPLE), reader, strict=False):
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0, 0
    width, often = max(
        ((width, often) for width, often in widths.items() if width > 1),
        key=lambda each: (each[1], each[0]),
        default=(0, 0),
    )
    return (often / widths.total() if often else 0), width
