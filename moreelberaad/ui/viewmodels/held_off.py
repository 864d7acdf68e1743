"""What remains of an answer when rows with an open hint are left out."""

from __future__ import annotations

from collections.abc import Callable

from moreelberaad.domain.publication import Item
from moreelberaad.domain.values import Lines, Rows, Value

IsHeld = Callable[[Value | Item], bool]


def clear_part(value: Value | None, is_held: IsHeld) -> Value | None:
    """Give the rows that nothing keeps off the screen; an answer without rows goes as a whole."""
    match value:
        case None:
            return None
        case Rows(items=rows):
            clear = tuple(row for row in rows if not is_held(row))
            return Rows(clear) if clear else None
        case Lines(items=lines):
            said = tuple(line for line in lines if not is_held(line))
            return Lines(said) if said else None
        case _:
            return None if is_held(value) else value
