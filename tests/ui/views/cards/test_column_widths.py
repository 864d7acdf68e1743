from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.ui.views.cards.importing.column_widths import fitted

LEAST = 168


def test_what_is_left_over_goes_to_the_widest() -> None:
    assert fitted([170, 286, 180, 175], 900, LEAST) == [170, 375, 180, 175]


def test_the_widest_of_the_first_four_give_way() -> None:
    assert fitted([170, 286, 286, 286], 800, LEAST) == [170, 210, 210, 210]


def test_what_comes_after_the_front_of_a_card_takes_no_room_from_it() -> None:
    assert fitted([170, 286, 170, 170, 286], 796, LEAST) == [170, 286, 170, 170, 286]


def test_where_four_columns_would_be_too_narrow_they_stay_as_they_are() -> None:
    assert fitted([286] * 4, 4 * LEAST - 1, LEAST) == [286] * 4


def test_a_file_without_columns_has_no_widths() -> None:
    assert fitted([], 800, LEAST) == []


@given(st.lists(st.integers(LEAST, 286), min_size=1, max_size=8), st.integers(0, 2000))
def test_the_front_is_whole_wherever_it_can_be(widths: list[int], room: int) -> None:
    given_widths = fitted(widths, room, LEAST)
    front = given_widths[:4]

    assert min(given_widths) >= LEAST
    assert sum(front) <= room or room < LEAST * len(front)
