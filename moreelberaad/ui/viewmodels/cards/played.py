"""Which cards lay on the table in this vault, and with which series."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.application.cards import CardsAtHand

Played = Mapping[str, tuple[str, ...]]
"""The names of series by the id of a card; none for a talk outside any series."""


def played(cards: CardsAtHand) -> Played:
    """Read it from the sessions of the vault; takes a while, so run it beside the window."""
    return {
        card_id: tuple(sorted(each.plain for each in series))
        for card_id, series in cards.played().items()
    }
