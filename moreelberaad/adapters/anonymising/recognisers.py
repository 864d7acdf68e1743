"""The patterns that stand in the data files, ready to search with."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import regex

from moreelberaad.domain.findings import Hit, Label, Tier

from .checks import CHECKS
from .patterns import Pattern
from .ranks import rank_lists, read_ranks
from .word_lists import read_word_lists

Tables: TypeAlias = Mapping[str, Mapping[str, Any]]
Lists: TypeAlias = Mapping[str, frozenset[str]]

_MARK = "mark"
_MORE_DOUBT = {Tier.SURE: Tier.DOUBT, Tier.DOUBT: Tier.UNKNOWN, Tier.UNKNOWN: Tier.UNKNOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """One pattern, what a match means, and texts that must and must not match.

    The group `mark` is the place of the hit, if the pattern has one; else the whole match is.
    A hit that fails the arithmetic named by `check` stays a hit, with one step more doubt.
    """

    label: Label
    tier: Tier
    reason: str
    suggestions: tuple[str, ...]
    pattern: Pattern
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    check: str = ""

    def find(self, text: str, starts: Iterable[int] | None = None) -> Iterator[Hit]:
        """Give the hits in one paragraph, from left to right; none begins but at `starts`."""
        marked = _MARK in self.pattern.compiled.groupindex
        for match in self.pattern.matches(text, starts):
            start, end = _without_spaces(text, match.span(_MARK if marked and match[_MARK] else 0))
            if start < end:
                yield self._hit(match, start, end)

    def _hit(self, match: regex.Match[str], start: int, end: int) -> Hit:
        return Hit(
            start=start,
            end=end,
            label=self.label,
            tier=self._tier_of(match.string[start:end]),
            reason=self.reason,
            suggestions=tuple(_filled(each, match) for each in self.suggestions),
        )

    def _tier_of(self, words: str) -> Tier:
        if not self.check or CHECKS[self.check](words):
            return self.tier
        return _MORE_DOUBT[self.tier]


def _without_spaces(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Let a place begin and end with something to read."""
    start, end = span
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())


def read_lists(folder: Path) -> dict[str, frozenset[str]]:
    """Read the word lists by file name, and the ranks by the names that patterns know."""
    return read_word_lists(folder / "lists") | rank_lists(read_ranks(folder))


def read_tables(folder: Path) -> Tables:
    """Read what the data files in a folder say, by file name."""
    files = sorted(folder.glob("*.toml"))
    return {path.name: tomllib.loads(path.read_text("utf-8")) for path in files}


def compiled(
    tables: Tables, lists: Lists, shared: Tables = MappingProxyType({})
) -> tuple[Recogniser, ...]:
    """Compile all patterns in tables; they may name the pieces in the shared tables too."""
    known = [*tables.values(), *shared.values()]
    parts = {name: part for table in known for name, part in table.get("parts", {}).items()}
    return tuple(_recogniser(entry, parts, lists) for entry in entries_in(tables))


def entries_in(tables: Tables) -> Iterator[Mapping[str, Any]]:
    """Give the tables of single patterns."""
    return (entry for table in tables.values() for entry in table.get("recogniser", []))


def _recogniser(entry: Mapping[str, Any], parts: Mapping[str, str], lists: Lists) -> Recogniser:
    return Recogniser(
        label=Label(entry["label"]),
        tier=Tier(entry["tier"]),
        reason=entry["reason"],
        suggestions=tuple(entry.get("suggestions", ())),
        pattern=Pattern(written=_assembled(entry["pattern"], parts), lists=lists),
        hits=tuple(entry["hits"]),
        misses=tuple(entry["misses"]),
        check=entry.get("check", ""),
    )


def _assembled(pattern: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        if "{{" + name + "}}" in pattern:
            return _assembled(pattern.replace("{{" + name + "}}", part), parts)
    return pattern


def _filled(suggestion: str, match: regex.Match[str]) -> str:
    return match.expandf(suggestion) if "{" in suggestion else suggestion
