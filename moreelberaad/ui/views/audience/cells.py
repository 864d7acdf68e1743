"""What stands in one cell or short answer, in words or as a mark."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from moreelberaad.domain.template import Column, Field, Option
from moreelberaad.domain.values import Cell, Codes, Prose
from moreelberaad.ui.views.audience.sheet import Sheet

_MARKS = {
    "A": ("A",),
    "B": ("B",),
    "both": ("A", "B"),
    "neither": ("other",),
    "alternative": ("other",),
}


def said(sheet: Sheet, asked: Field | Column, cell: Cell) -> str:
    """Write a cell in the language of the screen."""
    match cell:
        case Prose():
            return sheet.written(cell)
        case bool():
            return sheet.language.say("ja") if cell else sheet.language.say("nee")
        case date():
            return sheet.language.day(cell)
        case Codes(items):
            return ", ".join(option_words(sheet, asked.options, code) for code in items)
        case int():
            return str(cell)
        case str():
            return option_words(sheet, asked.options, cell)
        case _:
            assert_never(cell)


def option_words(sheet: Sheet, options: tuple[Option, ...], code: str) -> str:
    """Give the label of a code, or the code where the list has none."""
    labels = {option.code: sheet.text(option.label) for option in options}
    return labels.get(code) or code


def has_marks(sheet: Sheet, column: Column) -> bool:
    """Tell whether marks say all of a column: only the two letters, both, or something else."""
    names = {option.code: sheet.text(option.label) for option in column.options}
    return names.get("A") == "A" and names.get("B") == "B" and set(names) <= set(_MARKS)


def marks(cell: Cell | None) -> tuple[str, ...]:
    """Give the marks of a cell."""
    return _MARKS.get(cell, ()) if isinstance(cell, str) else ()
