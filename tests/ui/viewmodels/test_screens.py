"""Which screen the participants look at."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.ui.viewmodels.screens import (
    ScreenFacts,
    audience_screen,
    audience_screens,
    count_apart,
)

LAPTOP = ScreenFacts(name="laptop", x=0, y=0, width=1366, height=768)
PROJECTOR = ScreenFacts(name="projector", x=1366, y=0, width=1920, height=1080)

PLACES = product((-1920, -800, 0, 1, 1366, 1920), (-1080, -600, 0, 600, 1080))
SIZES = product((800, 1366, 1920, 3840), (600, 768, 1080, 2160), (1.0, 1.25, 2.0))
ANY = [
    ScreenFacts(name=name, x=x, y=y, width=width, height=height, ratio=ratio)
    for name, (x, y), (width, height, ratio) in product(("laptop", "a", "b", "c"), PLACES, SIZES)
]
"""Drawing one whole screen is six times as quick as drawing its parts."""
SCREENS = st.lists(st.sampled_from(ANY), max_size=5, unique_by=lambda screen: screen.name)
a_thousand = settings(max_examples=1000)


@cache
def dots(first: int, length: int) -> frozenset[int]:
    """Give the columns or the rows of the desktop that a screen shows."""
    return frozenset(range(first, first + length))


def shares_a_dot(one: ScreenFacts, other: ScreenFacts) -> bool:
    """Tell it by looking at the dots, not at the edges."""
    columns = dots(one.x, one.width) & dots(other.x, other.width)
    return bool(columns and dots(one.y, one.height) & dots(other.y, other.height))


@a_thousand
@given(SCREENS)
def test_participants_never_see_a_dot_of_the_facilitators_screen(
    screens: list[ScreenFacts],
) -> None:
    chosen = audience_screen(screens, "laptop")
    own = [screen for screen in screens if screen.name == "laptop"]
    assert chosen is None or not any(shares_a_dot(chosen, mine) for mine in own)
    assert chosen not in own


@a_thousand
@given(SCREENS)
def test_a_screen_is_found_whenever_there_is_one(screens: list[ScreenFacts]) -> None:
    own = next((screen for screen in screens if screen.name == "laptop"), None)
    free = [each for each in screens if own and each != own and not shares_a_dot(each, own)]
    assert (audience_screen(screens, "laptop") is not None) == bool(free)


@a_thousand
@given(SCREENS, st.randoms())
def test_the_order_in_which_screens_are_told_changes_nothing(
    screens: list[ScreenFacts], random: object
) -> None:
    turned = sorted(screens, key=lambda _: random.random())  # type: ignore[attr-defined] # a Random
    assert audience_screen(turned, "laptop") == audience_screen(screens, "laptop")


@pytest.mark.parametrize(
    "projector",
    [
        pytest.param(PROJECTOR, id="right"),
        pytest.param(replace(PROJECTOR, x=-1920), id="left"),
        pytest.param(replace(PROJECTOR, x=0, y=-1080), id="above"),
        pytest.param(replace(PROJECTOR, width=800, height=600), id="small"),
        pytest.param(replace(PROJECTOR, width=960, height=540, ratio=2.0), id="scaled"),
    ],
)
def test_a_projector_beside_the_laptop_is_found(projector: ScreenFacts) -> None:
    assert audience_screen([LAPTOP, projector], "laptop") == projector


def test_a_mirrored_projector_is_not_for_the_participants() -> None:
    assert audience_screen([LAPTOP, replace(PROJECTOR, x=0)], "laptop") is None


def test_the_screen_with_most_dots_goes_first_then_the_name() -> None:
    fine = replace(PROJECTOR, name="fine", x=4000, width=1000, height=1000, ratio=3.0)
    twin = replace(PROJECTOR, name="beamer", x=6000)
    found = audience_screens([LAPTOP, PROJECTOR, fine, twin], "laptop")
    assert [screen.name for screen in found] == ["fine", "beamer", "projector"]


def test_without_knowing_the_facilitators_screen_there_is_none() -> None:
    assert audience_screen([LAPTOP, PROJECTOR], "elsewhere") is None


def test_a_mirrored_projector_counts_as_one_with_what_it_mirrors() -> None:
    assert count_apart([LAPTOP, replace(PROJECTOR, x=0)]) == 1
    assert count_apart([LAPTOP, PROJECTOR]) == 2
