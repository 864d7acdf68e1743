"""The words that editors offer while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import assert_never

from moreelberaad.domain.cards import Card
from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.rephrasing import Rephrasing
from moreelberaad.domain.session import Shuffle
from moreelberaad.domain.template import Column, Field, Kind, Suggest
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.question_rules import Check
from moreelberaad.ui.support.terms import Terms

Asked = Field | Column
"""What one editor is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Words in the language of the window; `values` may hold the pinned ones too.

    `cards` are offered; an earlier choice may name another one of `known_cards`. This series
    knows `used_cards`. With `shuffle` a card can be drawn.
    """

    values: tuple[str, ...] = ()
    pinned_values: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    known_cards: tuple[Card, ...] = ()
    used_cards: frozenset[str] = frozenset()
    shuffle: Shuffle | None = None
    check: Check = field(default_factory=Check)
    terms: Terms = field(default_factory=Terms)
    rephrasing: Rephrasing = field(default_factory=Rephrasing)
    criteria: Callable[[], Sequence[CriteriaList]] | None = None

    def card(self, chosen: Value | None) -> Card | None:
        """Give the card with this id; it may be gone since it was chosen."""
        known = chain(self.cards, self.known_cards)
        return next((card for card in known if card.id == chosen), None)

    def words_for(self, asked: Asked) -> tuple[str, ...]:
        """Give what to offer, in the order to show it: the pinned values come first."""
        if asked.kind is Kind.ROLE:
            return self.roles
        match asked.suggest:
            case Suggest.VALUES:
                return tuple(dict.fromkeys((*self.pinned_values, *self.values)))
            case Suggest.ROLES:
                return self.roles
            case None:
                return ()
            case _:
                assert_never(asked.suggest)
