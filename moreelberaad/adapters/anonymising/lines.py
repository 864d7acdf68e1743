"""A paragraph as the search for names reads it: its words, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from moreelberaad.domain.findings import Hit, Label

from .lexicon import Lexicon, Sort
from .words import Word, sentences, shouted, words

_ENGLISH = frozenset(
    {
        "the",
        "and",
        "of",
        "to",
        "was",
        "were",
        "is",
        "are",
        "he",
        "she",
        "they",
        "with",
        "not",
        "my",
    }
    | {
        "what",
        "this",
        "that",
        "it",
        "by",
        "for",
        "from",
        "who",
        "has",
        "had",
        "his",
        "her",
        "must",
    }
    | {"about", "you", "would", "there", "how", "i", "a", "on", "at", "but", "why", "said", "told"}
)
_DUTCH = frozenset(
    {"de", "het", "een", "en", "van", "ik", "niet", "dat", "die", "zijn", "hij", "ze", "met", "is"}
    | {"om", "bij", "aan", "voor", "als", "naar", "dan", "nog", "ook", "wel", "heb", "je", "werd"}
    | {"maar", "er", "zei", "hem", "haar", "geen", "te", "op", "was", "al", "heeft", "mijn", "wat"}
)
_CALLS = frozenset({Label.RANK, Label.FUNCTION})
_SHORTEST_IN_TITLE = 4  # letters: "en" and "de" stay small in a heading
_WORDS_OF_TITLE = 3
_BETWEEN = " '\"(.0123456789"
JOINTS = frozenset({" ", " '", ' "', "' ", '" '})
"""What may stand between the words of one name: it may hold a nickname in quotation marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The words of one paragraph with their sort; `taken` are those that a pattern covers.

    `called` holds the label of a rank or function that ends right before the word;
    `capital_nouns` counts ordinary words with a capital inside a sentence, `is_title` says
    that all words of any length have one, as in a heading.
    """

    text: str = field(repr=False)
    words: tuple[Word, ...]
    sorts: tuple[Sort, ...]
    loud: tuple[bool, ...]
    taken: tuple[bool, ...]
    called: tuple[Label | None, ...]
    capital_nouns: int
    is_title: bool

    def key(self, index: int) -> str:
        """Give the word at a place, nothing where there is none."""
        return self.words[index].key if 0 <= index < len(self.words) else ""

    def is_asked(self, index: int) -> bool:
        """Say whether a question mark stands right behind a word."""
        return self.text.startswith("?", self.words[index].end)

    def joins(self, index: int) -> bool:
        """Say whether a word may go on with the name of the word before it."""
        if not 0 < index < len(self.words):
            return False
        return self.words[index].gap in JOINTS and not self.words[index].opens


def line_of(
    text: str, hits: Iterable[Hit], lexicon: Lexicon, abbreviations: frozenset[str]
) -> Line:
    """Read a paragraph, given what the patterns found in it."""
    hits = tuple(hits)
    found = words(text, abbreviations)
    covered = covered_by(hits, len(text))
    ends = {hit.end: hit.label for hit in hits if hit.label in _CALLS}
    sorts = _sorts(found, lexicon)
    nouns = _capital_nouns(found, sorts)
    return Line(
        text=text,
        words=found,
        sorts=sorts,
        loud=shouted(found),
        taken=tuple(bool(covered[word.start]) for word in found),
        called=tuple(_call_before(word, ends) for word in found),
        capital_nouns=nouns,
        is_title=nouns > 0 and _is_title(found),
    )


def covered_by(hits: Iterable[Hit], length: int) -> bytearray:
    """Mark each character that a hit covers."""
    covered = bytearray(length)
    for hit in hits:
        covered[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    return covered


def _sorts(found: Sequence[Word], lexicon: Lexicon) -> tuple[Sort, ...]:
    """Sort the words of each sentence by the dictionary of its language."""
    whole = _lean(found)
    known: dict[tuple[str, bool], Sort] = {}
    sorts: list[Sort] = []
    for sentence in sentences(found):
        in_english = (_lean(sentence) or _lean_by_words(sentence, lexicon) or whole) > 0
        for word in sentence:
            at = (word.key, in_english)
            if at not in known:
                known[at] = lexicon.sort(word.key, in_english=in_english)
            sorts.append(known[at])
    return tuple(sorts)


def _lean(found: Sequence[Word]) -> int:
    """Count the small words of English, and those of Dutch as less than nothing."""
    english = sum(word.key in _ENGLISH for word in found)
    return english - sum(word.key in _DUTCH for word in found)


def _lean_by_words(found: Sequence[Word], lexicon: Lexicon) -> int:
    """Count the words that one of both dictionaries has; names and places say nothing."""
    english = sum(word.key in lexicon.english for word in found)
    return english - sum(word.key in lexicon.dutch for word in found)


def _capital_nouns(found: Sequence[Word], sorts: Sequence[Sort]) -> int:
    return sum(
        sort is Sort.ORDINARY and word.is_capitalised and not word.opens
        for word, sort in zip(found, sorts, strict=True)
    )


def _is_title(found: Sequence[Word]) -> bool:
    long = [word for word in found if len(word.text) >= _SHORTEST_IN_TITLE]
    return len(long) >= _WORDS_OF_TITLE and all(word.is_capitalised for word in long)


def _call_before(word: Word, ends: Mapping[int, Label]) -> Label | None:
    """Give the rank or function before a word, past spaces, quotation marks and grades."""
    if not ends or word.opens:
        return None
    lowest = word.start - len(word.gap) + len(word.gap.rstrip(_BETWEEN))
    return next((ends[at] for at in range(lowest, word.start) if at in ends), None)
