"""The general words of generalise.toml: per kind of trace, per language, for ranks by category."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

import regex

from moreelberaad.domain.findings import Label
from moreelberaad.domain.fitting import TIME_PHRASES
from moreelberaad.domain.lettering import PERSON_WORDS

from .ranks import Rank, rank_of, read_ranks

_FILE = "generalise.toml"
_OTHER = "other"
_SMALL_WORD = regex.compile(r"(?<!\w)\p{L}{1,5}(?!\w)")
_GROUP = regex.compile(r"\\\{\w+\\\}")

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
class GeneralWords:
    """What the data file says; `own` matches every proposal that may stand in a text."""

    rules: Mapping[Label, Sequence[Rule]]
    ranks: tuple[Rank, ...] = field(repr=False)
    stems: Mapping[str, regex.Pattern[str]]
    categories: Mapping[str, Mapping[str, Words]]
    small_words: Mapping[str, frozenset[str]]
    own: regex.Pattern[str]

    def language(self, text: str) -> str:
        """Tell the language by its small words; the first of the data file wins a tie."""
        words = _SMALL_WORD.findall(text.casefold())
        return max(
            self.small_words,
            key=lambda language: sum(word in self.small_words[language] for word in words),
        )

    def by_rule(self, label: Label, found: str, language: str) -> Words | None:
        """Give what the first rule about these words proposes."""
        proposals = (rule.propose(found, language) for rule in self.rules.get(label, ()))
        return next(filter(None, proposals), None)

    def category(self, words: str) -> str:
        """Give the category of a rank: by the table, else by its first letters."""
        rank = _listed(words, self.ranks)
        if rank:
            return rank.category if rank.category in self.categories else _OTHER
        return next((name for name, stem in self.stems.items() if stem.search(words)), _OTHER)


@lru_cache(maxsize=1_000)
def _listed(words: str, ranks: tuple[Rank, ...]) -> Rank | None:
    """Look a rank up; a text has few different ones, and the table is long."""
    return rank_of(words, ranks)


def read_general_words(folder: Path) -> GeneralWords:
    """Read the data file in this folder, and the ranks beside it."""
    table = tomllib.loads((folder / _FILE).read_text("utf-8"))
    rules: dict[Label, list[Rule]] = {}
    for entry in table["general"]:
        rules.setdefault(Label(entry["label"]), []).append(_rule(entry))
    categories = {
        name: {kind: tuple(words) for kind, words in kinds.items()}
        for name, kinds in table["ranks"].items()
    }
    return GeneralWords(
        rules=rules,
        ranks=read_ranks(folder),
        stems={entry["category"]: regex.compile(entry["when"]) for entry in table["rank_stem"]},
        categories=categories,
        small_words={name: frozenset(words) for name, words in table["language"].items()},
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
