"""What the check asks about a dilemma card: it is invented, and must not name anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.cards import Card
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.findings import Label
from moreelberaad.domain.hints import Hint, HintKind, hints_of, still_open

_NAMES_SOMEONE = frozenset({HintKind.NAME, HintKind.NUMBER, HintKind.PLACE_OR_UNIT})
_MOST_KEPT = 150_000
"""Texts of which the answer of the check is remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPoint:
    """A stretch of a card that someone must decide about before the card is approved."""

    part: str
    language: str
    hint: Hint
    words: str = field(repr=False)


class CardChecks:
    """Looks at cards; of each text the answer is remembered until `forget`.

    Roles, relative days and quotations belong to an invented case (domain.md 5): what is asked
    about is what could name a real person, unit, place or day.
    """

    def __init__(self, recogniser: Callable[[], Recogniser], most_kept: int = _MOST_KEPT) -> None:
        self._recogniser, self._most_kept = recogniser, most_kept
        self._seen: dict[str, tuple[Hint, ...]] = {}

    def forget(self) -> None:
        """Look at every text again: the words that the check leaves alone have changed."""
        self._seen.clear()

    def open_points(self, kept: KeptCard) -> tuple[CardPoint, ...]:
        """Give what nobody decided about, in the order of the card."""
        return tuple(self._points(kept))

    def _points(self, kept: KeptCard) -> Iterator[CardPoint]:
        for part, language, text in _written(kept.card):
            for hint in still_open(text, self._hints(text), kept.left):
                words = text[hint.start : hint.end]
                yield CardPoint(part=part, language=language, hint=hint, words=words)

    def _hints(self, text: str) -> tuple[Hint, ...]:
        if text not in self._seen:
            while len(self._seen) >= self._most_kept:
                del self._seen[next(iter(self._seen))]
            hits = self._recogniser().find(text)
            self._seen[text] = tuple(filter(asks_on_a_card, hints_of(hits, is_role=True)))
        return self._seen[text]


def asks_on_a_card(hint: Hint) -> bool:
    """Tell whether a hint is about what an invented card may not hold."""
    if hint.label is Label.AGE:
        return False
    return hint.kind in _NAMES_SOMEONE or (hint.kind is HintKind.DATE and hint.sure)


def _written(card: Card) -> Iterator[tuple[str, str, str]]:
    """Walk the texts, and themes and values in words of their own."""
    yield from card.texts()
    for part, options in (("themes", card.themes), ("values", card.values)):
        for option in options:
            if option.labels() == (option.code,):
                yield part, "nl", option.code
