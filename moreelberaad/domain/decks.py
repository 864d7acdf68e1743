"""Decks of dilemma cards as a vault keeps them: with what is known of where each came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from moreelberaad.domain.card_content import fingerprint, title_mark
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.domain.template import Option
from moreelberaad.domain.text import one_line

_LONGEST_TITLE = 120

STARTER = "starter"
"""The id of the deck that comes with the app (domain.md 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A set of cards under one title; the id goes along when the deck is shared."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCard:
    """A card of a deck in a vault.

    `came_as` is the fingerprint of what came in from a file, empty when it was written here;
    `came_under` marks the titles it came under, so that a card without an id stays known when it
    is renamed. `left` are the words on it that someone let stand. None of this is shared.
    """

    card: Card
    deck: str
    came_as: str = ""
    came_under: frozenset[str] = frozenset()
    left: LeftStanding = field(default_factory=LeftStanding)

    @property
    def id(self) -> str:
        """Give the id of the card."""
        return self.card.id

    @property
    def is_own_text(self) -> bool:
        """Tell whether it was written or changed here: then no file overwrites it."""
        return self.came_as != fingerprint(self.card)

    def is_called(self, mark: str) -> bool:
        """Tell whether it bears the title of this mark, or came in under it."""
        return mark in self.came_under or any(
            title_mark(title) == mark for title in self.card.title.words.values()
        )

    def saying(self, card: Card) -> KeptCard:
        """Take another content; a card with other words on it is a draft again."""
        if tuple(card.texts()) != tuple(self.card.texts()):
            card = replace(card, status=CardStatus.DRAFT)
        return replace(self, card=card)

    def reaching(self, status: CardStatus) -> KeptCard:
        """Come to another status; its words stay."""
        return replace(self, card=replace(self.card, status=status))

    def with_themes(self, themes: Iterable[Option]) -> KeptCard:
        """Add themes behind its own; a theme is a label on it, and changes no status."""
        joined = tuple(dict.fromkeys((*self.card.themes, *themes)))
        return replace(self, card=replace(self.card, themes=joined))


def deck_title(words: str) -> str:
    """Fit words to be the title of a deck, of at most 120 signs on one line; it may be empty."""
    return one_line(words)[:_LONGEST_TITLE].strip()


def came_in(card: Card, deck: str) -> KeptCard:
    """Keep a card as it comes from a file."""
    titles = frozenset(map(title_mark, card.title.words.values()))
    return KeptCard(card=card, deck=deck, came_as=fingerprint(card), came_under=titles)
