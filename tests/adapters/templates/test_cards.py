"""The starter deck, and what is told of a deck with faults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.cards import read_cards
from moreelberaad.adapters.templates.vocabulary import load_options
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.template import Option, Text
from moreelberaad.i18n import LANGUAGES

RESOURCES = assets.folder("resources")
OPTIONS = load_options(
    assets.folder("session_templates") / "blocks", RESOURCES / "values.toml", read_toml
)
STARTER = RESOURCES / "cards" / "starter.toml"
CARDS = read_cards(STARTER, OPTIONS, read_toml)
every_card = pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)


def texts(card: Card) -> Iterator[Text]:
    for field in fields(card):
        found = getattr(card, field.name)
        for each in found if isinstance(found, tuple) else (found,):
            text = each.label if isinstance(each, Option) else each
            if isinstance(text, Text):
                yield text


def words_in(text: Text) -> int:
    return len(text.get("nl").split())


def a_deck(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - what a file can hold
    first = read_toml(STARTER)["card"][0]
    return {"card": [{key: each for key, each in (first | changes).items() if each is not None}]}


def faults(data: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(InputRejected) as raised:
        read_cards(Path("deck.toml"), OPTIONS, lambda _: data)
    return [(mistake.path, mistake.code) for mistake in raised.value.mistakes]


def test_there_are_fourteen_approved_cards_with_fixed_ids() -> None:
    assert [card.id for card in CARDS] == [f"starter-{number:02}" for number in range(1, 15)]
    assert {card.status for card in CARDS} == {CardStatus.APPROVED}


@every_card
def test_a_card_is_whole_in_every_language(card: Card) -> None:
    assert all(text.words.get(language) for text in texts(card) for language in LANGUAGES)
    assert (len(card.questions), len(card.values)) == (3, 4)


@every_card
def test_a_card_is_short_enough_to_read_aloud(card: Card) -> None:
    assert words_in(card.situation) <= 62
    assert 30 <= words_in(card.reflection) <= 50


def test_dutch_and_english_stand_beside_each_other() -> None:
    assert CARDS[2].title == Text({"nl": "Nog één nacht", "en": "One more night"})


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"harm_a_nl": None}, ("card.starter-01.harm_a", "missing")),
        ({"title_nl": 3}, ("card.starter-01.title", "expected_str")),
        ({"title_en": 3}, ("en: card.starter-01.title", "expected_str")),
        ({"questions_en": ["One?"]}, ("en: card.starter-01.questions", "translation_differs")),
        ({"themes": ["weather"]}, ("card.starter-01.themes", "unknown_word")),
        ({"status": "finished"}, ("card.starter-01.status", "unknown_word")),
        ({"colour": "red"}, ("card.starter-01.colour", "unknown_key")),
        ({"id": "Starter 1"}, ("card.Starter 1.id", "bad_id")),
    ],
)
def test_a_fault_in_a_card_is_told_with_its_place(
    change: dict[str, Any], told: tuple[str, str]
) -> None:
    assert told in faults(a_deck(**change))


def test_an_id_stands_in_a_deck_once() -> None:
    twice = {"card": a_deck()["card"] * 2}

    assert faults(twice) == [("card.starter-01", "twice")]


@pytest.mark.parametrize(
    ("data", "told"),
    [({}, ("card", "missing")), ({"card": 3}, ("card", "expected_tables"))],
)
def test_a_file_that_is_no_deck_is_told(data: dict[str, Any], told: tuple[str, str]) -> None:
    assert told in faults(data)


def test_every_fault_of_a_deck_is_told_at_once() -> None:
    assert len(faults(a_deck(status="x", themes=["weather"], id="X"))) == 3
