from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.card_choosing import CardChoosing, choosing_for, drawn, known_to
from moreelberaad.ui.viewmodels.new_session import Decisions, SeriesChoice
from tests.builders import a_session, key
from tests.built_in.methods import method
from tests.cards import DECK, a_whole_card, kept
from tests.fakes import FakeChance
from tests.methods import a_card, options

CODE, LEAD = options("code", "lead")


def a_titled(name: str, title: str, *themes: Option) -> Card:
    return a_card(name, title=Text({"nl": title}), themes=themes)


CARDS = (
    a_titled("one", "De derde toets", CODE),
    a_titled("two", "De laatste controle", LEAD),
    a_titled("three", "Het filter", CODE, LEAD),
)


def choosing(*chosen: str, used: Collection[str] = (), most: int = 5) -> CardChoosing:
    shuffle = FakeChance().shuffle
    return CardChoosing(CARDS, chosen=chosen, used=used, shuffle=shuffle, most=most)


def ids(cards: Iterable[Card]) -> list[str]:
    return [card.id for card in cards]


def test_words_and_a_theme_leave_fewer_cards_to_choose_from() -> None:
    cards = choosing()

    cards.seek(" DE ")
    assert ids(cards.found("nl")) == ["one", "two"]

    cards.keep_to("lead")
    assert ids(cards.found("nl")) == ["two"]


def test_a_chosen_card_is_not_offered_again() -> None:
    cards = choosing("two")

    assert cards.take("one")
    assert not cards.take("one")
    assert (ids(cards.in_order), ids(cards.found("nl"))) == (["two", "one"], ["three"])


def test_a_card_that_is_gone_was_not_chosen() -> None:
    assert choosing("gone", "one").chosen == ("one",)


def test_a_full_round_takes_no_other_card() -> None:
    cards = choosing("one", most=1)

    assert not cards.take("two")
    assert cards.draw() is None
    assert not cards.may_draw


def test_cards_are_put_in_another_order_and_out_of_the_round() -> None:
    cards = choosing("one", "two", "three")

    assert cards.move("three", -1)
    assert not cards.move("one", -1)
    assert not cards.move("two", 1)
    cards.leave("one")

    assert cards.chosen == ("three", "two")


def test_a_card_that_is_new_to_the_series_is_drawn_and_never_the_same_twice() -> None:
    cards = choosing(used={"three"})
    cards.keep_to("lead")

    got = [card.id if (card := cards.draw()) else None for _ in range(3)]

    assert got == ["two", "three", None]
    assert cards.was_used("three")


@pytest.mark.parametrize(("cards", "card"), [((), None), (CARDS, "three")])
def test_chance_says_which_card_is_drawn(cards: tuple[Card, ...], card: str | None) -> None:
    found = drawn(cards, FakeChance().shuffle)

    assert (found.id if found else None) == card


def test_the_themes_are_those_of_the_cards() -> None:
    assert choosing().themes == (CODE, LEAD)


def test_without_a_series_no_card_is_known() -> None:
    played = {"one": frozenset({Prose("reeks Eik")}), "two": frozenset[Prose]()}

    assert known_to(Prose("reeks Eik"), played) == {"one"}
    assert known_to(None, played) == frozenset()


def test_a_card_that_an_earlier_talk_of_the_series_had_is_marked(bench: Workbench) -> None:
    for card in ("kaart-1", "kaart-2"):
        kept_card = kept(replace(a_whole_card(card, card), status=CardStatus.APPROVED))
        bench.bus.execute(ChangeCards(decks={DECK.id: DECK}, cards={card: kept_card}))
    talk = a_session(
        id=SessionId("0" * 16),
        template=method("card_round"),
        series=Prose("reeks Eik"),
        answers={key("k2.card_id"): "kaart-1"},
    )
    bench.bus.execute(AddSession(session=talk))
    decided = Decisions(
        method=method("card_round"),
        series_choice=SeriesChoice.KNOWN,
        known_series=Prose("reeks Eik"),
    )

    cards = choosing_for(bench, decided, QObject())
    again = choosing_for(bench, replace(decided, cards=("kaart-1",)), QObject())

    assert [card for card in ("kaart-1", "kaart-2") if cards.was_used(card)] == ["kaart-1"]
    assert again.in_order[0].id == "kaart-1"
    assert not again.was_used("kaart-1")
