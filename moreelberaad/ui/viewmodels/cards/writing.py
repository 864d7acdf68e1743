"""Cards with other words on them: what is typed in one part, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from moreelberaad.domain.cards import SENTENCES, Card, CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.text import one_line, tidy

OF_LINES = frozenset({"situation", "note", "reflection"})
"""Parts that may hold several paragraphs."""
LONGEST = 2_000
"""Signs of one text; a card that is longer fits on no paper."""
_QUESTION = "questions."


def question(number: int) -> str:
    """Name the part of a question, counted from 0."""
    return f"{_QUESTION}{number}"


def clean(part: str, text: str) -> str:
    """Give words as they are kept in a part."""
    tidied = tidy(text).strip() if part in OF_LINES else one_line(text)
    return tidied[:LONGEST]


def words_of(card: Card, part: str, language: str) -> str:
    """Give what stands in a part in this language; nothing where it was not translated."""
    return _text(card, part).words.get(language, "")


def with_words(card: Card, part: str, language: str, text: str) -> Card:
    """Write other words in a part; questions that are empty at the end go."""
    said = dict(_text(card, part).words)
    said.pop(language, None)
    if text := clean(part, text):
        said[language] = text
    written = Text(dict(sorted(said.items(), reverse=True)))  # Dutch first
    if part in SENTENCES:
        other: dict[str, Any] = {part: written}
        return replace(card, **other)
    return replace(card, questions=_asked(card.questions, _number(part), written))


def copy_of(kept: KeptCard, card_id: str) -> KeptCard:
    """Give a card that says the same under another title, as if it was written here."""
    card = kept.card
    title = Text({code: words + _COPY[code] for code, words in card.title.words.items()})
    copied = replace(card, id=card_id, title=title, status=CardStatus.DRAFT)
    return KeptCard(card=copied, deck=kept.deck, left=kept.left)


def with_options(kept: KeptCard, part: str, options: Iterable[Option]) -> KeptCard:
    """Give it other `themes` or `values`; its status stays."""
    other: dict[str, Any] = {part: tuple(dict.fromkeys(options))}
    return replace(kept, card=replace(kept.card, **other))


_COPY = {"nl": " (kopie)", "en": " (copy)"}


def _text(card: Card, part: str) -> Text:
    if part in SENTENCES:
        return card.sentence(part)
    number = _number(part)
    return card.questions[number] if number < len(card.questions) else Text()


def _number(part: str) -> int:
    return int(part.removeprefix(_QUESTION))


def _asked(questions: tuple[Text, ...], number: int, written: Text) -> tuple[Text, ...]:
    longer = [*questions, *[Text()] * (number + 1 - len(questions))]
    longer[number] = written
    while longer and not longer[-1].words:
        longer.pop()
    return tuple(longer)
