from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.card_layouts import (
    GEOMETRY,
    LARGER,
    LEAST_SIZE,
    CardLayout,
    PrintOrder,
    SheetKind,
    behind,
    has_too_many_words,
    sheets,
)
from moreelberaad.domain.template import Option, Text
from tests.cards import a_whole_card

LAYOUTS = list(CardLayout)
MANY = st.lists(st.integers(), max_size=40)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_cards_of_a_layout_stay_on_their_sheet(layout: CardLayout) -> None:
    it = GEOMETRY[layout]

    assert 2 * it.left + it.columns * it.width == 210
    assert 2 * it.top + it.rows * it.height == 297


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_layout_is_set_smaller_than_one_can_read(layout: CardLayout) -> None:
    sizes = GEOMETRY[layout].sizes

    assert sizes[-1] == LEAST_SIZE
    assert list(sizes) == sorted(sizes, reverse=True)


@given(MANY, st.sampled_from(CardLayout))
def test_every_card_stands_once_and_in_its_order(cards: list[int], layout: CardLayout) -> None:
    laid = sheets(cards, layout)

    assert [card for sheet in laid for card in sheet if card is not None] == cards
    assert {len(sheet) for sheet in laid} <= {GEOMETRY[layout].on_a_sheet}


@given(MANY, st.sampled_from(CardLayout))
def test_a_back_turned_over_is_its_front(cards: list[int], layout: CardLayout) -> None:
    for sheet in sheets(cards, layout):
        assert behind(behind(sheet, layout), layout) == sheet


def test_a_back_mirrors_each_row_and_leaves_empty_places_empty() -> None:
    (sheet,) = sheets("ABC", CardLayout.A6X4)

    assert sheet == ("A", "B", "C", None)
    assert behind(sheet, CardLayout.A6X4) == ("B", "A", None, "C")
    assert behind("AB", CardLayout.A5X2) == ("A", "B")


def test_only_a_small_card_counts_its_words() -> None:
    long = a_whole_card(situation="woord " * 30)

    assert has_too_many_words(long, CardLayout.A4X9, "nl")
    assert not has_too_many_words(long, CardLayout.A6X4, "nl")
    assert not has_too_many_words(a_whole_card(), CardLayout.A4X9, "nl")


def test_a_larger_card_takes_more_text() -> None:
    for small, large in LARGER.items():
        assert GEOMETRY[small].on_a_sheet > GEOMETRY[large].on_a_sheet


@pytest.mark.parametrize(
    ("order", "number"),
    [
        ({"kind": SheetKind.DILEMMAS, "cards": (a_whole_card(),)}, 1),
        ({"kind": SheetKind.CHOICES, "sets": 8}, 16),
        ({"kind": SheetKind.VALUES, "values": (Option(code="moed", label=Text()),)}, 1),
        ({"kind": SheetKind.TEST}, 4),
    ],
)
def test_an_order_counts_its_cards(order: dict[str, object], number: int) -> None:
    whole = PrintOrder(layout=CardLayout.A6X4, language="nl", **order)  # type: ignore[arg-type] # by name

    assert whole.number == number


def test_a_card_bears_its_number_in_the_deck_also_when_few_are_printed() -> None:
    few = (a_whole_card("a"), a_whole_card("b"))
    order = PrintOrder(kind=SheetKind.DILEMMAS, layout=CardLayout.A6X4, language="nl", cards=few)

    assert [order.number_of(at) for at in range(2)] == [1, 2]
    chosen = PrintOrder(
        kind=SheetKind.DILEMMAS,
        layout=CardLayout.A6X4,
        language="nl",
        cards=few,
        numbers=(3, 8),
    )
    assert [chosen.number_of(at) for at in range(2)] == [3, 8]
