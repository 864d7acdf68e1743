"""Which cards may be drawn: of a theme, and rather one that this group does not know yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Option


def to_draw_from(
    cards: Iterable[Card],
    *,
    theme: str | None,
    used: Collection[str],
    on_hand: Collection[str] = (),
) -> tuple[Card, ...]:
    """Give what may be drawn, never a card that is on hand already.

    Cards that were used with this group come only when there is nothing else.
    """
    fitting = tuple(card for card in cards if is_about(card, theme) and card.id not in on_hand)
    return tuple(card for card in fitting if card.id not in used) or fitting


def is_about(card: Card, theme: str | None) -> bool:
    """Tell whether a card is about a theme; without one, every card is."""
    return theme is None or theme in {each.code for each in card.themes}


def themes_of(cards: Sequence[Card]) -> tuple[Option, ...]:
    """Give the themes that these cards are about, each once, by their Dutch label."""
    found = {theme.code: theme for card in cards for theme in card.themes}
    return tuple(sorted(found.values(), key=lambda theme: theme.label.get("nl").casefold()))
