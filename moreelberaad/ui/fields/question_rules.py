"""What can be computed about a moral question (domain.md 1.0): four lines, never a block."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

MOST_WORDS = 15

_FORMS = {
    "mogen": ("mag", "mocht", "mochten"),
    "moeten": ("moet", "moest", "moesten"),
    "kunnen": ("kan", "kun", "kunt", "kon", "konden"),
    "durven": ("durf", "durft", "durfde", "durfden"),
    "willen": ("wil", "wilt", "wilde", "wilden", "wou"),
}
"""A question begins with a form of the verb that the method names."""


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
        Rule.NO_HOW: "hoe" not in words,
        Rule.NO_COMMA: "," not in question,
    }
    return frozenset(rule for rule, holds in kept.items() if holds)


def _opens(words: Sequence[str], openings: Sequence[str]) -> bool:
    begins = [form for each in openings for form in (each, *_FORMS.get(each, ()))]
    return any(list(words[: len(each.split())]) == each.split() for each in begins)
