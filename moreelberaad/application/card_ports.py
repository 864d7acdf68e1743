"""What the use-cases of dilemma cards need of a vault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.values import Prose


class Cards(Protocol):
    """The decks of one vault, and the dilemma cards in them."""

    def decks(self) -> Sequence[Deck]:
        """Give every deck, in the order of their titles."""
        ...

    def all(self) -> Sequence[KeptCard]:
        """Give every card, in the order of their Dutch titles."""
        ...

    def deck(self, deck_id: str) -> Deck | None:
        """Give one deck; nothing when it is not there."""
        ...

    def get(self, card_id: str) -> KeptCard | None:
        """Give one card; nothing when it is not there."""
        ...

    def in_deck(self, deck_id: str) -> Sequence[KeptCard]:
        """Give the cards of one deck, in the order of their Dutch titles."""
        ...

    def keep_deck(self, deck: Deck) -> None:
        """Keep this instead of what was kept under its id before."""
        ...

    def keep(self, card: KeptCard) -> None:
        """Keep this instead of what was kept under its id before."""
        ...

    def remove_deck(self, deck_id: str) -> None:
        """Take an empty deck away, if it is there."""
        ...

    def remove(self, card_id: str) -> None:
        """Take a card away, if it is there."""
        ...

    def played(self, card_ids: Iterable[str]) -> Mapping[str, frozenset[Prose]]:
        """Tell which of these lay on the table in a session of this vault, and in which series."""
        ...
