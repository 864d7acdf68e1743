"""What can be computed about a moral question (domain.md 1.0): four lines, never a block."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from moreelberaad.i18n import N_, Language

MOST_WORDS = 15

_FORMS = {
    N_("mogen"): ("mag", "mocht", "mochten", "may", "might"),
    N_("moeten"): ("moet", "moest", "moesten", "must", "should", "ought"),
    N_("kunnen"): ("kan", "kun", "kunt", "kon", "konden", "can", "could"),
    N_("durven"): ("durf", "durft", "durfde", "durfden", "dare"),
    N_("willen"): ("wil", "wilt", "wilde", "wilden", "wou", "will", "would"),
}
"""A question begins with a form of the verb that the method names, in Dutch or in English."""

_HOW = {"hoe", "how"}


class Rule(StrEnum):
    """One line of the checker."""

    OPENING = "opening"
    LENGTH = "length"
    NO_HOW = "no_how"
    NO_COMMA = "no_comma"


def kept_rules(question: str, openings: Sequence[str]) -> frozenset[Rule]:
    """Give the rules that a question keeps; an empty one keeps none."""
    words = [word.strip("‘’“”\"'?!.,;:()") for word in question.casefold().split()]
    if not any(words):
        return frozenset()
    kept = {
        Rule.OPENING: _opens(words, openings),
        Rule.LENGTH: len(words) <= MOST_WORDS,
        Rule.NO_HOW: _HOW.isdisjoint(words),
        Rule.NO_COMMA: "," not in question,
    }
    return frozenset(rule for rule, holds in kept.items() if holds)


def opening_in(language: Language, opening: str) -> str:
    """Give a verb in this language; words that are the method's own stay as they are."""
    return language.say(opening) if opening in _FORMS else opening


def _opens(words: Sequence[str], openings: Sequence[str]) -> bool:
    begins = [form for each in openings for form in (each, *_FORMS.get(each, ()))]
    return any(list(words[: len(each.split())]) == each.split() for each in begins)
