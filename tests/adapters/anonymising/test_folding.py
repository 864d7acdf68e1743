from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.folding import paragraphs


@given(st.text())
def test_there_is_a_place_for_each_character_and_one_for_the_end(text: str) -> None:
    for part in paragraphs(text):
        assert len(part.offsets) == len(part.text) + 1
        assert list(part.offsets) == sorted(part.offsets)


def test_curly_quotes_read_as_straight_ones() -> None:
    (part,) = paragraphs("“zo” en ‘zo’")

    assert part.text == "\"zo\" en 'zo'"


def test_a_soft_hyphen_is_skipped_but_keeps_its_place() -> None:
    (part,) = paragraphs("Bou\u00adazza")

    assert part.text == "Bouazza"
    assert tuple(part.offsets) == (0, 1, 2, 4, 5, 6, 7, 8)


def test_an_accent_typed_apart_is_one_letter() -> None:
    (part,) = paragraphs("Rene\u0301e")

    assert part.text == "Renée"
    assert part.offsets[-1] == 6


def test_a_paragraph_knows_where_it_began() -> None:
    first, second = paragraphs("een\r\ntwee")

    assert (first.offsets[0], second.offsets[0]) == (0, 5)
