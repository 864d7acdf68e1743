"""Stretches of a text beside others; the law is that of the signs in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.spans import Span, is_within, meets

spans = st.tuples(st.integers(0, 9), st.integers(1, 5)).map(lambda at: (at[0], at[0] + at[1]))


@pytest.mark.parametrize(
    ("span", "within", "met"),
    [
        ((2, 6), True, True),
        ((3, 4), True, True),
        ((1, 3), False, True),
        ((5, 7), False, True),
        ((6, 8), False, False),
    ],
)
def test_a_span_beside_one_other(span: Span, *, within: bool, met: bool) -> None:
    assert is_within(span, [(2, 6)]) is within
    assert meets(span, [(2, 6)]) is met


@given(spans, st.lists(spans))
def test_what_lies_within_has_all_its_signs_there_and_what_meets_has_one(
    span: Span, others: list[Span]
) -> None:
    signs, there = set(range(*span)), [set(range(*other)) for other in others]

    assert is_within(span, others) is any(signs <= each for each in there)
    assert meets(span, others) is any(signs & each for each in there)
