"""Dilemma cards: invented situations with two options, ready to be put on the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from moreelberaad.domain.template import Option, Text

FRONT: Final = ("title", "situation", "option_a", "option_b")
"""What a card says before anybody chose; without it there is nothing to choose."""

BACK: Final = ("harm_a", "harm_b")
BESIDE: Final = ("audience", "note", "reflection")
"""For whom it is; the note and the reflection are for the facilitator alone (domain.md 5)."""

SENTENCES: Final = (*FRONT, *BACK, *BESIDE)
"""The parts of a card that are one text each, in the order in which they are written."""


class CardStatus(StrEnum):
    """How far a card has come (domain.md 3)."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One dilemma; note and reflection are for the facilitator alone (domain.md 5)."""

    id: str
    status: CardStatus = CardStatus.DRAFT
    title: Text = field(default=Text(), repr=False)
    situation: Text = field(default=Text(), repr=False)
    option_a: Text = field(default=Text(), repr=False)
    option_b: Text = field(default=Text(), repr=False)
    harm_a: Text = field(default=Text(), repr=False)
    harm_b: Text = field(default=Text(), repr=False)
    themes: tuple[Option, ...] = ()
    values: tuple[Option, ...] = ()
    audience: Text = field(default=Text(), repr=False)
    questions: tuple[Text, ...] = field(default=(), repr=False)
    note: Text = field(default=Text(), repr=False)
    reflection: Text = field(default=Text(), repr=False)

    def sentence(self, part: str) -> Text:
        """Give one of `SENTENCES` by its name."""
        text: Text = getattr(self, part)
        return text

    def texts(self) -> Iterator[tuple[str, str, str]]:
        """Walk all that is written on it: the part, the language, the words.

        The questions are called `questions.0` and on.
        """
        for part in SENTENCES:
            for language, words in self.sentence(part).words.items():
                yield part, language, words
        for number, question in enumerate(self.questions):
            for language, words in question.words.items():
                yield f"questions.{number}", language, words

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what the front lacks; a card with two options and a situation can be played."""
        return tuple(part for part in FRONT if not self.sentence(part).get("nl").strip())


def word_count(text: str) -> int:
    """Count the words of a text, as the counter beside a field does."""
    return len(text.split())
