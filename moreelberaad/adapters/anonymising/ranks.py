"""Ranks: how people write them, and what category and service each belongs to."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import regex

_FILE = "ranks.toml"
_APART = regex.compile(r"[\s.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """Ranks of one service and category; see the head of ranks.toml."""

    service: str
    category: str
    forms: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    before_names: tuple[str, ...] = ()


def read_ranks(folder: Path) -> tuple[Rank, ...]:
    """Read all ranks from the data file in this folder; none if there is no such file."""
    path = folder / _FILE
    table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return tuple(
        Rank(
            service=entry["service"],
            category=entry["category"],
            forms=tuple(entry.get("forms", ())),
            short=tuple(entry.get("short", ())),
            before_names=tuple(entry.get("before_names", ())),
        )
        for entry in table.get("rank", [])
    )


def rank_lists(ranks: Iterable[Rank]) -> dict[str, frozenset[str]]:
    """Give the word lists by which the patterns know ranks."""
    known = tuple(ranks)
    return {
        "ranks": frozenset(form for rank in known for form in rank.forms),
        "rank_abbreviations": frozenset(form for rank in known for form in rank.short),
        "ranks_before_names": frozenset(form for rank in known for form in rank.before_names),
    }


def rank_of(words: str, ranks: Iterable[Rank]) -> Rank | None:
    """Give the rank these words are or begin with, the longest form first; None for others.

    Full stops, hyphens and capitals make no difference: "Sgt. maj." is "sgt-maj".
    """
    written = _plain(words)
    begun = [
        (len(form), rank)
        for rank in ranks
        for form in map(_plain, (*rank.forms, *rank.short, *rank.before_names))
        if written == form or written.startswith(f"{form} ") or _is_graded(written, form)
    ]
    return max(begun, key=lambda each: each[0])[1] if begun else None


def _plain(words: str) -> str:
    return _APART.sub(" ", words.casefold()).strip()


def _is_graded(written: str, form: str) -> bool:
    """Say whether only a grade is written behind the form: "sgt1"."""
    return written.startswith(form) and written[len(form) :][:1].isdigit()
