from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.ui.viewmodels.removal import put_back, removal
from tests.builders import key, lines

FACTS = key("look.facts")
LISTS = st.lists(st.sampled_from(["een", "twee", "drie"]), min_size=1, max_size=5)


@given(LISTS, st.data())
def test_a_row_that_went_comes_back_where_it_was(written: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(written) - 1))
    rest = written[:place] + written[place + 1 :]
    before, after = lines(*written), lines(*rest) if rest else None

    gone = removal(FACTS, before, after)

    assert gone is not None
    assert put_back(after, gone) == before


def test_rows_that_came_are_no_removal() -> None:
    assert removal(FACTS, lines("een"), lines("een", "twee")) is None


def test_a_row_comes_back_beside_newer_rows() -> None:
    gone = removal(FACTS, lines("een", "twee"), lines("twee"))

    assert gone is not None
    assert put_back(lines("twee", "drie"), gone) == lines("een", "twee", "drie")
