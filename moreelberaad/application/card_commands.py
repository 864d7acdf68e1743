"""What can be done to the decks and cards of a vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from moreelberaad.domain.decks import Deck, KeptCard


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCards:
    """Keep these decks and cards as they are here; nothing in its place takes one away.

    Writing, moving, deleting and importing are all this, and each is taken back by another one.
    """

    decks: Mapping[str, Deck | None] = field(default_factory=dict)
    cards: Mapping[str, KeptCard | None] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsChanged:
    """Decks or cards came, changed or went."""
