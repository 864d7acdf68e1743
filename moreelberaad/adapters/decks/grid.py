"""From rows of cells to a file of cards: which row holds the headings, and what is too much."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from moreelberaad.adapters.decks.limits import COLUMNS, ROWS, SIGNS, TOLD
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.decks import deck_title
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.text import one_line, tidy

MOST_FILLED: Final = ROWS + TOLD
"""Rows that may hold something; some of them may stand above the headings."""

_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something; `number` is that of the row or card in the file."""

    number: int
    cells: tuple[str, ...]


def fault(place: str, code: str, /, **params: str | int) -> InputRejected:
    """Refuse a file for one reason."""
    return InputRejected((Mistake(place, code, tuple(params.items())),))


def too_many_rows() -> InputRejected:
    """Say that a file has more cards than we take in at once."""
    return fault("", "card_file_too_many_rows", most=ROWS)


def column_name(index: int) -> str:
    """Name a column as a spreadsheet does: A, B, up to Z, AA."""
    before, letter = divmod(index, _LETTERS)
    return (column_name(before - 1) if before else "") + chr(ord("A") + letter)


def tidied(rows: Iterable[tuple[int, Sequence[str]]], *, trimmed: bool = True) -> list[Row]:
    """Give the rows that hold something; raises `InputRejected` for too much of anything.

    Without `trimmed` a cell with a list keeps the line end that says it is one.
    """
    kept: list[Row] = []
    mistakes = Mistakes()
    for number, cells in rows:
        texts = [tidy(cell).strip() if trimmed else tidy(cell) for cell in cells]
        row = Row(number, _without_tail(texts))
        if not row.cells:
            continue
        kept.append(row)
        if len(kept) > MOST_FILLED:
            raise too_many_rows()
        _measure(row, mistakes)
        if len(mistakes.found) >= TOLD:
            break
    mistakes.raise_if_any()
    return kept


def with_headings(
    kind: FileKind, title: str, rows: Sequence[Row], *, sheet: str = "", remarks: Sequence[Mistake]
) -> CardFile:
    """Take the first row with two different cells for the headings; what stands above is told.

    A row that is wider than the headings widens them, so that nothing of it gets lost.
    """
    at = next((at for at, row in enumerate(rows) if _may_be_headings(row)), None)
    if at is None and rows:
        raise fault("", "card_file_no_columns")
    if at is None:
        raise fault("", "card_file_no_cards")
    headings, below = rows[at], rows[at + 1 :]
    if not below:
        raise fault("", "card_file_no_cards")
    if len(below) > ROWS:
        raise too_many_rows()
    told = Mistakes()
    if at:
        told.add("", "card_file_lines_above", row=headings.number)
    wider = [row for row in below if len(row.cells) > len(headings.cells)]
    for row in wider[:TOLD]:
        told.add("", "card_file_row_too_wide", row=row.number)
    width = max(len(row.cells) for row in (headings, *wider))
    return CardFile(
        kind=kind,
        title=deck_title(title),
        headings=_padded(tuple(map(one_line, headings.cells)), width),
        rows=card_rows(below, width),
        sheet=sheet,
        remarks=(*remarks, *told.found),
    )


def card_rows(rows: Iterable[Row], width: int) -> tuple[CardRow, ...]:
    """Give rows that all have as many cells."""
    return tuple(CardRow(number=row.number, cells=_padded(row.cells, width)) for row in rows)


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells + ("",) * (width - len(cells))


def _without_tail(texts: list[str]) -> tuple[str, ...]:
    """Leave out the empty cells behind, which Excel writes for columns that were once used."""
    while texts and not texts[-1]:
        texts.pop()
    return tuple(texts)


def _may_be_headings(row: Row) -> bool:
    return len({cell for cell in row.cells if cell}) > 1


def _measure(row: Row, mistakes: Mistakes) -> None:
    if len(row.cells) > COLUMNS:
        mistakes.add("", "card_file_too_many_columns", row=row.number, most=COLUMNS)
    for index, cell in enumerate(row.cells):
        if len(cell) > SIGNS:
            column = column_name(index)
            mistakes.add("", "card_file_cell_too_long", row=row.number, column=column, most=SIGNS)
