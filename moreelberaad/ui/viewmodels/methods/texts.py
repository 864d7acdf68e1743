"""The texts of a method and its steps, in either language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from moreelberaad.domain.text import one_line
from moreelberaad.ui.viewmodels.methods.content import (
    DUTCH,
    Spot,
    Table,
    has_a_name,
    step_of,
    string,
    strings,
    translated,
)

LISTS = frozenset({"questions", "pitfalls", "stuck"})
"""What holds one sentence a line."""

_NEVER_ABSENT = frozenset({"title", "summary", "choose_when"})
MOST_TYPED = 20_000
"""Signs that are taken of one text; far less is already told as too long."""


def read(content: Mapping[str, Any], language: str, place: str) -> str:
    """Give the text at a place; lists as lines."""
    table, path, key = _found(dict(content), place)
    if table is None:
        return ""
    source = table if language == DUTCH else translated(content, language, *path)
    if key in LISTS:
        return "\n".join(one_line(each) for each in strings(source.get(key)))
    return string(source.get(key))


def write(content: Table, language: str, place: str, text: str) -> None:
    """Put a text at a place; a translation of a list keeps in step with its Dutch."""
    table, path, key = _found(content, place)
    if table is None:
        return
    text = text[:MOST_TYPED]
    spot = Spot(content=content, path=path, table=table, language=language)
    if language != DUTCH:
        _translate(spot, key, text)
    elif key in LISTS:
        _put_lines(spot, key, text)
    else:
        put(table, key, one_line(text), needed=key in _NEVER_ABSENT)


def put(table: Table, key: str, value: str | list[str], *, needed: bool = False) -> None:
    """Set what says something; what is empty and not needed goes."""
    if value or needed:
        table[key] = value
    else:
        table.pop(key, None)


def beside(before: Sequence[str], after: Sequence[str], others: Sequence[str]) -> list[str]:
    """Give what stood beside these lines its place beside them as they are now."""
    moved: list[str] = []
    for act, start, end, first, last in SequenceMatcher(None, before, after).get_opcodes():
        kept = list(others[start:end]) if act in ("equal", "replace") else []
        wanted = last - first
        moved += kept[:wanted] + [""] * (wanted - len(kept))
    return moved


def _found(content: Table, place: str) -> tuple[Table | None, tuple[str, ...], str]:
    handle, _, key = place.rpartition(".")
    if not handle:
        return content, (), key
    return step_of(content, handle), ("step", handle), key


def _put_lines(spot: Spot, key: str, text: str) -> None:
    before = [one_line(each) for each in strings(spot.table.get(key))]
    after = [line for each in text.split("\n") if (line := one_line(each))]
    put(spot.table, key, after)
    others = spot.translations()
    if key in others:
        put(others, key, beside(before, after, strings(others[key])))


def _translate(spot: Spot, key: str, text: str) -> None:
    if not has_a_name(spot.path):
        return
    if key not in LISTS:
        put(spot.translating(), key, one_line(text))
        return
    lines = [one_line(each) for each in text.rstrip("\n").split("\n")]
    missing = len(strings(spot.table.get(key))) - len(lines)
    put(spot.translating(), key, lines + [""] * missing if any(lines) else [])
