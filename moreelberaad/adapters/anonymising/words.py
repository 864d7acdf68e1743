"""The words of a paragraph, and which of them begin a sentence or are shouted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

_WORD = regex.compile(
    r"\b[Vv][./] ?[Dd]\b\.?(?= )|\p{L}[\p{L}\p{M}]*+(?:['-]\p{L}[\p{L}\p{M}]*+)*+"
)
_BREAK = regex.compile(r"""[.!?…]["')\]]*\s[^\p{L}]*$|[:,]\s*["']$""")
_GAP = 12  # characters before a word that are looked at, so that long gaps stay linear
_LONGEST_ABBREVIATION = 5  # letters: a longer word in capitals alone is shouted too


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, its place, and what stands between it and the word before.

    `key` is the word without regard to capitals, as the lists have it.
    """

    start: int
    end: int
    text: str
    key: str
    gap: str
    opens: bool

    @property
    def is_capitalised(self) -> bool:
        """Say whether it begins with a capital; a single letter does not count."""
        return len(self.text) > 1 and self.text[0].isupper()


def words(text: str, abbreviations: frozenset[str]) -> tuple[Word, ...]:
    """Split a paragraph; a stop behind an abbreviation opens no sentence, "A:" does."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        before = found[-1] if found else None
        start, end = match.span()
        gap = text[max(before.end if before else 0, start - _GAP) : start]
        opens = before is None or (gap != " " and _opens(gap, before.text, abbreviations))
        word = match.group()
        found.append(
            Word(start=start, end=end, text=word, key=word.casefold(), gap=gap, opens=opens)
        )
    return tuple(found)


def shouted(found: Sequence[Word]) -> tuple[bool, ...]:
    """Mark the words of sentences that stand in capitals as a whole."""
    return tuple(loud for sentence in sentences(found) for loud in _loud(sentence))


def _opens(gap: str, before: str, abbreviations: frozenset[str]) -> bool:
    shortened = before.casefold() in abbreviations or (len(before) == 1 and before.islower())
    if shortened and gap.startswith("."):
        return False
    is_option = len(before) == 1 and gap.startswith(":")
    return is_option or _BREAK.search(gap) is not None


def sentences(found: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Give the words of each sentence."""
    starts = [index for index, word in enumerate(found) if word.opens]
    for start, stop in pairwise([*starts, len(found)]):
        yield found[start:stop]


def _loud(sentence: Sequence[Word]) -> list[bool]:
    """Take a sentence for shouted when nearly all its words are capitals."""
    long = [word.text for word in sentence if len(word.text) > 1]
    capitals = [text for text in long if text.isupper()]
    mostly = len(capitals) * 5 >= len(long) * 4
    alone = len(long) == 1 and len(long[0]) > _LONGEST_ABBREVIATION
    return [bool(capitals) and mostly and (len(long) > 1 or alone)] * len(sentence)
