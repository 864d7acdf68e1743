"""The words of a paragraph, and which of them begin a sentence."""

from __future__ import annotations

from dataclasses import dataclass

import regex

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+(?:['-]\p{L}[\p{L}\p{M}]*+)*+")
_BREAK = regex.compile(r"""[.!?…]["')\]]*\s[^\p{L}]*$|[:,]\s*["']$""")
_GAP = 12  # characters before a word that are looked at, so that long gaps stay linear


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, its place, and what stands between it and the word before."""

    start: int
    end: int
    text: str
    gap: str
    opens: bool

    @property
    def key(self) -> str:
        """The word without regard to capitals, as the lists have it."""
        return self.text.casefold()

    @property
    def is_capitalised(self) -> bool:
        """Say whether it begins with a capital; a single letter does not count."""
        return len(self.text) > 1 and self.text[0].isupper()


def words(text: str, abbreviations: frozenset[str]) -> tuple[Word, ...]:
    """Split a paragraph; a stop behind an abbreviation opens no sentence, "A:" does."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        before = found[-1] if found else None
        gap = text[max(before.end if before else 0, match.start() - _GAP) : match.start()]
        opens = before is None or _opens(gap, before.text, abbreviations)
        found.append(
            Word(start=match.start(), end=match.end(), text=match.group(), gap=gap, opens=opens)
        )
    return tuple(found)


def _opens(gap: str, before: str, abbreviations: frozenset[str]) -> bool:
    shortened = before.casefold() in abbreviations or (len(before) == 1 and before.islower())
    if shortened and gap.startswith("."):
        return False
    is_option = len(before) == 1 and gap.startswith(":")
    return is_option or _BREAK.search(gap) is not None
