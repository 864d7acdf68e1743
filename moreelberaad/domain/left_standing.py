"""Which words someone let stand while typing, kept so that nobody can read them from it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import combinations
from unicodedata import normalize

_SALT, _MARK = 16, 16  # bytes
_MOST_WORDS = 6
"""Words of a stretch of which the parts are marked too: a rank with a name, not a quotation."""

_IN_A_STRETCH = "\0 "


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftStanding:
    """Marks of words, made with a salt of its own: what a note loses does not live on here."""

    salt: bytes = field(default=b"", repr=False)
    marks: frozenset[bytes] = field(default=frozenset(), repr=False)

    @classmethod
    def fresh(cls) -> LeftStanding:
        """Begin without words, with a new random salt."""
        return cls(salt=secrets.token_bytes(_SALT))

    def has(self, words: str) -> bool:
        """Tell whether these words were left standing, alone or as a part of more, in any case.

        A review asks about a rank and a name apart that were left standing together.
        """
        return self.has_exactly(words) or self._is_marked(_IN_A_STRETCH + words)

    def has_exactly(self, words: str) -> bool:
        """Tell whether just these words were left standing, in any case."""
        return self._is_marked(words)

    def leaving(self, words: str) -> LeftStanding:
        """Let these words stand; the first time draws a salt."""
        salted = self if self.salt else LeftStanding.fresh()
        return replace(salted, marks=salted.marks | _marks_of(words, salted.salt))

    def without(self, words: str) -> LeftStanding:
        """Take back that these words were left standing."""
        return replace(self, marks=self.marks - _marks_of(words, self.salt))

    def _is_marked(self, words: str) -> bool:
        return bool(self.marks) and mark_of(words, self.salt) in self.marks


def mark_of(words: str, salt: bytes) -> bytes:
    """Give what stands for words, the same in any case; it tells them only to who knows both."""
    plain = " ".join(normalize("NFC", words).casefold().split())
    return blake2b(plain.encode(errors="surrogatepass"), digest_size=_MARK, key=salt).digest()


def _marks_of(words: str, salt: bytes) -> frozenset[bytes]:
    parts = (_IN_A_STRETCH + part for part in _parts(words))
    return frozenset(mark_of(each, salt) for each in (words, *parts))


def _parts(words: str) -> Iterator[str]:
    """Give each run of words in a short stretch."""
    each = words.split()
    if len(each) <= _MOST_WORDS:
        for start, end in combinations(range(len(each) + 1), 2):
            yield " ".join(each[start:end])
