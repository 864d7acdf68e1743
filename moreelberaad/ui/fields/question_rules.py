"""What can be computed about a moral question (domain.md 1.0): a few lines, never a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moreelberaad.domain.template import USUAL_RULES, USUAL_WORDS, QuestionRule, Template
from moreelberaad.i18n import N_, Language

_FORMS = {
    N_("mogen"): ("mag", "mocht", "mochten", "may", "might"),
    N_("moeten"): ("moet", "moest", "moesten", "must", "should", "ought"),
    N_("kunnen"): ("kan", "kun", "kunt", "kon", "konden", "can", "could"),
    N_("durven"): ("durf", "durft", "durfde", "durfden", "dare"),
    N_("willen"): ("wil", "wilt", "wilde", "wilden", "wou", "will", "would"),
    N_("wat behoort"): ("what ought", "what should"),
    N_("is het moreel aanvaardbaar dat"): ("is it morally acceptable",),
}
"""A question begins with a form of the verb that the method names, in Dutch or in English."""

_HOW = {"hoe", "how"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a method asks of its question; an opening is asked only where it names some."""

    rules: tuple[QuestionRule, ...] = USUAL_RULES
    openings: tuple[str, ...] = ()
    most_words: int = USUAL_WORDS

    @classmethod
    def of(cls, template: Template) -> Check:
        """Take over what the method says."""
        rules = template.question_rules
        return cls(
            rules=tuple(
                rule for rule in rules if rule is not QuestionRule.OPENING or template.openings
            ),
            openings=template.openings,
            most_words=template.question_words,
        )


def kept_rules(question: str, check: Check) -> frozenset[QuestionRule]:
    """Give the rules that a question keeps; an empty one keeps none."""
    words = [word.strip("‘’“”\"'?!.,;:()") for word in question.casefold().split()]
    if not any(words):
        return frozenset()
    kept = {
        QuestionRule.OPENING: _opens(words, check.openings),
        QuestionRule.LENGTH: len(words) <= check.most_words,
        QuestionRule.NO_HOW: _HOW.isdisjoint(words),
        QuestionRule.NO_COMMA: "," not in question,
        QuestionRule.ONE_QUESTION_MARK: question.count("?") == 1,
    }
    return frozenset(rule for rule in check.rules if kept[rule])


def opening_in(language: Language, opening: str) -> str:
    """Give a verb in this language; words that are the method's own stay as they are."""
    return language.say(opening) if opening in _FORMS else opening


def _opens(words: Sequence[str], openings: Sequence[str]) -> bool:
    begins = [form for each in openings for form in (each, *_FORMS.get(each, ()))]
    return any(list(words[: len(each.split())]) == each.split() for each in begins)
