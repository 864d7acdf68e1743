from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.merging import settle
from moreelberaad.domain.findings import TRACES, Hit, Label, Tier

_TEXT = "abc de, fgh. ijk lmn 12 op"


def _hit(start: int, end: int, label: Label = Label.PERSON, tier: Tier = Tier.SURE) -> Hit:
    return Hit(start=start, end=end, label=label, tier=tier, reason="invented")


def _hits() -> st.SearchStrategy[Hit]:
    place = st.tuples(st.integers(0, len(_TEXT)), st.integers(0, len(_TEXT)))
    return st.builds(
        lambda ends, label, tier: _hit(min(ends), max(ends), label, tier),
        place.filter(lambda ends: ends[0] != ends[1]),
        st.sampled_from(Label),
        st.sampled_from(Tier),
    )


def _letters(hits: tuple[Hit, ...] | list[Hit]) -> set[int]:
    covered = {index for hit in hits for index in range(hit.start, hit.end)}
    return {index for index in covered if _TEXT[index].isalnum()}


@given(st.lists(_hits(), max_size=8))
def test_no_letter_that_was_covered_is_left_open(hits: list[Hit]) -> None:
    assert _letters(settle(_TEXT, hits)) == _letters(hits)


@given(st.lists(_hits(), max_size=8))
def test_identifiers_never_overlap(hits: list[Hit]) -> None:
    settled = [hit for hit in settle(_TEXT, hits) if hit.label not in TRACES]

    assert all(left.end <= right.start for left, right in pairwise(settled))


@given(st.lists(_hits(), max_size=8))
def test_settling_twice_changes_nothing(hits: list[Hit]) -> None:
    once = settle(_TEXT, hits)

    assert settle(_TEXT, once) == once


def test_the_longest_hit_takes_what_lies_inside_it() -> None:
    whole, part = _hit(0, 11, Label.CONTACT), _hit(4, 6, Label.ID)

    assert settle(_TEXT, [part, whole]) == (whole,)


def test_neighbours_stay_apart() -> None:
    rank, name = _hit(0, 3, Label.RANK), _hit(4, 6)

    assert settle(_TEXT, [name, rank]) == (rank, name)


def test_a_quotation_may_hold_a_name() -> None:
    quote, name = _hit(0, 12, Label.QUOTE), _hit(4, 6)

    assert settle(_TEXT, [name, quote]) == (quote, name)
