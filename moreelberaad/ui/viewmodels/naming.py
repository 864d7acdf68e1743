"""What an act is called in the undo timeline: the field and the kind of act, never its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from moreelberaad.domain.template import Field
from moreelberaad.domain.values import Lines, Rows, Value
from moreelberaad.i18n import Language


def is_structural(before: Value | None, after: Value | None) -> bool:
    """Tell whether rows went or moved: such an act stands in the timeline by itself."""
    rows, then = _rows(before), _rows(after)
    return len(then) < len(rows) or _moved(rows, then)


def name_of(language: Language, asked: Field, before: Value | None, after: Value | None) -> str:
    """Name an act, such as ‘rij 4 verwijderd’."""
    rows, then = _rows(before), _rows(after)
    if len(then) < len(rows):
        return language.say("rij {number} verwijderd", number=_first_change(rows, then))
    if _moved(rows, then):
        return language.say("rij {number} verplaatst", number=_first_change(rows, then))
    return language.say("‘{field}’ gewijzigd", field=asked.label.get(language.code))


def _rows(value: Value | None) -> Sequence[object]:
    return value.items if isinstance(value, Rows | Lines) else ()


def _moved(before: Sequence[object], after: Sequence[object]) -> bool:
    return (
        len(before) == len(after)
        and before != after
        and Counter(map(_key, before)) == Counter(map(_key, after))
    )


def _key(row: object) -> object:
    cells = getattr(row, "cells", None)
    return row if cells is None else frozenset(cells.items())


def _first_change(before: Sequence[object], after: Sequence[object]) -> int:
    pairs = enumerate(zip_longest(before, after), start=1)
    return next((number for number, (old, new) in pairs if old != new), 1)
