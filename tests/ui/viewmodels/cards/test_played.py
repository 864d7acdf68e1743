from __future__ import annotations

from moreelberaad.application.cards import CardsAtHand
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.cards.played import played
from tests.cards import FakeCards, a_whole_card


def test_the_series_of_a_card_stand_in_order_and_a_loose_talk_has_none() -> None:
    table = {"een": frozenset({Prose("Eik"), Prose("Beuk")}), "twee": frozenset[Prose]()}
    cards = FakeCards(on_the_table=table)
    at_hand = CardsAtHand(cards=cards, starter=lambda: [*map(a_whole_card, ("een", "twee"))])

    assert played(at_hand) == {"een": ("Beuk", "Eik"), "twee": ()}
