"""A method as plain data, perhaps faulty: its steps and fields by name, and its translations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Table = dict[str, Any]
DUTCH = "nl"
FIXED_BLOCKS = frozenset({"opening", "closing"})
"""Blocks that belong in every talk (ux.md 3.16)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One table in a method, the path of its translations, and the language that is worked in."""

    content: Table
    path: tuple[str, ...]
    table: Table
    language: str = DUTCH

    def at(self, table: Table, *path: str) -> Spot:
        """Give a table within this one."""
        path = (*self.path, *path)
        return Spot(content=self.content, path=path, table=table, language=self.language)

    def translations(self, *path: str) -> Table:
        """Give its English words, for reading or taking away."""
        return translated(self.content, "en", *self.path, *path)

    def translating(self, *path: str) -> Table:
        """Give its words in the language that is worked in, for writing."""
        return translating(self.content, self.language, *self.path, *path)


def tables(found: object) -> list[Table]:
    """Give the tables of a list; what is no table is no step, field or column."""
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def strings(found: object) -> list[str]:
    """Give the strings of a list."""
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def string(found: object) -> str:
    """Give a string, or an empty one for anything else."""
    return found if isinstance(found, str) else ""


def handles(found: Sequence[Table]) -> list[str]:
    """Name each table by its id; one without an id, or with that of an earlier one, by place."""
    named: dict[str, None] = {}
    for number, table in enumerate(found, 1):
        name = string(table.get("id"))
        own = bool(name) and not name.startswith("#") and name not in named
        named[name if own else f"#{number}"] = None
    return list(named)


def place_of(found: Sequence[Table], handle: str) -> int | None:
    """Give where a table stands in its list."""
    named = handles(found)
    return named.index(handle) if handle in named else None


def steps_of(content: Mapping[str, Any]) -> list[Table]:
    """Give the steps."""
    return tables(content.get("step"))


def step_of(content: Mapping[str, Any], handle: str) -> Table | None:
    """Give one step."""
    return _named(steps_of(content), handle)


def fields_of(step: Mapping[str, Any]) -> list[Table]:
    """Give the fields of a step itself, without those of its blocks."""
    return tables(step.get("field"))


def field_of(content: Mapping[str, Any], step: str, field: str) -> Table | None:
    """Give one field of one step."""
    found = step_of(content, step)
    return None if found is None else _named(fields_of(found), field)


def is_fixed(step: Mapping[str, Any]) -> bool:
    """Tell whether a step holds the opening or the closing."""
    return not FIXED_BLOCKS.isdisjoint(strings(step.get("blocks")))


def is_later(step: Mapping[str, Any]) -> bool:
    """Tell whether a step comes after the talk, and outside its minutes."""
    return step.get("follow_up") is True


def minutes_of(step: Mapping[str, Any]) -> int:
    """Give the minutes of a step; zero when no number stands there."""
    found = step.get("minutes")
    return found if type(found) is int else 0


def translated(content: Mapping[str, Any], language: str, *path: str) -> Table:
    """Give the table with the translations at this path, for reading."""
    found: object = content.get(language)
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def has_a_name(path: Sequence[str]) -> bool:
    """Tell whether translations can find this path; what has no id of its own they cannot."""
    return not any(name.startswith("#") for name in path)


def can_be_translated(content: Mapping[str, Any], path: Sequence[str]) -> bool:
    """Tell whether new words at this path need a translation, and can have one."""
    return "en" in content and has_a_name(path)


def translating(content: Table, language: str, *path: str) -> Table:
    """Give the table with the translations at this path, for writing in."""
    found = content
    for name in (language, *path):
        if not isinstance(found.get(name), dict):
            found[name] = {}
        found = found[name]
    return found


def _named(found: Sequence[Table], handle: str) -> Table | None:
    place = place_of(found, handle)
    return None if place is None else found[place]
