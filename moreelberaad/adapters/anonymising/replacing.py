"""What is proposed in the place of each hit: a general word in the language of its paragraph."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any

import regex

from moreelberaad.domain.findings import Hit, Label
from moreelberaad.domain.fitting import TIME_PHRASES
from moreelberaad.domain.lettering import PERSON_WORDS, of_a_person

from .ranks import Rank, rank_of, read_ranks

_FILE = "generalise.toml"
_OTHER = "other"
_SMALL_WORD = regex.compile(r"(?<!\w)\p{L}{1,5}(?!\w)")
_GROUP = regex.compile(r"\\\{\w+\\\}")
_SEVERAL = regex.compile(r"^\p{L}{3,25}(?:en|s)\b(?!\sof\b)")
_LONE_BEFORE = regex.compile(r"(?i)(?:^|[.!?:;,]\s{1,3}|(?<!\w)(?:de|een|the|a)\s)$")
_LONE_BEHIND = regex.compile(r"\s\p{Ll}|\s?[.,;:!?)]|$")
_OWNED = regex.compile(r"['’]s?$")
_BARE_S = regex.compile(r"\p{L}{3,40}(?=s$)")
_NEAR = 24  # characters before a hit that tell whether it stands alone
_BRACKETED = "["

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What to propose for the words of one kind in which the pattern occurs, per language."""

    when: regex.Pattern[str]
    words: Mapping[str, Words]

    def propose(self, found: str, language: str) -> Words | None:
        """Give the proposals, or nothing when the rule is not about these words."""
        match = self.when.search(found)
        return tuple(map(match.expandf, self.words[language])) if match else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacing:
    """Proposes general words, and knows those again that it proposed before."""

    rules: Mapping[Label, Sequence[Rule]]
    ranks: tuple[Rank, ...] = field(repr=False)
    stems: Mapping[str, regex.Pattern[str]]
    categories: Mapping[str, Mapping[str, Words]]
    small_words: Mapping[str, frozenset[str]]
    surnames: frozenset[str] = field(repr=False)
    own: regex.Pattern[str]

    def dressed(self, text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
        """Give the hits of one paragraph with proposals, without those on earlier proposals."""
        if not hits:
            return
        language = self._language(text)
        ours = [match.span() for match in self.own.finditer(text)]
        for hit, following in pairwise([*hits, None]):
            if hit and not _is_within(hit, ours):
                is_named = following is not None and _is_name_behind(text, hit, following)
                proposed = self._proposed(text, hit, language, is_named=is_named)
                yield replace(hit, suggestions=proposed)

    def _language(self, text: str) -> str:
        """Tell the language by its small words; the first of the data file wins a tie."""
        words = _SMALL_WORD.findall(text.casefold())
        return max(
            self.small_words,
            key=lambda language: sum(word in self.small_words[language] for word in words),
        )

    def _proposed(self, text: str, hit: Hit, language: str, *, is_named: bool) -> Words:
        if not hit.suggestions:
            return ()
        found = text[hit.start : hit.end]
        if hit.label is Label.RANK:
            return self._rank(text, hit, language, is_named=is_named)
        proposed = self._by_rule(found, hit, language)
        if hit.label is Label.PERSON and self._is_owner(found):
            return tuple(map(of_a_person, proposed))
        return proposed

    def _by_rule(self, found: str, hit: Hit, language: str) -> Words:
        proposals = (rule.propose(found, language) for rule in self.rules.get(hit.label, ()))
        return next(filter(None, proposals), hit.suggestions)

    def _rank(self, text: str, hit: Hit, language: str, *, is_named: bool) -> Words:
        words = self.categories[self.category(text[hit.start : hit.end])]
        if not is_named and _SEVERAL.search(text[hit.start : hit.end]):
            return words[f"several_{language}"]
        before = text[max(0, hit.start - _NEAR) : hit.start]
        behind = _LONE_BEHIND.match(text, hit.end)
        if not is_named and behind and _LONE_BEFORE.search(before):
            return words.get(f"alone_{language}", words[language])
        return words[language]

    def category(self, words: str) -> str:
        """Give the category of a rank: by the table, else by its first letters."""
        rank = _listed(words, self.ranks)
        if rank:
            return rank.category if rank.category in self.categories else _OTHER
        return next((name for name, stem in self.stems.items() if stem.search(words)), _OTHER)

    def _is_owner(self, found: str) -> bool:
        """Tell whether it is a possessive: "Fatima's", "Pietersens" but not "Martens"."""
        if _OWNED.search(found):
            return True
        last = found.casefold().split()[-1]
        bare = _BARE_S.match(last)
        if not bare or last in self.surnames:
            return False
        return bare.group() in self.surnames or bare.group().endswith("sen")


@lru_cache(maxsize=1_000)
def _listed(words: str, ranks: tuple[Rank, ...]) -> Rank | None:
    """Look a rank up; a text has few different ones, and the table is long."""
    return rank_of(words, ranks)


def read_replacing(folder: Path, lists: Mapping[str, frozenset[str]]) -> Replacing:
    """Read the general words from their data file in this folder."""
    table = tomllib.loads((folder / _FILE).read_text("utf-8"))
    rules: dict[Label, list[Rule]] = {}
    for entry in table["general"]:
        rules.setdefault(Label(entry["label"]), []).append(_rule(entry))
    categories = {
        name: {kind: tuple(words) for kind, words in kinds.items()}
        for name, kinds in table["ranks"].items()
    }
    return Replacing(
        rules=rules,
        ranks=read_ranks(folder),
        stems={entry["category"]: regex.compile(entry["when"]) for entry in table["rank_stem"]},
        categories=categories,
        small_words={name: frozenset(words) for name, words in table["language"].items()},
        surnames=frozenset(lists.get("names_last", ())) | lists.get("names_first", frozenset()),
        own=_own(_all_words(rules.values(), categories.values())),
    )


def _rule(entry: Mapping[str, Any]) -> Rule:
    words = {language: tuple(entry[language]) for language in ("nl", "en")}
    return Rule(when=regex.compile(entry.get("when", "")), words=words)


def _all_words(
    rules: Iterable[Iterable[Rule]], categories: Iterable[Mapping[str, Words]]
) -> frozenset[str]:
    by_rule = (words for rule in chain(*rules) for words in rule.words.values())
    by_rank = (words for kinds in categories for words in kinds.values())
    return TIME_PHRASES.union(*by_rule, *by_rank)


def _own(words: Iterable[str]) -> regex.Pattern[str]:
    """Recognise every proposal in a text, with letters and numbers filled in, longest first."""
    patterns = [_pattern(each) for each in sorted(words, key=lambda word: (-len(word), word))]
    return regex.compile(rf"(?i)(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


def _pattern(words: str) -> str:
    if words in PERSON_WORDS:
        return regex.escape(words[:-1]) + r"(?:\s[A-Z]\d{0,3})?\](?:['’]s)?"
    return _GROUP.sub(r"\\d", regex.escape(words, special_only=True))


def _is_within(hit: Hit, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of these spans, in order and apart, holds the hit."""
    place = bisect_right(spans, hit.start, key=itemgetter(0)) - 1
    return place >= 0 and hit.end <= spans[place][1]


def _is_name_behind(text: str, hit: Hit, following: Hit) -> bool:
    """Tell whether a name leans on it: "sgt. Pietersen", but not "de sergeant, Pietersen"."""
    return following.label is Label.PERSON and text[hit.end : following.start] in {" ", ". "}
