from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import (
    FEWEST,
    Result,
    RoomView,
    Spread,
    Suppressed,
    in_the_room,
    over_sessions,
    result,
    voices,
)
from moreelberaad.domain.values import Tally
from tests.builders import tally
from tests.strategies import tallies


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"A": 4, "B": 2}, Result.MAJORITY_A),
        ({"A": 2, "B": 5}, Result.MAJORITY_B),
        ({"A": 3, "B": 3}, Result.DIVIDED),
        ({"A": 3, "B": 2, "alternative": 2}, Result.DIVIDED),
        ({"A": 2, "B": 2, "alternative": 5}, Result.NO_STATEMENT),
        ({"A": 7}, Result.NO_STATEMENT),
        ({"A": 7, "B": 0}, Result.NO_STATEMENT),
        ({"A": 6, "B": 1}, Result.NO_STATEMENT),
        ({"A": 2, "B": 2}, Result.NO_STATEMENT),
        ({}, Result.NO_STATEMENT),
    ],
)
def test_a_result_is_said_in_words(counts: dict[str, int], said: Result) -> None:
    assert result(tally(**counts)) is said


@pytest.mark.parametrize("apart", [{"B": 2}, {"B": 1, "alternative": 1}])
def test_two_voices_that_may_be_apart_leave_no_statement(apart: dict[str, int]) -> None:
    assert result(tally(A=4, **apart), offered=3) is Result.NO_STATEMENT


def test_k_may_be_raised() -> None:
    assert result(tally(A=4, B=2), fewest=7) is Result.NO_STATEMENT


def test_voices_counts_everyone_who_chose() -> None:
    assert voices(tally(A=4, B=2)) == 6


@given(tallies)
def test_no_result_holds_a_number(counted: Tally) -> None:
    assert not any(sign.isdigit() for sign in result(counted))


@given(tallies)
def test_nothing_is_said_when_one_person_could_be_read_from_it(counted: Tally) -> None:
    chosen = [count for count in counted.counts.values() if count]
    is_hidden = len(chosen) < 2 or 1 in chosen or sum(chosen) < FEWEST

    assert not is_hidden or result(counted) is Result.NO_STATEMENT


@given(tallies)
def test_a_majority_is_more_than_half_of_all_voices(counted: Tally) -> None:
    said = result(counted)
    winner = said.value.removeprefix("majority_")

    assert not said.value.startswith("majority") or (counted.counts[winner] * 2 > voices(counted))


@given(tallies)
def test_the_order_of_the_options_does_not_matter(counted: Tally) -> None:
    turned = Tally(dict(reversed(list(counted.counts.items()))))

    assert result(turned) is result(counted)


@pytest.mark.parametrize(
    ("counts", "spread", "option", "figures_allowed"),
    [
        ({}, Spread.TOO_FEW, None, False),
        ({"A": 2, "B": 2}, Spread.TOO_FEW, None, False),
        ({"A": 7}, Spread.NEARLY_ALL, "A", False),
        ({"A": 6, "B": 1}, Spread.NEARLY_ALL, "A", False),
        ({"A": 2, "B": 5}, Spread.MOST, "B", True),
        ({"A": 5, "B": 1, "alternative": 1}, Spread.MOST, "A", False),
        ({"A": 2, "B": 2, "alternative": 5}, Spread.MOST, "alternative", True),
        ({"A": 3, "B": 3}, Spread.DIVIDED, None, True),
        ({"A": 3, "B": 3, "alternative": 1}, Spread.DIVIDED, None, False),
    ],
)
def test_the_room_sees_words_and_figures_only_when_they_point_at_nobody(
    counts: dict[str, int], spread: Spread, option: str | None, *, figures_allowed: bool
) -> None:
    view = RoomView(spread=spread, option=option, figures_allowed=figures_allowed)

    assert in_the_room(tally(**counts)) == view


@given(tallies)
def test_the_room_sees_no_figure_that_a_document_would_hide(counted: Tally) -> None:
    shows_figures = in_the_room(counted).figures_allowed
    chosen = [count for count in counted.counts.values() if count]

    assert not shows_figures or (len(chosen) > 1 and 1 not in chosen and sum(chosen) >= FEWEST)


@pytest.mark.parametrize(
    ("counts", "shown", "total"),
    [
        ({}, {}, 0),
        ({"army": 6, "navy": 8}, {"army": 6, "navy": 8}, 14),
        ({"army": 3, "navy": 8, "air": 20}, {"army": None, "navy": None, "air": 20}, 31),
        ({"army": 3, "navy": 3, "air": 20}, {"army": None, "navy": None, "air": 20}, 26),
        ({"army": 1, "navy": 2, "air": 20}, {"army": None, "navy": None, "air": None}, 23),
        ({"army": 0, "navy": 8}, {"army": 0, "navy": 8}, 8),
        ({"army": 2}, {"army": None}, None),
        ({"army": 1, "navy": 2}, {"army": None, "navy": None}, None),
    ],
)
def test_over_sessions_what_is_small_is_hidden_and_what_would_betray_it_too(
    counts: dict[str, int], shown: dict[str, int | None], total: int | None
) -> None:
    assert over_sessions(counts) == Suppressed(cells=shown, total=total)


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 20)))
def test_no_hidden_count_can_be_computed_from_the_total(counts: dict[str, int]) -> None:
    shown = over_sessions(counts)
    hidden = [counts[name] for name, count in shown.cells.items() if count is None]
    visible = [count for count in shown.cells.values() if count]

    assert all(count >= FEWEST for count in visible)
    assert shown.total is None or not hidden or (len(hidden) > 1 and sum(hidden) >= FEWEST)
