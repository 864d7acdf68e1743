from __future__ import annotations

import json
from dataclasses import replace

import pytest

from moreelberaad.adapters.storage.cards import CardTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.card_content import CardWords
from moreelberaad.domain.decks import Deck, came_in
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.values import Prose
from tests.cards import DECK, a_whole_card, kept

from .builders import add_session
from .kept import rows


@pytest.fixture
def cards(kluis: Vault) -> CardTable:
    table = CardTable(kluis, CardWords)
    table.keep_deck(DECK)
    return table


def test_a_card_comes_back_with_what_is_known_of_it(cards: CardTable) -> None:
    card = came_in(a_whole_card(), DECK.id)
    left = replace(card, left=card.left.leaving("Blauw"))
    cards.keep(left)

    assert cards.get(card.id) == left
    assert cards.all() == cards.in_deck(DECK.id) == [left]


def test_a_card_is_kept_once_until_it_is_taken_away(cards: CardTable) -> None:
    for title in ("Oud", "Nieuw"):
        cards.keep(kept(a_whole_card(title=title)))

    assert [each.card.title.get("nl") for each in cards.all()] == ["Nieuw"]
    cards.remove("kaart-1")
    assert (cards.all(), cards.get("kaart-1")) == ([], None)


def test_cards_and_decks_stand_in_the_order_of_their_titles(cards: CardTable) -> None:
    for card_id, title in (("a", "zon"), ("b", "Aarde"), ("c", "maan")):
        cards.keep(kept(a_whole_card(card_id, title)))
    cards.keep_deck(Deck(id="z", title="aftrap"))

    assert [each.id for each in cards.all()] == ["b", "c", "a"]
    assert [deck.title for deck in cards.decks()] == ["aftrap", "Najaar"]


def test_a_deck_gets_another_title_and_goes(cards: CardTable) -> None:
    cards.keep_deck(Deck(id=DECK.id, title="Lente"))

    assert cards.deck(DECK.id) == Deck(id=DECK.id, title="Lente")
    cards.remove_deck(DECK.id)
    assert cards.deck(DECK.id) is None


def test_a_card_that_lay_on_the_table_is_told_with_its_series(
    cards: CardTable, kluis: Vault
) -> None:
    for card_id in ("a", "b", "c"):
        cards.keep(kept(a_whole_card(card_id)))
    answers = kluis.database.table("answers")
    for session, card, series in (
        ("s1", "a", "Eik"),
        ("s2", "a", "Es"),
        ("s3", "b", None),
        ("s4", "c", "Eik"),
    ):
        add_session(kluis, session)
        kluis.database.table("sessions").update(session, {"series": series})
        answers.insert({"session": session, "field": "k2.card_id", "value": json.dumps(card)})
    kluis.database.table("sessions").update("s4", {"status": "planned"})

    assert cards.played("abc") == {"a": {Prose("Eik"), Prose("Es")}, "b": frozenset()}


@pytest.mark.parametrize("column", ["body", "came"])
def test_a_card_that_cannot_be_read_is_told_as_damage(
    cards: CardTable, kluis: Vault, column: str
) -> None:
    cards.keep(kept(a_whole_card()))
    kluis.database.table("cards").update("kaart-1", {column: "{}"})

    with pytest.raises(VaultDamaged):
        cards.all()


def test_nothing_tells_when_or_in_which_order_cards_were_written(
    cards: CardTable, kluis: Vault
) -> None:
    cards.keep(kept(a_whole_card()))

    (row,) = rows(kluis, "cards")
    assert set(row) == {"id", "deck", "body", "came"}
