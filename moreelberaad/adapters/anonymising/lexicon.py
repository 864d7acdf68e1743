"""What the word lists know of a word: a name, an ordinary word, a place, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from .spelling import (
    american,
    has_vowel,
    is_explained,
    is_surname_like,
    one_letter_wrong,
    plain,
    without_possessive,
)

_SHORTEST_TYPED_WRONG = 5  # letters of a name that is recognised with one letter wrong
_LONGEST_TYPED_WRONG = 20  # no name in the lists is longer; a glued word would take seconds


class Sort(Enum):
    """What a word is by the lists; `_OR_WORD` is in the Dutch dictionary and among the names.

    `NAME_OR_ELSE` is a name that is a place too, or a word of another language than the line's;
    `SURNAME_LIKE` is made of two words as surnames often are: "Maaskant", but also "stormbaan".
    """

    FIRST = auto()
    LAST = auto()
    FIRST_OR_WORD = auto()
    LAST_OR_WORD = auto()
    NAME_OR_ELSE = auto()
    PLACE = auto()
    HARMLESS = auto()
    ORDINARY = auto()
    SURNAME_LIKE = auto()
    COMPOUND = auto()
    UNKNOWN = auto()


SURE_NAMES = frozenset({Sort.FIRST, Sort.LAST})
WORDS_TOO = frozenset({Sort.FIRST_OR_WORD, Sort.LAST_OR_WORD})
NAMES = SURE_NAMES | WORDS_TOO | {Sort.NAME_OR_ELSE}
DULL = frozenset({Sort.HARMLESS, Sort.ORDINARY})


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Lexicon:
    """The word lists by which a name is told from an ordinary word; all without capitals.

    `names_before_words` are in the dictionary too, yet mostly names; `english_names` are so in
    English; `names_despite_all` are among the harmless words and still now and then a name.
    """

    first: frozenset[str]
    last: frozenset[str]
    with_infix: frozenset[str]
    names_before_words: frozenset[str]
    english_names: frozenset[str]
    names_despite_all: frozenset[str]
    dutch: frozenset[str]
    english: frozenset[str]
    harmless: frozenset[str]
    common: frozenset[str]
    places: frozenset[str]

    def sort(self, key: str, *, in_english: bool) -> Sort:
        """Say what a word is; of "Pietersens" and "wolf-achtig" by their parts."""
        sort = self._whole(key, in_english=in_english)
        if sort is not Sort.UNKNOWN:
            return sort
        if "-" in key:
            return self._hyphenated(key, in_english=in_english)
        stem = without_possessive(key)
        if stem != key and (known := self._whole(stem, in_english=in_english)) in SURE_NAMES:
            return known
        if stem != key and key.endswith("'s") and known is not Sort.UNKNOWN:
            return known
        return self._explained(key) if has_vowel(key) else Sort.COMPOUND

    def _explained(self, key: str) -> Sort:
        if american(key) in self.english:
            return Sort.COMPOUND
        if not is_explained(key, self.dutch):
            return Sort.UNKNOWN
        return Sort.SURNAME_LIKE if is_surname_like(key) else Sort.COMPOUND

    def is_nearly_a_name(self, key: str) -> bool:
        """Say whether one letter wrong, or two swapped, makes a name of it and no other word."""
        if not _SHORTEST_TYPED_WRONG <= len(key) <= _LONGEST_TYPED_WRONG or not key.isalpha():
            return False
        nearby = set(one_letter_wrong(key))
        if nearby & self.dutch or nearby & self.english:
            return False
        return any(each in self.first or each in self.last for each in nearby)

    def _whole(self, key: str, *, in_english: bool) -> Sort:
        if key in self.names_before_words and not self._is_english_word(key, in_english):
            return Sort.FIRST
        if key in self.harmless:
            return Sort.FIRST_OR_WORD if key in self.names_despite_all else Sort.HARMLESS
        return self._listed(key, in_english=in_english)

    def _is_english_word(self, key: str, in_english: bool) -> bool:  # noqa: FBT001 -- one private caller
        return in_english and key in self.english and key not in self.english_names

    def _listed(self, key: str, *, in_english: bool) -> Sort:
        in_dutch, in_other = key in self.dutch, key in self.english
        if key in self.common and key not in self.names_despite_all:
            return Sort.ORDINARY
        word = in_dutch or (in_english and in_other)
        first, last = key in self.first, key in self.last
        if first or last:
            if word:
                return Sort.FIRST_OR_WORD if first else Sort.LAST_OR_WORD
            if in_other or (last and not first and key in self.places):
                return Sort.NAME_OR_ELSE
            return Sort.FIRST if first else Sort.LAST
        if in_dutch or in_other:
            return Sort.ORDINARY
        return Sort.PLACE if key in self.places else Sort.UNKNOWN

    def _hyphenated(self, key: str, *, in_english: bool) -> Sort:
        sorts = [self._whole(part, in_english=in_english) for part in key.split("-")]
        if all(sort in DULL for sort in sorts):
            return Sort.ORDINARY
        if Sort.FIRST in sorts or (Sort.FIRST_OR_WORD in sorts and not DULL & set(sorts)):
            return Sort.FIRST
        if Sort.LAST in sorts:
            return Sort.LAST
        if Sort.PLACE in sorts:
            return Sort.PLACE
        return Sort.COMPOUND if DULL & set(sorts) else Sort.UNKNOWN


def lexicon_from(lists: Mapping[str, frozenset[str]]) -> Lexicon:
    """Take the lists that names need."""
    despite_all = lists["first_names_in_capitals"]
    first = lists["first_names"] | despite_all | lists["names_first"]
    particles = lists["particles"]
    small = lists["function_words"] | lists["openers"] | lists["informal"]
    said = lists["titles"] | lists["title_abbreviations"] | lists["person_cues"]
    places = lists["places"] | lists["places_in_capitals"]
    return Lexicon(
        first=frozenset(_spellings(first)) - particles,
        last=frozenset(_spellings(_last_words(lists["names_last"]))) - particles,
        with_infix=lists["names_with_infix"],
        names_before_words=lists["names_before_words"] | lists["first_names"],
        english_names=lists["names_before_english_words"],
        names_despite_all=despite_all,
        dutch=lists["ordinary_nl"],
        english=lists["ordinary_en"],
        harmless=lists["allowed"] | small | said | particles,
        common=lists["common"],
        places=places | lists["places_nl"] | lists["places_world"],
    )


def _spellings(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        if not name.isascii():
            yield plain(name)


def _last_words(names: Iterable[str]) -> Iterator[str]:
    """Give a surname without its infix: "van der berg" is known by "berg"."""
    for name in names:
        yield name.rpartition(" ")[2]
