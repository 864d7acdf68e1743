"""Rows that were taken away, and how they come back beside what was written after."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Lines, Prose, Row, Rows, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """Where rows stood that are gone; `rows` is of the kind that the field holds."""

    key: FieldKey
    place: int
    rows: Lines | Rows


def removal(key: FieldKey, before: Value | None, after: Value | None) -> Removal | None:
    """Find which rows went; nothing when there are not fewer."""
    if not isinstance(before, Lines | Rows):
        return None
    was, now = before.items, _items(after)
    fewer = len(was) - len(now)
    if fewer <= 0:
        return None
    pairs = enumerate(zip(was, now, strict=False))
    place = next((n for n, (old, new) in pairs if old != new), len(now))
    return Removal(key=key, place=place, rows=_like(before, was[place : place + fewer]))


def put_back(value: Value | None, gone: Removal) -> Value:
    """Give what stands in the field now, with the rows where they were."""
    items = _items(value)
    return _like(gone.rows, (*items[: gone.place], *gone.rows.items, *items[gone.place :]))


def _items(value: Value | None) -> tuple[Prose | Row, ...]:
    return value.items if isinstance(value, Lines | Rows) else ()


def _like(kind: Lines | Rows, items: tuple[Prose | Row, ...]) -> Lines | Rows:
    if isinstance(kind, Lines):
        return Lines(tuple(item for item in items if isinstance(item, Prose)))
    return Rows(tuple(item for item in items if isinstance(item, Row)))
