"""Dilemma cards for tests, and a place to keep them that is no vault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose

DECK = Deck(id="najaar", title="Najaar")


def a_whole_card(card_id: str = "kaart-1", title: str = "De derde toets", **parts: str) -> Card:
    """Give a card with a front; `parts` are Dutch texts of it, by name."""
    texts = {
        "title": title,
        "situation": "Je bent instructeur. Een cursist haalt een toets net niet.",
        "option_a": "Je laat hem zakken.",
        "option_b": "Je laat hem slagen.",
        **parts,
    }
    return Card(
        id=card_id,
        status=CardStatus.DRAFT,
        **{part: Text({"nl": words}) for part, words in texts.items()},  # type: ignore[arg-type] # texts only
    )


def kept(card: Card, deck: str = DECK.id) -> KeptCard:
    """Give a card that was written here."""
    return KeptCard(card=card, deck=deck)


@dataclass(slots=True)
class FakeCards:
    """Cards and decks in memory."""

    kept: dict[str, KeptCard] = field(default_factory=dict)
    titles: dict[str, Deck] = field(default_factory=dict)
    on_the_table: Mapping[str, frozenset[Prose]] = field(default_factory=dict)

    @classmethod
    def with_cards(cls, *cards: KeptCard) -> FakeCards:
        """Begin with these cards in one deck."""
        return cls({card.id: card for card in cards}, {DECK.id: DECK})

    def decks(self) -> Sequence[Deck]:
        return sorted(self.titles.values(), key=lambda deck: (deck.title.casefold(), deck.id))

    def all(self) -> Sequence[KeptCard]:
        cards = self.kept.values()
        return sorted(cards, key=lambda each: (each.card.title.get("nl").casefold(), each.id))

    def deck(self, deck_id: str) -> Deck | None:
        return self.titles.get(deck_id)

    def get(self, card_id: str) -> KeptCard | None:
        return self.kept.get(card_id)

    def in_deck(self, deck_id: str) -> Sequence[KeptCard]:
        return [each for each in self.all() if each.deck == deck_id]

    def keep_deck(self, deck: Deck) -> None:
        self.titles[deck.id] = deck

    def keep(self, card: KeptCard) -> None:
        self.kept[card.id] = card

    def remove_deck(self, deck_id: str) -> None:
        self.titles.pop(deck_id, None)

    def remove(self, card_id: str) -> None:
        self.kept.pop(card_id, None)

    def played(self, card_ids: Iterable[str]) -> Mapping[str, frozenset[Prose]]:
        return {each: self.on_the_table[each] for each in card_ids if each in self.on_the_table}
