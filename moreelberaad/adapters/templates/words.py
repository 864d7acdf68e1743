"""The words that are offered beside a method: roles, values, and a method for each occasion."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

from moreelberaad.adapters.templates.vocabulary import Read


class WordLists:
    """Lists of our own in the folder of resources, each read when it is first asked for."""

    def __init__(self, folder: Path, read: Read) -> None:
        self._folder = folder
        self._read = read

    def roles(self, language: str) -> tuple[str, ...]:
        """Give roles that point to no one person, in the language of this code."""
        return tuple(_in(language, role) for role in self._roles)

    def values(self, language: str) -> tuple[tuple[str, bool], ...]:
        """Give each value in the language of this code, and whether it stands first always."""
        return tuple((_in(language, value), value.get("pinned", False)) for value in self._values)

    def methods_for(self, entry: str) -> tuple[str, ...]:
        """Name the methods that suit what lies on the table, the best first."""
        return tuple(self._entries.get(entry, ()))

    @cached_property
    def _entries(self) -> dict[str, list[str]]:
        return self._read(self._folder / "entries.toml")

    @cached_property
    def _roles(self) -> list[dict[str, Any]]:
        return self._tables("roles.toml", "role")

    @cached_property
    def _values(self) -> list[dict[str, Any]]:
        return self._tables("values.toml", "value")

    def _tables(self, file: str, name: str) -> list[dict[str, Any]]:
        return list(self._read(self._folder / file)[name])


def _in(language: str, entry: dict[str, Any]) -> str:
    return str(entry.get(language) or entry["nl"])
