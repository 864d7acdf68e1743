"""What is hidden of a table of counts, and that nobody can compute it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.round_trips import Table, with_totals
from moreelberaad.domain.suppression import ShownTable, suppress

Counts = list[list[int]]
K = 3
"""A low k makes small tables full of hidden counts."""


def tables(most_rows: int, most_columns: int) -> st.SearchStrategy[Counts]:
    sizes = st.tuples(st.integers(1, most_rows), st.integers(1, most_columns))
    return sizes.flatmap(
        lambda size: st.lists(
            st.lists(st.integers(0, 7), min_size=size[1], max_size=size[1]),
            min_size=size[0],
            max_size=size[0],
        )
    )


def laid_out(shown: ShownTable) -> list[list[int | None]]:
    rows = [[*cells, total] for cells, total in zip(shown.cells, shown.rows, strict=True)]
    return [*rows, [*shown.columns, shown.total]]


def hidden_in(shown: ShownTable) -> set[tuple[int, int]]:
    lines = enumerate(laid_out(shown))
    return {(row, column) for row, line in lines for column, n in enumerate(line) if n is None}


def others_that_fit(counts: Counts, shown: ShownTable) -> Iterator[Table]:
    """Try every table near this one, as a reader could who knows the rule."""
    seen = laid_out(shown)
    near = (
        range(max(0, count - 1), count + 2) if seen[row][column] is None else (count,)
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
    )
    width = len(counts[0])
    for tried in product(*near):
        table = with_totals([list(tried[at : at + width]) for at in range(0, len(tried), width)])
        if all(
            count is None or count == guess
            for line, guesses in zip(seen, table, strict=True)
            for count, guess in zip(line, guesses, strict=True)
        ):
            yield table


@pytest.mark.parametrize(
    ("counts", "cells", "total"),
    [
        ([[6, 8]], ((6, 8),), 14),
        ([[3, 8, 20]], ((None, None, 20),), 31),
        ([[3, 3, 20]], ((None, None, 20),), 26),
        ([[1, 2, 20]], ((None, None, None),), 23),
        ([[0, 8]], ((0, 8),), 8),
        ([[2]], ((None,),), None),
        ([[0, 0]], ((0, 0),), 0),
    ],
)
def test_one_row_hides_what_is_small_and_the_next_smallest(
    counts: Counts, cells: tuple[tuple[int | None, ...]], total: int | None
) -> None:
    shown = suppress(counts)

    assert (shown.cells, shown.total) == (cells, total)


def test_what_is_as_small_as_the_next_smallest_is_hidden_too() -> None:
    assert suppress([[3, 8, 8]]).cells == ((None, None, None),)


def test_the_largest_small_counts_are_not_given_away_by_what_is_just_not_small() -> None:
    assert suppress([[4, 4, 5, 9]]).cells == ((None, None, None, 9),)


@pytest.mark.parametrize("alike", [1, 4])
def test_counts_that_can_only_be_alike_take_the_total_with_them(alike: int) -> None:
    assert suppress([[alike]] * 5).total is None


def test_each_row_hides_for_itself() -> None:
    shown = suppress([[2, 9, 30], [9, 9, 30]])

    assert shown.cells == ((None, None, 30), (9, 9, 30))
    assert (shown.rows, shown.columns, shown.total) == ((41, 48), (None, None, 60), 89)


def test_of_a_row_without_a_total_nothing_is_told() -> None:
    shown = suppress([[2, 0], [0, 9]])

    assert (shown.cells, shown.rows, shown.total) == (((None, None),) * 2, (None, None), 11)


def test_few_altogether_tell_nothing() -> None:
    shown = suppress([[1, 1], [0, 1]])

    assert (shown.cells, shown.rows, shown.total) == (((None, None),) * 2, (None, None), None)


def test_a_higher_k_hides_more() -> None:
    assert suppress([[6, 8]], fewest=7).cells == ((None, None),)


@given(tables(3, 3))
def test_no_small_count_is_shown(counts: Counts) -> None:
    shown = [count for line in laid_out(suppress(counts)) for count in line if count]

    assert all(count >= FEWEST for count in shown)


@given(tables(2, 3))
def test_each_hidden_count_may_be_another(counts: Counts) -> None:
    shown = suppress(counts, fewest=K)
    fitting = list(others_that_fit(counts, shown))

    for row, column in hidden_in(shown):
        may_be = {table[row][column] for table in fitting}
        is_sum_of_a_column = row == len(counts)
        assert len(may_be) > 1 or (is_sum_of_a_column and may_be.pop() >= K)


@given(tables(3, 3))
def test_no_line_tells_that_what_it_hides_is_few(counts: Counts) -> None:
    shown, table = laid_out(suppress(counts, fewest=K)), with_totals(counts)
    turned = (zip(*lines, strict=True) for lines in (shown, table))
    lines = [*zip(shown, table, strict=True), *zip(*turned, strict=True)]

    for line, real in lines:
        hidden = [n for seen, n in zip(line[:-1], real[:-1], strict=True) if seen is None]
        assert not any(hidden) or line[-1] is None or sum(hidden) >= K
