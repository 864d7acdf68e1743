from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.template import Option, Text
from moreelberaad.ui.viewmodels.cards.seeking import Kind, Sought, Wish, by_title, found
from tests.cards import a_whole_card, kept

THEME = Option(code="safety", label=Text({"nl": "fysieke veiligheid"}))
CARDS = (
    kept(a_whole_card("een", "De reünie")),
    kept(replace(a_whole_card("twee", "Het filter"), themes=(THEME,))).reaching(
        CardStatus.REVIEWED
    ),
    kept(a_whole_card("drie", "Groen")).reaching(CardStatus.APPROVED),
)


def sought(**wish: object) -> list[str]:
    """Give the ids of what is found by a wish."""
    return [each.id for each in found(CARDS, Wish(**wish), Sought(), {"drie"})]  # type: ignore[arg-type] # a wish by name


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("REUNIE", ["een"]),
        ("  veiligheid   filter ", ["twee"]),
        ("toets cursist", ["een", "twee", "drie"]),
        ("slagen", ["een", "twee", "drie"]),
        ("zeppelin", []),
    ],
)
def test_words_are_sought_in_any_order_without_capitals_and_accents(
    words: str, ids: list[str]
) -> None:
    assert sought(words=words) == ids


def test_a_status_use_and_theme_narrow_the_list() -> None:
    assert sought(kind=Kind.DRAFT) == ["een"]
    assert sought(kind=Kind.READ) == ["twee", "drie"]
    assert sought(kind=Kind.UNUSED) == ["een", "twee"]
    assert sought(theme="safety", kind=Kind.READ) == ["twee"]


def test_a_card_that_was_written_again_is_sought_by_its_new_words() -> None:
    held, known = CARDS[0], Sought()
    known.read([held])
    written = KeptCard(card=a_whole_card("een", "De boot"), deck=held.deck)

    assert found([written], Wish(words="boot"), known, ()) == (written,)


def test_cards_stand_by_title_however_it_is_written() -> None:
    cards = [kept(a_whole_card(title, title)) for title in ("zee", "Éénmaal", "arm", "")]

    assert [each.id for each in sorted(cards, key=by_title("nl"))] == ["", "arm", "Éénmaal", "zee"]


def test_only_a_wish_without_any_narrowing_is_for_all() -> None:
    assert Wish(words="  ").is_any
    assert not Wish(theme="safety").is_any
