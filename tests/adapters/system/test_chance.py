"""Randomness."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.system.chance import SystemChance
from moreelberaad.domain.values import Row, Rows

ROWS = st.lists(st.integers(0, 9)).map(lambda items: Rows(tuple(Row({"n": n}) for n in items)))


def numbers(rows: Rows) -> Counter[object]:
    return Counter(row.cells["n"] for row in rows.items)


@given(rows=ROWS)
def test_shuffling_loses_and_adds_no_row(rows: Rows) -> None:
    assert numbers(SystemChance().shuffle(rows)) == numbers(rows)


def test_shuffling_gives_each_row_each_place() -> None:
    rows = Rows(tuple(Row({"n": number}) for number in range(3)))
    firsts = {SystemChance().shuffle(rows).items[0].cells["n"] for _ in range(200)}

    assert firsts == {0, 1, 2}


def test_ids_are_random_and_tell_no_order() -> None:
    ids = [SystemChance().session_id() for _ in range(100)]

    assert len(set(ids)) == 100
    assert ids != sorted(ids)
    assert {len(each) for each in ids} == {16}
