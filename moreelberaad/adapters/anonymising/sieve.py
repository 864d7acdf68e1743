"""Which patterns are worth trying on a paragraph, and where in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import regex

from .needs import Span, folded
from .patterns import Pattern

Starts: TypeAlias = "list[int] | None"
"""Where a match may begin, from left to right; anywhere if none is given."""

_LONGEST = 5  # letters of a piece that are looked at
_DEAR = 3
"""To try one place costs about as much as to search through so many letters."""
_NO_LETTER_BEFORE = regex.compile(r"(?<!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """A row of patterns, and their places in it by a piece of text that they need."""

    patterns: Sequence[Pattern]
    always: frozenset[int]
    by_piece: Mapping[str, tuple[tuple[int, Span], ...]]

    def worth_trying(self, text: str) -> Iterator[tuple[int, Starts]]:
        """Give the places of the patterns that may match, in order; all others cannot."""
        plain = folded(text)
        near = self._near(plain)
        words = frozenset(match.start() for match in _NO_LETTER_BEFORE.finditer(text))
        for place in sorted(self.always.union(near)):
            if place in self.always or len(plain) != len(text):
                yield place, None
            else:
                at_words = self.patterns[place].at_words
                yield place, _starts(near[place], text, words if at_words else None)

    def _near(self, plain: str) -> Mapping[int, list[range]]:
        """Give where each pattern may begin, by what it needs."""
        near: defaultdict[int, list[range]] = defaultdict(list)
        for piece in self.by_piece.keys() & _pieces(plain):
            found = _found(piece, plain)
            for place, reach in self.by_piece[piece]:
                least, most = reach.least - 1, reach.most
                near[place] += [range(max(at - most, 0), at - least) for at in found]
        return near


def sieve_for(row: Iterable[Pattern]) -> Sieve:
    """Make a sieve for a row of patterns."""
    patterns = tuple(row)
    by_piece: defaultdict[str, dict[int, Span]] = defaultdict(dict)
    for place, pattern in enumerate(patterns):
        for piece, reach in pattern.needs.items():
            same = by_piece[piece[:_LONGEST]]
            same[place] = same.get(place, reach).covering(reach)
    return Sieve(
        patterns=patterns,
        always=frozenset(place for place, each in enumerate(patterns) if not each.needs),
        by_piece={piece: tuple(places.items()) for piece, places in by_piece.items()},
    )


def _pieces(text: str) -> set[str]:
    """Give all pieces of one up to the most letters that are looked at."""
    longest = {text[start : start + _LONGEST] for start in range(len(text))}
    return longest.union(*({piece[:length] for piece in longest} for length in range(1, _LONGEST)))


def _found(piece: str, text: str) -> list[int]:
    found = []
    place = text.find(piece)
    while place >= 0:
        found.append(place)
        place = text.find(piece, place + 1)
    return found


def _starts(near: list[range], text: str, words: frozenset[int] | None) -> Starts:
    """Give where to try, unless searching the whole text costs less."""
    if sum(map(len, near)) > _DEAR * len(text):
        return None
    starts = set().union(*near)
    kept = starts if words is None else starts & words
    return sorted(kept) if len(kept) * _DEAR < len(text) else None
