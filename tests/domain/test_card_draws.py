from __future__ import annotations

from collections.abc import Iterable

from moreelberaad.domain.card_draws import is_about, themes_of, to_draw_from
from moreelberaad.domain.cards import Card
from tests.methods import a_card, options

CODE, LEAD = options("code", "lead")
CARDS = (
    a_card("one", themes=(CODE,)),
    a_card("two", themes=(LEAD, CODE)),
    a_card("three", themes=()),
)


def ids(cards: Iterable[Card]) -> list[str]:
    return [card.id for card in cards]


def test_without_a_theme_every_card_may_be_drawn() -> None:
    assert ids(to_draw_from(CARDS, theme=None, used=())) == ["one", "two", "three"]


def test_only_a_card_about_the_theme_is_drawn() -> None:
    assert ids(to_draw_from(CARDS, theme="lead", used=())) == ["two"]


def test_a_card_that_the_group_knows_comes_after_the_others() -> None:
    assert ids(to_draw_from(CARDS, theme="code", used={"one"})) == ["two"]


def test_when_the_group_knows_them_all_one_of_them_is_drawn() -> None:
    assert ids(to_draw_from(CARDS, theme="code", used={"one", "two"})) == ["one", "two"]


def test_a_card_on_hand_is_never_drawn_again() -> None:
    assert ids(to_draw_from(CARDS, theme="lead", used=(), on_hand={"two"})) == []


def test_a_card_without_themes_is_about_none_of_them() -> None:
    assert [is_about(CARDS[2], theme) for theme in (None, "code")] == [True, False]


def test_each_theme_is_named_once() -> None:
    assert themes_of(CARDS) == (CODE, LEAD)
