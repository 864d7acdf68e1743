"""What may stand in a document, character by character."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.characters import (
    EVERY_CODE_POINT,
    clean,
    covered_by_fonts,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("patie\u0308nt", "patiënt"),
        ("een\r\ntwee\rdrie\u2028vier\tvijf", "een\ntwee\ndrie\nvier\tvijf"),
        ("a\x00b\x1bc\u200bd\ufeffe\ue000f\ud800g\U000e0041h", "abcdefgh"),
        ("hart\ufe0f", "hart"),
        ("co\u2011ouder", "co-ouder"),
        ("1\u3000000", "1 000"),
        ("€ ‘ja’ → ✓ Ω Ж", "€ ‘ja’ → ✓ Ω Ж"),
    ],
)
def test_nothing_is_lost_that_our_fonts_can_show(text: str, shown: str) -> None:
    assert clean(text, covered_by_fonts()) == (shown, 0)


def test_what_no_font_has_is_replaced_and_counted() -> None:
    assert clean("goed 👍🏽 漢字", covered_by_fonts()) == ("goed \ufffd\ufffd \ufffd\ufffd", 4)


def test_a_replacement_that_was_already_there_is_not_counted_again() -> None:
    assert clean("\ufffd", covered_by_fonts()) == ("\ufffd", 0)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once, _ = clean(text, covered_by_fonts())

    assert clean(once, covered_by_fonts()) == (once, 0)


@given(st.text())
def test_no_control_or_format_character_gets_through(text: str) -> None:
    shown, replaced = clean(text, EVERY_CODE_POINT)

    kinds = {unicodedata.category(sign) for sign in shown if sign not in "\n\t"}
    assert not kinds & {"Cc", "Cf", "Cn", "Co", "Cs"}
    assert replaced == 0
