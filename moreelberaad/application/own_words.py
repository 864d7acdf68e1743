"""Words of one's own that the check need not ask about: only where it doubts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import assert_never
from unicodedata import normalize

from moreelberaad.application.commands import (
    Change,
    OwnWordsChanged,
)
from moreelberaad.application.ports import OwnWords, Recogniser
from moreelberaad.application.vault_commands import (
    AddOwnWord,
    DropOwnWord,
    WordCommand,
)
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.lettering import without_possessive

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MERE_WORDS = frozenset(
    {
        Label.PERSON,
        Label.LOCATION,
        Label.UNIT,
        Label.MISSION,
        Label.RANK,
        Label.FUNCTION,
    }
)
"""What an own word silences: not a number, a time, health or faith, or words taken together."""

LONGEST_WORD = 60


def own_form(word: str) -> str:
    """Give a word as it is kept: in small letters, without spaces around it."""
    return normalize("NFC", word).strip().casefold()


def may_be_own(word: str) -> bool:
    """Tell whether this is a single word of letters; only such a word is ever an own word."""
    return len(word) <= LONGEST_WORD and _WORD.fullmatch(own_form(word)) is not None


def seen_alone(word: str, recogniser: Recogniser) -> Hit | None:
    """Give what the check says of a word by itself, with a capital or without: what is surest."""
    hits = (hit for form in (word, word.title()) for hit in recogniser.find(form))
    return min(hits, key=lambda hit: hit.tier, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowing:
    """Finds what the other recogniser finds, without the doubts about own words of the moment."""

    words: Callable[[], frozenset[str]] = field(repr=False)
    other: Recogniser

    def find(self, text: str) -> Sequence[Hit]:
        """Give the hits in the order of the text."""
        known = self.words()
        hits = self.other.find(text)
        return [hit for hit in hits if not _is_own(hit, text, known)] if known else hits


def allowing(words: Callable[[], frozenset[str]], recogniser: Recogniser) -> Recogniser:
    """Let a recogniser doubt no more about these words; they are asked for at every look."""
    return Allowing(words=words, other=recogniser)


def _is_own(hit: Hit, text: str, known: frozenset[str]) -> bool:
    if hit.tier is Tier.SURE or hit.label not in _MERE_WORDS:
        return False
    words = own_form(text[hit.start : hit.end])
    return words in known or without_possessive(words) in known


@dataclass(frozen=True, slots=True, kw_only=True)
class WordDesk:
    """Carries out the commands on the own words of one vault."""

    words: OwnWords

    def carry_out(self, command: WordCommand) -> Change:
        """Do what the command says; what was so already stays so, and is not taken back."""
        word = own_form(command.word)
        is_there = word in self.words.all()
        undo: WordCommand | None
        match command:
            case AddOwnWord():
                self.words.add(word)
                undo = None if is_there else DropOwnWord(word=word)
            case DropOwnWord():
                self.words.drop(word)
                undo = AddOwnWord(word=word) if is_there else None
            case _:
                assert_never(command)
        return Change(done=command, undo=undo, events=(OwnWordsChanged(),))
