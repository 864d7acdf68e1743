"""What could make a dilemma card better: advice to its writer, which stops nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from re import IGNORECASE, Pattern
from re import compile as pattern
from typing import Final

from moreelberaad.domain.card_content import title_mark
from moreelberaad.domain.cards import Card, word_count

MOST_WORDS: Final = 80
"""Words of a situation that can be read aloud without losing anyone (ux.md 3.12)."""

_SHORT = 10
"""Words up to which the length of an option tells nothing."""

_ADDRESSED: Mapping[str, Pattern[str]] = {
    "nl": pattern(r"\b(je|jij|jou|jouw|jullie|u|uw)\b", IGNORECASE),
    "en": pattern(r"\b(you|your|yours)\b", IGNORECASE),
}


class CardHint(StrEnum):
    """One piece of advice, in the order of the card."""

    LONG_SITUATION = "long_situation"
    NOBODY_ADDRESSED = "nobody_addressed"
    SAME_OPTIONS = "same_options"
    UNEVEN_OPTIONS = "uneven_options"
    NO_HARM_A = "no_harm_a"
    NO_HARM_B = "no_harm_b"
    NO_THEME = "no_theme"
    NO_QUESTION = "no_question"
    NO_QUESTION_MARK = "no_question_mark"


def advice_on(card: Card, language: str) -> tuple[CardHint, ...]:
    """Look at what a card says in one language; what is not written yet is no fault of it."""
    return (
        *_on_situation(_said(card, "situation", language), language),
        *_on_options(_said(card, "option_a", language), _said(card, "option_b", language)),
        *_on_harms(card),
        *(() if card.themes else (CardHint.NO_THEME,)),
        *_on_questions(card, language),
    )


def _said(card: Card, part: str, language: str) -> str:
    return card.sentence(part).words.get(language, "")


def _on_situation(situation: str, language: str) -> Iterator[CardHint]:
    if word_count(situation) > MOST_WORDS:
        yield CardHint.LONG_SITUATION
    addressed = _ADDRESSED.get(language)
    if situation and addressed and not addressed.search(situation):
        yield CardHint.NOBODY_ADDRESSED


def _on_options(first: str, second: str) -> Iterator[CardHint]:
    if not (first and second):
        return
    if title_mark(first) == title_mark(second):
        yield CardHint.SAME_OPTIONS
    shortest, longest = sorted(map(word_count, (first, second)))
    if longest > max(_SHORT, 2 * shortest):
        yield CardHint.UNEVEN_OPTIONS


def _on_harms(card: Card) -> Iterator[CardHint]:
    """Ask what each option costs: one that costs nothing is no choice."""
    sides = (
        (card.option_a, card.harm_a, CardHint.NO_HARM_A),
        (card.option_b, card.harm_b, CardHint.NO_HARM_B),
    )
    for option, harm, hint in sides:
        if option.get("nl") and not harm.get("nl"):
            yield hint


def _on_questions(card: Card, language: str) -> Iterator[CardHint]:
    if not card.questions:
        yield CardHint.NO_QUESTION
    asked = (question.words.get(language, "").rstrip() for question in card.questions)
    if any(each and not each.endswith("?") for each in asked):
        yield CardHint.NO_QUESTION_MARK
