"""Where names that someone typed stand in a text: whole, in part, with initials, or mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from unicodedata import normalize

from moreelberaad.domain.lettering import (
    INFIXES,
    POSSESSIVE,
    RARER_INFIXES,
    without_possessive,
)
from moreelberaad.domain.text import one_line

_ALIKE = {" ": r"[^\S\r\n\u2028\u2029]+", "'": "['’‘ʼ]", "’": "['’‘ʼ]", "-": "[-‐‑]"}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_INITIALS = r"(?:[^\W\d_]\.[ ]?){1,4}"
_SHORTEST_PART, _SHORTEST_NEARLY = 3, 5  # letters
_INFIXES = INFIXES | RARER_INFIXES

Place = tuple[int, int, str, bool]
"""Start, end, who is meant, and whether it is exactly the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Names to look for; `near` has each part with one letter left out, for mistyped names."""

    whole: re.Pattern[str] = field(repr=False)
    parts: frozenset[str] = field(repr=False)
    near: Mapping[str, frozenset[str]] = field(repr=False)

    def places(self, text: str) -> Iterator[Place]:
        """Give where a name stands, from left to right and without overlap."""
        end = 0
        for match in self.whole.finditer(text):
            yield from self._in_parts(text, end, match.start())
            yield match.start(), match.end(), self._who(match.group()), True
            end = match.end()
        yield from self._in_parts(text, end, len(text))

    def _in_parts(self, text: str, start: int, end: int) -> Iterator[Place]:
        for match in _WORD.finditer(text, start, end):
            if part := self._part(match.group()):
                is_capitalised = match.group()[0].isupper()
                is_exact = is_capitalised and part in _forms(match.group())
                yield match.start(), match.end(), part, is_exact

    def _part(self, word: str) -> str:
        forms = _forms(word)
        exact = next((form for form in forms if form in self.parts), "")
        return exact or self._nearly(forms[0])

    def _nearly(self, word: str) -> str:
        if len(word) < _SHORTEST_NEARLY:
            return ""
        close = {part for key in _shortened(word) for part in self.near.get(key, ())}
        return min((part for part in close if _is_one_off(word, part)), default="")

    def _who(self, words: str) -> str:
        """Give the surname, or all of a name that has no words of letters."""
        found = [match.group() for match in _WORD.finditer(words) if len(match.group()) > 1]
        if not found:
            return one_line(words).casefold()
        return next(
            (form for form in _forms(found[-1]) if form in self.parts), found[-1].casefold()
        )


def sought_in(names: Iterable[str]) -> Sought | None:
    """Prepare names to be looked for, or give None when there are none."""
    known = {one_line(name) for name in names} - {""}
    if not known:
        return None
    parts = {part for name in known for part in _parts(name)}
    return Sought(whole=_whole(known), parts=frozenset(parts), near=_near(parts))


def _whole(names: Iterable[str]) -> re.Pattern[str]:
    """Match whole names in any case; of names in each other the longest comes first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    either = "|".join(form for name in ordered for form in _written(name))
    return re.compile(rf"(?<!\w)(?:{either})(?:{POSSESSIVE})?(?!\w)", re.IGNORECASE)


def _written(name: str) -> Iterator[str]:
    """Give a name as typed, and with initials for what stands before the surname."""
    yield _alike(name)
    given, _, surname = name.partition(" ")
    if surname and len(given) > 1:
        yield rf"{re.escape(given[0])}\.[ ]?(?:{_INITIALS})?{_alike(surname)}"


def _alike(words: str) -> str:
    return "".join(_ALIKE.get(sign) or _with_or_without(sign) for sign in normalize("NFC", words))


def _with_or_without(sign: str) -> str:
    """Match a letter with its accent, composed or not, or typed without it."""
    apart = normalize("NFD", sign)
    base, accents = re.escape(apart[:1]), re.escape(apart[1:])
    return f"(?:{re.escape(sign)}|{base}(?:{accents})?)" if accents else re.escape(sign)


def _parts(name: str) -> Iterator[str]:
    for match in _WORD.finditer(name):
        part = match.group().casefold()
        if len(part) >= _SHORTEST_PART and part not in _INFIXES:
            yield part


def _near(parts: Iterable[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for part in parts:
        if len(part) >= _SHORTEST_NEARLY:
            for key in _shortened(part):
                found.setdefault(key, set()).add(part)
    return {key: frozenset(each) for key, each in found.items()}


def _shortened(word: str) -> Iterator[str]:
    """Give a word, and the word without each of its letters."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _forms(word: str) -> tuple[str, ...]:
    """Give a word as the parts have it, without and with its possessive -s taken off."""
    key = word.casefold().replace("’", "'").replace("ʼ", "'")
    bare = without_possessive(key)
    return (key, bare) if bare != key else (key,)


def _is_one_off(word: str, part: str) -> bool:
    """Say whether one letter was changed, left out or added, or two neighbours were swapped."""
    start = next((at for at, (a, b) in enumerate(zip(word, part, strict=False)) if a != b), None)
    if start is None:
        return abs(len(word) - len(part)) == 1
    left, right = word[start:], part[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
