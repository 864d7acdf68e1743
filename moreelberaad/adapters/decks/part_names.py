"""How the parts of a card are named in running text: Dutch or English, with a colon behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from moreelberaad.domain.card_columns import PLAIN

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id",),
    "status": ("status",),
    "themes": ("thema's", "thema’s", "thema", "themes", "theme"),
    "values": ("waarden", "values"),
    "title": ("titel", "title"),
    "situation": ("situatie", "situation"),
    "option_a": ("a", "optie a", "option a"),
    "option_b": ("b", "optie b", "option b"),
    "harm_a": ("pijn van a", "harm of a"),
    "harm_b": ("pijn van b", "harm of b"),
    "audience": ("voor", "doelgroep", "for", "audience"),
    "questions": ("vragen", "vraag", "questions", "question"),
    "note": ("let op", "note", "mind"),
    "reflection": ("om na te praten", "toelichting", "to talk about", "reflection"),
}
_PART_OF: Final = {name: part for part, names in _NAMES.items() for name in names}
_AFTER: Final = {"option_a": "option_b", "harm_a": "harm_b", "values": "audience"}
"""Parts that are often typed on the line of another: `A: ... B: ...`."""

_ANY: Final = "|".join(sorted(map(re.escape, _PART_OF), key=len, reverse=True))
_MARK: Final = r"[*_]{0,2}"
_LABEL: Final = rf"{_MARK}({_ANY})(?:\s*\((nl|en)\))?{_MARK}\s*:{_MARK}"
_AT_START = re.compile(rf"\s*(?:[-*+]\s+)?{_LABEL}\s*(.*)", re.IGNORECASE)
_WITHIN = re.compile(rf"(?<=[.;?!])\s+{_LABEL}\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a part; without a name they go on with the part before."""

    name: str
    words: str


def named_parts(line: str) -> Iterator[Part]:
    """Give the parts of a line, each under its heading in a file of ours."""
    found = _AT_START.fullmatch(line)
    if not found:
        yield Part("", line)
        return
    part, language, words = _PART_OF[found[1].lower()], (found[2] or "nl").lower(), found[3]
    for second in _WITHIN.finditer(words):
        following = _PART_OF[second[1].lower()]
        if _AFTER.get(part) == following:
            yield Part(_heading(part, language), words[: second.start()])
            part, language = following, (second[2] or language).lower()
            words = words[second.end() :]
            break
    yield Part(_heading(part, language), words)


def _heading(part: str, language: str) -> str:
    return part if part in PLAIN else f"{part}_{language}"
