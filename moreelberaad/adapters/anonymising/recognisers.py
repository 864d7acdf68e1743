"""The patterns that stand in the data files, ready to search with."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex

from moreelberaad.domain.findings import Hit, Label, Tier

_MARK = "mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """One pattern, what a match means, and texts that must and must not match.

    The group `mark` is the place of the hit, if the pattern has one; else the whole match is.
    """

    label: Label
    tier: Tier
    reason: str
    suggestions: tuple[str, ...]
    pattern: regex.Pattern[str]
    hits: tuple[str, ...]
    misses: tuple[str, ...]

    def find(self, text: str) -> Iterator[Hit]:
        """Give the places in one paragraph, from left to right."""
        marked = _MARK in self.pattern.groupindex
        for match in self.pattern.finditer(text):
            start, end = match.span(_MARK if marked and match[_MARK] else 0)
            yield Hit(
                start=start,
                end=end,
                label=self.label,
                tier=self.tier,
                reason=self.reason,
                suggestions=tuple(_filled(each, match) for each in self.suggestions),
            )


def read_lists(folder: Path) -> dict[str, frozenset[str]]:
    """Read the word lists by file name: words apart by commas or line ends, # before a remark."""
    return {path.stem: _words(path) for path in sorted((folder / "lists").glob("*.txt"))}


def read_recognisers(folder: Path, lists: Mapping[str, frozenset[str]]) -> tuple[Recogniser, ...]:
    """Read and compile all patterns in a folder."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    parts = {name: part for table in tables for name, part in table.get("parts", {}).items()}
    entries = [entry for table in tables for entry in table.get("recogniser", [])]
    return tuple(_recogniser(entry, parts, lists) for entry in entries)


def _recogniser(
    entry: Mapping[str, Any], parts: Mapping[str, str], lists: Mapping[str, frozenset[str]]
) -> Recogniser:
    pattern = _assembled(entry["pattern"], parts)
    named: dict[str, Any] = dict(lists)
    return Recogniser(
        label=Label(entry["label"]),
        tier=Tier(entry["tier"]),
        reason=entry["reason"],
        suggestions=tuple(entry.get("suggestions", ())),
        pattern=regex.compile(pattern, ignore_unused=True, **named),
        hits=tuple(entry["hits"]),
        misses=tuple(entry["misses"]),
    )


def _assembled(pattern: str, parts: Mapping[str, str]) -> str:
    for name, part in parts.items():
        if "{{" + name + "}}" in pattern:
            return _assembled(pattern.replace("{{" + name + "}}", part), parts)
    return pattern


def _filled(suggestion: str, match: regex.Match[str]) -> str:
    return match.expandf(suggestion) if "{" in suggestion else suggestion


def _words(path: Path) -> frozenset[str]:
    lines = path.read_text("utf-8").splitlines()
    listed = ",".join(line for line in lines if not line.startswith("#")).split(",")
    return frozenset(word.strip() for word in listed) - {""}
