from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from moreelberaad.domain.left_standing import LeftStanding


@given(st.text())
@example("\ud800")
def test_what_was_left_standing_is_known_until_it_is_taken_back(words: str) -> None:
    left = LeftStanding().leaving(words)

    assert left.has(words)
    assert left.has_exactly(words)
    assert not left.without(words).has(words)


def test_words_are_the_same_in_any_case_and_over_lines() -> None:
    left = LeftStanding.fresh().leaving("De  Blauwe\nZaal")

    assert left.has("de blauwe zaal")


@pytest.mark.parametrize("part", ["wachtmeester", "De Wit", "Wit"])
def test_a_part_of_what_was_left_standing_is_known_as_a_part_only(part: str) -> None:
    left = LeftStanding().leaving("wachtmeester De Wit")

    assert (left.has(part), left.has_exactly(part)) == (True, False)
    assert not left.without("wachtmeester De Wit").has(part)


def test_of_a_long_stretch_no_part_is_known() -> None:
    assert not LeftStanding().leaving("Dat doen we hier nooit zo, zei Blauw").has("Blauw")


def test_nothing_is_left_standing_at_first() -> None:
    assert not LeftStanding().has("Blauw")


def test_the_words_themselves_are_nowhere_in_it() -> None:
    left = LeftStanding().leaving("Blauw")

    assert b"blauw" not in b"".join(left.marks).lower()
    assert "lauw" not in repr(left)


def test_two_sessions_have_different_marks_for_the_same_words() -> None:
    one, other = LeftStanding().leaving("Blauw"), LeftStanding().leaving("Blauw")

    assert not one.marks & other.marks


def test_taking_back_leaves_other_words_standing() -> None:
    left = LeftStanding().leaving("Blauw").leaving("Groen").without("Blauw")

    assert (left.has("Blauw"), left.has("Groen")) == (False, True)
