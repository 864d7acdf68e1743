from __future__ import annotations

import pytest

from moreelberaad.application.reporting_route import (
    LONGEST_CONTACT,
    NO_ROUTE,
    is_empty,
    tidy_route,
)


def test_nothing_filled_in_is_five_empty_lines() -> None:
    assert tidy_route([]) == NO_ROUTE
    assert is_empty(tidy_route(["", " "]))


def test_each_line_is_one_line_and_not_too_long() -> None:
    first, second, *_ = tidy_route(["bel\n112", "x" * 500])

    assert (first, len(second)) == ("bel 112", LONGEST_CONTACT)


@pytest.mark.parametrize("number", [1, 5, 9])
def test_there_are_always_five(number: int) -> None:
    route = tidy_route(["a"] * number)

    assert len(route) == len(NO_ROUTE)
    assert not is_empty(route)
