"""Text set apart at *Stop: grens* (domain.md 7): it stays, and no document ever sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from moreelberaad.domain.errors import NotFound, TextHeld
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Lines, Rows, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is to be set apart: one row of an answer, counted from 0, or without it the whole."""

    field: FieldKey
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """What stood in a field, whole or some of its rows; `held` tells that it must stay."""

    id: str
    field: FieldKey
    value: Value
    held: bool = False


def last_first(parts: Iterable[Part]) -> Sequence[Part]:
    """Order parts so that taking one away leaves the places of those after it as they were."""
    rows = (part for part in parts if part.row is not None)
    whole = (part for part in parts if part.row is None)
    return (*sorted(rows, key=lambda part: (part.field, part.row or 0), reverse=True), *whole)


def without(apart: Sequence[Apart], ids: Iterable[str]) -> tuple[Apart, ...]:
    """Take these texts away; raises `NotFound`, or `TextHeld` for one that must stay."""
    gone = _known(apart, ids)
    if any(each.held for each in apart if each.id in gone):
        raise TextHeld
    return tuple(each for each in apart if each.id not in gone)


def holding(apart: Sequence[Apart], ids: Iterable[str]) -> tuple[Apart, ...]:
    """Mark these texts as held; raises `NotFound`."""
    held = _known(apart, ids)
    return tuple(replace(each, held=True) if each.id in held else each for each in apart)


def _known(apart: Sequence[Apart], ids: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(ids)
    unknown = wanted - {each.id for each in apart}
    if unknown:
        raise NotFound(what="apart", id=min(unknown)[:40])
    return wanted


def divided(value: Value, rows: Sequence[int] | None) -> tuple[Value | None, Value]:
    """Divide an answer into what stays and what goes apart; raises `NotFound` for a row.

    `rows` are counted from 0; without them the whole answer goes.
    """
    if rows is None:
        return None, value
    chosen = frozenset(rows)
    if not chosen or not isinstance(value, Rows | Lines):
        raise NotFound(what="row", id=0)
    beyond = chosen - frozenset(range(len(value.items)))
    if beyond:
        raise NotFound(what="row", id=min(beyond))
    return _without(value, chosen), _only(value, chosen)


def _without(value: Rows | Lines, gone: frozenset[int]) -> Value | None:
    left = frozenset(range(len(value.items))) - gone
    return _only(value, left) if left else None


def _only(value: Rows | Lines, wanted: frozenset[int]) -> Value:
    if isinstance(value, Rows):
        return Rows(tuple(row for number, row in enumerate(value.items) if number in wanted))
    return Lines(tuple(line for number, line in enumerate(value.items) if number in wanted))
