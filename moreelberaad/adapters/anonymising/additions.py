"""What an organisation adds to the word lists and patterns: read within bounds, checked whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unicodedata import normalize

import regex

from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.findings import Label, Tier

from .checks import CHECKS
from .recognisers import Lists, Recogniser, Tables, compiled, entries_in
from .word_lists import words_in

_TEXTS = ("label", "tier", "reason", "pattern")
_EXAMPLES = ("hits", "misses")


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """Words by list, and tables of patterns by file name; what is there is never taken away."""

    lists: Lists = field(default_factory=dict)
    tables: Tables = field(default_factory=dict)


NOTHING = Additions()


def read_additions(
    folder: Path, read_text: Callable[[Path], str], read_toml: Callable[[Path], dict[str, Any]]
) -> Additions:
    """Read `lists/*.txt` and `*.toml` in a folder that need not be there.

    Raises `InputRejected` for a file that cannot be read.
    """
    lists = {
        path.stem: words_in(normalize("NFC", read_text(path)).casefold())
        for path in sorted((folder / "lists").glob("*.txt"))
    }
    return Additions(
        lists=lists,
        tables={path.name: read_toml(path) for path in sorted(folder.glob("*.toml"))},
    )


def added(additions: Additions, there: Tables, lists: Lists) -> tuple[Recogniser, ...]:
    """Compile what was added; raises `InputRejected` with every mistake in it."""
    reasons = {entry["reason"] for entry in entries_in(there)}
    mistakes = tuple(
        mistake
        for file, table in additions.tables.items()
        for mistake in _mistakes(file, table, _Known(there, lists, reasons))
    )
    if mistakes:
        raise InputRejected(mistakes, file=mistakes[0].path.partition(":")[0])
    return compiled(additions.tables, lists, there)


@dataclass(frozen=True, slots=True)
class _Known:
    tables: Tables
    lists: Lists
    reasons: set[str]

    def allowed(self) -> Mapping[str, Iterable[str]]:
        return {"label": Label, "tier": Tier, "reason": self.reasons, "check": CHECKS}


def _mistakes(file: str, table: Mapping[str, Any], known: _Known) -> Iterator[Mistake]:
    for key in sorted(table.keys() - {"parts", "recogniser"}):
        yield Mistake(f"{file}: {key}", "unknown_setting")
    parts, entries = table.get("parts", {}), table.get("recogniser", [])
    if not isinstance(parts, dict) or not _are_texts([*parts.values()]):
        yield Mistake(f"{file}: parts", "expected_dict")
    elif not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        yield Mistake(f"{file}: recogniser", "expected_tables")
    else:
        for number, entry in enumerate(entries, start=1):
            place = f"{file}: recogniser {number}"
            yield from _entry_mistakes(place, entry, known) or _tried(place, table, entry, known)


def _entry_mistakes(place: str, entry: Mapping[str, Any], known: _Known) -> list[Mistake]:
    return [
        *(Mistake(f"{place}: {key}", "missing") for key in _TEXTS + _EXAMPLES if key not in entry),
        *(
            Mistake(f"{place}: {key}", "expected_str")
            for key in (*_TEXTS, "check")
            if not isinstance(entry.get(key, ""), str)
        ),
        *(
            Mistake(f"{place}: {key}", "expected_strings")
            for key in (*_EXAMPLES, "suggestions")
            if not _are_texts(entry.get(key, []))
        ),
        *(
            Mistake(f"{place}: {key}", "unknown_word", (("expected", ", ".join(sorted(words))),))
            for key, words in known.allowed().items()
            if isinstance(entry.get(key), str) and entry[key] not in set(words)
        ),
    ]


def _tried(
    place: str, table: Mapping[str, Any], entry: Mapping[str, Any], known: _Known
) -> Iterator[Mistake]:
    """Try a pattern on its own examples, so that it cannot fail on a note."""
    alone = {place: {**table, "recogniser": [entry]}}
    try:
        [recogniser] = compiled(alone, known.lists, known.tables)
        found = {text: [*recogniser.find(text)] for text in ("", *entry["hits"], *entry["misses"])}
    except (regex.error, LookupError, RecursionError, ValueError):
        yield Mistake(f"{place}: pattern", "bad_pattern")
        return
    if not all(found[text] for text in entry["hits"]):
        yield Mistake(f"{place}: hits", "example_is_missed")
    if any(found[text] for text in entry["misses"]):
        yield Mistake(f"{place}: misses", "example_is_found")


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(isinstance(each, str) for each in values)
