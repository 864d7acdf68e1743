from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.cards import CardDesk, CardsAtHand
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import CardIncomplete, CardPointsOpen, InputRejected
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import Prose
from tests.builders import a_hit
from tests.cards import DECK, FakeCards, a_whole_card, kept
from tests.fakes import FakeRecogniser

FRONT = 4
"""Texts on a card with nothing but a front."""

NAMES = FakeRecogniser({"Jeroen": a_hit(0, 0, "iemand", label=Label.PERSON)})


def a_card_desk(*cards: KeptCard) -> CardDesk:
    checks = CardChecks(lambda: NAMES)
    return CardDesk(cards=FakeCards.with_cards(*cards), checks=checks)


def keeping(*cards: KeptCard) -> ChangeCards:
    return ChangeCards(cards={card.id: card for card in cards})


def approved(card: Card) -> KeptCard:
    return kept(replace(card, status=CardStatus.APPROVED))


def test_what_was_done_to_cards_and_decks_is_taken_back_whole() -> None:
    old, gone = kept(a_whole_card("a")), kept(a_whole_card("b", "Weg"))
    desk = a_card_desk(old, gone)
    new = Deck(id="lente", title="Lente")
    change = ChangeCards(
        decks={"lente": new},
        cards={"a": replace(old, deck="lente"), "b": None, "c": kept(a_whole_card("c"))},
    )

    done = desk.carry_out(change)
    assert {each.id: each.deck for each in desk.cards.all()} == {"a": "lente", "c": "najaar"}
    assert isinstance(done.undo, ChangeCards)
    desk.carry_out(done.undo)
    assert (set(desk.cards.decks()), set(desk.cards.all())) == ({DECK}, {old, gone})


def test_a_deck_that_goes_takes_its_cards_along_and_brings_them_back() -> None:
    desk = a_card_desk(kept(a_whole_card("a")))

    done = desk.carry_out(ChangeCards(decks={DECK.id: None}))
    assert (desk.cards.decks(), desk.cards.all()) == ([], [])
    assert isinstance(done.undo, ChangeCards)
    desk.carry_out(done.undo)
    assert [each.id for each in desk.cards.in_deck(DECK.id)] == ["a"]


def test_a_deck_has_a_title() -> None:
    with pytest.raises(InputRejected):
        a_card_desk().carry_out(ChangeCards(decks={"x": Deck(id="x", title="")}))


def test_half_a_card_stays_a_draft() -> None:
    half = a_whole_card(option_b="")
    a_card_desk().carry_out(keeping(kept(half)))

    with pytest.raises(CardIncomplete):
        a_card_desk().carry_out(keeping(kept(half).reaching(CardStatus.REVIEWED)))


def test_a_card_with_an_open_point_is_not_approved_before_it_is_decided() -> None:
    named = kept(a_whole_card(situation="Jeroen haalt de toets net niet."))
    desk = a_card_desk()
    desk.carry_out(keeping(named.reaching(CardStatus.REVIEWED)))

    with pytest.raises(CardPointsOpen):
        desk.carry_out(keeping(named.reaching(CardStatus.APPROVED)))
    stays = replace(named, left=named.left.leaving("Jeroen"))
    desk.carry_out(keeping(stays.reaching(CardStatus.APPROVED)))


def test_a_card_that_is_kept_as_it_was_is_not_looked_at_again() -> None:
    named = approved(a_whole_card(situation="Jeroen haalt de toets net niet."))
    desk = a_card_desk(named)

    desk.carry_out(keeping(named))
    assert desk.cards.get(named.id) == named


def test_a_theme_in_ones_own_words_is_looked_at_too() -> None:
    own = Option(code="Jeroen", label=Text({"nl": "Jeroen"}))
    known = Option(code="jeroen", label=Text({"nl": "Jeroen", "en": "Jeroen"}))
    checks = CardChecks(lambda: NAMES)

    (point,) = checks.open_points(kept(replace(a_whole_card(), themes=(own,), values=(known,))))
    assert (point.part, point.words) == ("themes", "Jeroen")


@pytest.mark.parametrize(
    ("label", "tier", "is_asked"),
    [
        (Label.PERSON, Tier.DOUBT, True),
        (Label.UNIT, Tier.SURE, True),
        (Label.LOCATION, Tier.SURE, True),
        (Label.ID, Tier.SURE, True),
        (Label.DATE, Tier.SURE, True),
        (Label.DATE, Tier.DOUBT, False),
        (Label.AGE, Tier.SURE, False),
        (Label.RANK, Tier.SURE, False),
        (Label.QUOTE, Tier.SURE, False),
    ],
)
def test_a_card_is_asked_about_what_names_and_not_about_what_belongs_to_a_made_up_case(
    label: Label, tier: Tier, *, is_asked: bool
) -> None:
    recogniser = FakeRecogniser({"toets": a_hit(0, 0, label=label, tier=tier)})
    checks = CardChecks(lambda: recogniser)

    assert bool(checks.open_points(kept(a_whole_card()))) is is_asked


@dataclass(slots=True)
class CountingRecogniser:
    """Finds nothing, and remembers what it looked at."""

    looked: list[str] = field(default_factory=list)

    def find(self, text: str) -> Sequence[Hit]:
        self.looked.append(text)
        return ()


def test_a_text_is_looked_at_once_until_the_words_of_the_check_change() -> None:
    counting = CountingRecogniser()
    checks = CardChecks(lambda: counting)

    for times in (1, 1):
        checks.open_points(kept(a_whole_card()))
        assert len(counting.looked) == times * FRONT
    checks.forget()
    checks.open_points(kept(a_whole_card()))
    assert len(counting.looked) == 2 * FRONT


def test_the_memory_of_the_check_does_not_grow_without_end() -> None:
    counting = CountingRecogniser()
    checks = CardChecks(lambda: counting, most_kept=2)

    for _ in range(2):
        checks.open_points(kept(a_whole_card()))
    assert len(counting.looked) == 2 * FRONT


def test_an_empty_vault_plays_the_cards_of_the_app() -> None:
    at_hand = CardsAtHand(cards=FakeCards(), starter=lambda: [a_whole_card("starter-01")])

    assert [card.id for card in at_hand.playable()] == ["starter-01"]


def test_a_card_of_the_app_can_have_been_played_too() -> None:
    played = {"starter-01": frozenset({Prose("Eik")})}
    at_hand = CardsAtHand(
        cards=FakeCards(on_the_table=played), starter=lambda: [a_whole_card("starter-01")]
    )

    assert at_hand.played() == played


def test_a_draft_stays_off_the_table_and_is_still_known() -> None:
    cards = FakeCards.with_cards(
        kept(a_whole_card("a")), approved(a_whole_card("b")), approved(a_whole_card("starter-01"))
    )
    at_hand = CardsAtHand(cards=cards, starter=lambda: [a_whole_card("starter-01", "Oud")])

    assert {card.id for card in at_hand.playable()} == {"b", "starter-01"}
    assert {card.id for card in at_hand.all()} == {"a", "b", "starter-01"}
    assert all(card.title.get("nl") != "Oud" for card in at_hand.all())
