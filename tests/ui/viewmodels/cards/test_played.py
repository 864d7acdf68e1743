from __future__ import annotations

from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.cards.played import played
from tests.cards import FakeCards


def test_the_series_of_a_card_stand_in_order_and_a_loose_talk_has_none() -> None:
    table = {"een": frozenset({Prose("Eik"), Prose("Beuk")}), "twee": frozenset[Prose]()}

    assert played(FakeCards(on_the_table=table)) == {"een": ("Beuk", "Eik"), "twee": ()}
