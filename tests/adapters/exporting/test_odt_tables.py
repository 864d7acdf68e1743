"""The columns of a table in an open document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.document import Grid
from moreelberaad.adapters.exporting.odt_tables import PAGE_WIDTH, even_widths, widths

CELLS = st.text(max_size=200)


@given(st.integers(1, 9).flatmap(lambda n: st.lists(st.tuples(*[CELLS] * n), min_size=2)))
def test_the_columns_of_a_table_fill_the_page(rows: list[tuple[str, ...]]) -> None:
    found = widths(Grid(label="", columns=rows[0], rows=tuple(rows[1:])))

    assert sum(found) == PAGE_WIDTH
    assert min(found) > 0


def test_a_word_gets_the_room_it_needs_and_the_rest_goes_to_the_longest_text() -> None:
    narrow, wide = widths(Grid(label="", columns=("Wie", "Wat"), rows=(("rol", "woord " * 20),)))

    assert narrow < 20
    assert wide > 150


def test_even_columns_differ_by_what_does_not_divide() -> None:
    assert even_widths(3, 158) == [52, 52, 54]
