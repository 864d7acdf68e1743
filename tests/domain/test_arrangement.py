from __future__ import annotations

import pytest

from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing, usual_choosing
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Value
from tests.builders import a_session, key
from tests.methods import a_field, a_method, a_step

SLIPS, LAPTOP = Choosing.SLIPS, Choosing.LAPTOP
SIZED = a_method(a_step("s", a_field("group_size_band", Kind.CHOICE)))
PLAYED = a_method(a_step("s", a_field("card_id", Kind.CARD)))


@pytest.mark.parametrize(
    ("size", "way"),
    [("lt5", LAPTOP), ("5-8", LAPTOP), ("9-12", SLIPS), ("gt12", SLIPS), (None, SLIPS)],
)
def test_a_laptop_goes_round_in_a_small_group(size: Value | None, way: Choosing) -> None:
    answers = {key("s.group_size_band"): size} if size else {}

    assert a_session(template=SIZED, answers=answers).choosing is way


def test_a_card_round_chooses_on_slips() -> None:
    assert usual_choosing("5-8", Showing.SCREEN, plays_cards=True) is SLIPS


def test_a_laptop_at_which_all_look_along_goes_nowhere() -> None:
    assert usual_choosing("5-8", Showing.LAPTOP, plays_cards=False) is SLIPS


def test_what_was_decided_holds_whatever_the_group() -> None:
    decided = Arrangement(choosing=Choosing.COLOURED_CARDS)

    assert a_session(arrangement=decided).choosing is Choosing.COLOURED_CARDS


def test_a_session_shows_on_a_second_screen_unless_decided_otherwise() -> None:
    assert a_session().arrangement == Arrangement(showing=Showing.SCREEN, with_break=False)


def test_only_a_method_with_a_card_field_plays_cards() -> None:
    assert (PLAYED.plays_cards, SIZED.plays_cards) == (True, False)
