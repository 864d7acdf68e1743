"""What is proposed in the place of each hit: a general word in the language of its paragraph."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import itemgetter
from pathlib import Path

import regex

from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.lettering import is_surely_possessive, of_a_person
from moreelberaad.domain.spans import Span, is_within

from .general_words import GeneralWords, Words, read_general_words

_SEVERAL = regex.compile(r"^\p{L}{3,25}(?:en|s)\b(?!\sof\b)")
_LONE_BEFORE = regex.compile(r"(?i)(?:^|[.!?:;,]\s{1,3}|(?<!\w)(?:de|een|the|a)\s)$")
_LONE_BEHIND = regex.compile(r"\s\p{Ll}|\s?[.,;:!?)]|$")
_BARE_S = regex.compile(r"\p{L}{3,40}(?=s$)")
_WORD_BEHIND = regex.compile(r"\s(\p{Ll}{2,})\b")
_NEAR = 24  # characters before and behind a hit that tell how it stands there


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacing:
    """Proposes general words, and knows those again that it proposed before."""

    general: GeneralWords
    surnames: frozenset[str] = field(repr=False)
    doings: frozenset[str] = field(repr=False)

    def dressed(self, text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
        """Give the hits of one paragraph with proposals, without those on earlier proposals."""
        if not hits:
            return
        language = self.general.language(text)
        ours = [match.span() for match in self.general.own.finditer(text)]
        for hit, following in pairwise([*hits, None]):
            if hit and not _is_ours(hit, ours):
                is_named = following is not None and _is_name_behind(text, hit, following)
                proposed = self._proposed(text, hit, language, is_named=is_named)
                yield replace(hit, suggestions=proposed)

    def _proposed(self, text: str, hit: Hit, language: str, *, is_named: bool) -> Words:
        if not hit.suggestions:
            return ()
        if hit.label is Label.RANK:
            return self._rank(text, hit, language, is_named=is_named)
        found = text[hit.start : hit.end]
        proposed = self.general.by_rule(hit.label, found, language) or hit.suggestions
        if hit.label is Label.PERSON and self._is_owner(found, text[hit.end : hit.end + _NEAR]):
            return tuple(map(of_a_person, proposed))
        return proposed

    def _rank(self, text: str, hit: Hit, language: str, *, is_named: bool) -> Words:
        found = text[hit.start : hit.end]
        words = self.general.categories[self.general.category(found)]
        if not is_named and _SEVERAL.search(found):
            return words[f"several_{language}"]
        before = text[max(0, hit.start - _NEAR) : hit.start]
        behind = _LONE_BEHIND.match(text, hit.end)
        if not is_named and behind and _LONE_BEFORE.search(before):
            return words.get(f"alone_{language}", words[language])
        return words[language]

    def _is_owner(self, found: str, behind: str) -> bool:
        """Tell whether it is a possessive: "Fatima's", "Pietersens" but not "Martens".

        Who does something owns nothing there: "Lowie Kramers nam op".
        """
        if is_surely_possessive(found):
            return True
        acts = _WORD_BEHIND.match(behind)
        if acts and acts[1] in self.doings:
            return False
        last = found.casefold().split()[-1]
        bare = _BARE_S.match(last)
        if not bare or last in self.surnames:
            return False
        return bare.group() in self.surnames or bare.group().endswith("sen")


def read_replacing(folder: Path, lists: Mapping[str, frozenset[str]]) -> Replacing:
    """Read the general words from their data file in this folder."""
    surnames = frozenset(lists.get("names_last", ())) | lists.get("names_first", frozenset())
    doings = lists.get("doings", frozenset()) | lists.get("sayings", frozenset())
    return Replacing(general=read_general_words(folder), surnames=surnames, doings=doings)


def _is_ours(hit: Hit, ours: Sequence[Span]) -> bool:
    """Tell whether a proposal holds the hit; they stand in order, so only the last before it."""
    place = bisect_right(ours, hit.start, key=itemgetter(0))
    return is_within(hit.span, ours[max(place - 1, 0) : place])


def _is_name_behind(text: str, hit: Hit, following: Hit) -> bool:
    """Tell whether a name leans on it: "sgt. Pietersen", but not "de sergeant, Pietersen"."""
    return following.label is Label.PERSON and text[hit.end : following.start] in {" ", ". "}
