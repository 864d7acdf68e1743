"""Names by default deny: a capital inside a sentence needs a reason to be harmless."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from moreelberaad.domain.findings import Hit, Label, Tier

from .words import Word, words

_AND = frozenset({"en"})
_LONGEST_JOIN = 5  # words: "Aafke en van der Berg"
_BEFORE_PLACES = frozenset({"in", "te", "uit", "nabij", "from", "near"})
_TIES = frozenset({"der", "den", "ter", "t"})  # particles that stand before nothing but a surname
_SUGGESTIONS = {
    Label.PERSON: "[persoon]",
    Label.LOCATION: "[plaats]",
    Label.UNIT: "[eenheid]",
}
_BARE_S = regex.compile("[bdfgklmnprt]s$")
_SHORTEST_WITH_S = 5  # letters: "Hans" keeps its s
_ABBREVIATION = 5  # letters: longer words in capitals are shouted, not abbreviated
_SHORTEST = 3  # letters of a name that is looked for again


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The word lists by which a name is told from an ordinary word."""

    first_names: frozenset[str]
    capital_first_names: frozenset[str]
    harmless: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    abbreviations: frozenset[str]

    def unknown(self, text: str, covered: bytearray) -> Iterator[Hit]:
        """Give the names among what no recogniser has covered, whole names at a time."""
        found = words(text, self.abbreviations)
        suspects = self._suspects(found, covered)
        for first, last in self._runs(found, suspects):
            yield self._named(found, self._reach_back(found, first), first, last)

    def again(self, text: str, covered: bytearray, known: frozenset[str]) -> Iterator[Hit]:
        """Give the uncovered words that are part of a name found elsewhere."""
        for word in words(text, self.abbreviations):
            same = word.text in known or (word.is_capitalised and _forms(word) & known)
            if same and not covered[word.start]:
                yield _hit(word.start, word.end, Label.PERSON, Tier.DOUBT, "name_elsewhere")

    def parts(self, name: str) -> Iterator[str]:
        """Give the parts of a name worth looking for, as written and without capitals."""
        for word in words(name, self.abbreviations):
            if len(word.text) >= _SHORTEST and word.key not in self.harmless:
                yield word.text
                yield from _forms(word)

    def surname(self, name: str) -> str:
        """Give what all spellings of one name share: no initials, particles, possessive."""
        full = [word for word in words(name, frozenset()) if len(word.text) > 1]
        parts = [word.key for word in full if word.key not in self.particles]
        return _without_possessive(parts[-1]) if parts else name.casefold().strip()

    def _suspects(self, found: Sequence[Word], covered: bytearray) -> list[bool]:
        marks = [not covered[word.start] and self._is_suspect(word) for word in found]
        for index, word in enumerate(found):
            if word.opens and word.is_capitalised and not covered[word.start]:
                marks[index] |= self._opens_a_name(found, index, marks)
        return marks

    def _is_suspect(self, word: Word) -> bool:
        if word.opens:
            return self._is_first_name(word) and word.key not in self.openers
        return self._is_first_name(word) or (word.is_capitalised and not self._is_harmless(word))

    def _is_harmless(self, word: Word) -> bool:
        parts = zip(word.key.split("-"), word.text.split("-"), strict=True)
        return bool(_forms(word) & self.harmless) or all(
            part in self.harmless or written.islower() for part, written in parts
        )

    def _is_first_name(self, word: Word) -> bool:
        forms = _forms(word) | {word.key.split("-")[0]}
        in_capitals = word.is_capitalised and bool(forms & self.capital_first_names)
        return in_capitals or bool(forms & self.first_names)

    def _opens_a_name(self, found: Sequence[Word], index: int, marks: Sequence[bool]) -> bool:
        """Say whether a word that opens a sentence goes on in a name: "Aafke de Bruyn"."""
        if self._is_harmless(found[index]):
            return False
        ahead = slice(index + 1, index + 1 + _LONGEST_JOIN)
        for word, mark in zip(found[ahead], marks[ahead], strict=True):
            if word.gap.strip() not in {"", ",", "'"}:
                return False
            if word.key not in self.particles | _AND:
                return mark
        return False

    def _runs(self, found: Sequence[Word], marks: Sequence[bool]) -> Iterator[tuple[int, int]]:
        """Give the first and last word of each name."""
        places = [index for index, mark in enumerate(marks) if mark]
        breaks = [
            (left, right)
            for left, right in pairwise(places)
            if not self._is_one_name(found[left + 1 : right + 1])
        ]
        firsts = places[:1] + [right for _, right in breaks]
        lasts = [left for left, _ in breaks] + places[-1:]
        return zip(firsts, lasts, strict=True)

    def _is_one_name(self, rest: Sequence[Word]) -> bool:
        """Say whether only particles and spaces stand before the last of these words."""
        particles = all(word.key in self.particles for word in rest[:-1])
        return particles and all(word.gap in {" ", " '"} and not word.opens for word in rest)

    def _reach_back(self, found: Sequence[Word], first: int) -> int:
        while first and not found[first - 1].opens and found[first].gap in {" ", " '"}:
            before, word = found[first - 1], found[first]
            tied = before.text[0].isupper() or {before.key, word.key} & _TIES
            if before.key not in self.particles or not tied:
                break
            first -= 1
        return first

    def _named(self, found: Sequence[Word], start: int, first: int, last: int) -> Hit:
        run = found[first : last + 1]
        label, tier, reason = self._judged(run, found[max(start - 1, 0)])
        if tier is Tier.DOUBT and _is_shouted(found, first):
            tier = Tier.UNKNOWN
        return _hit(found[start].start, found[last].end, label, tier, reason)

    def _judged(self, run: Sequence[Word], before: Word) -> tuple[Label, Tier, str]:
        if any(self._is_first_name(word) for word in run):
            sure = Tier.SURE if run[0].is_capitalised else Tier.DOUBT
            return Label.PERSON, sure, "listed_first_name"
        if before.key in _BEFORE_PLACES and run[0].gap == " ":
            return Label.LOCATION, Tier.DOUBT, "capitalised_after_place_word"
        if all(word.text.isupper() and len(word.text) <= _ABBREVIATION for word in run):
            return Label.UNIT, Tier.DOUBT, "unknown_abbreviation"
        tier = Tier.UNKNOWN if ":" in run[0].gap else Tier.DOUBT
        return Label.PERSON, tier, "capitalised_unknown"


def names_from(lists: Mapping[str, frozenset[str]]) -> Names:
    """Take the word lists that names need."""
    openers = lists["function_words"] | lists["openers"]
    return Names(
        first_names=lists["first_names"],
        capital_first_names=lists["first_names_in_capitals"],
        harmless=lists["allowed"] | openers | lists["particles"],
        openers=openers,
        particles=lists["particles"],
        abbreviations=lists["abbreviations"],
    )


def covered_by(hits: Iterable[Hit], length: int) -> bytearray:
    """Mark each character that a hit covers."""
    covered = bytearray(length)
    for hit in hits:
        covered[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    return covered


def _hit(start: int, end: int, label: Label, tier: Tier, reason: str) -> Hit:
    suggestions = (_SUGGESTIONS[label],)
    return Hit(
        start=start, end=end, label=label, tier=tier, reason=reason, suggestions=suggestions
    )


def _forms(word: Word) -> set[str]:
    return {word.key, _without_possessive(word.key)}


def _without_possessive(key: str) -> str:
    """Take off the -s of "Pietersens"; after other letters it is written 's, or part of a name."""
    if key.endswith("'s"):
        return key[:-2]
    return key[:-1] if len(key) >= _SHORTEST_WITH_S and _BARE_S.search(key) else key


def _is_shouted(found: Sequence[Word], first: int) -> bool:
    near = found[max(first - 1, 0) : first + 2]
    return sum(len(word.text) > 1 and word.text.isupper() for word in near) > 1
