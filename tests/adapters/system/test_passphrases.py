"""The words of a proposed passphrase: everyday, neutral, and hard to guess together."""

from __future__ import annotations

import re

from moreelberaad import assets
from moreelberaad.adapters.system import passphrases
from moreelberaad.adapters.system.strength import is_strong_enough
from tests.the_check import the_check

LIST = assets.folder("resources") / "words" / "wachtzin.txt"
WORDS = LIST.read_text("utf-8").splitlines()
ENDINGS = ("s", "en", "n", "je", "tje", "ing", "ig")


def test_there_are_enough_words_each_said_once() -> None:
    assert len(WORDS) >= 1_296
    assert sorted(set(WORDS)) == WORDS


def test_a_word_is_short_and_plain() -> None:
    assert [word for word in WORDS if not re.fullmatch(r"[a-z]{3,7}", word)] == []


def test_no_word_is_another_with_an_ending() -> None:
    known = set(WORDS)

    assert [word for word in WORDS if any(word + ending in known for ending in ENDINGS)] == []


def test_no_word_leads_to_a_person_a_place_or_a_unit() -> None:
    check = the_check()

    assert [word for word in WORDS if check.find(word) or check.find(word.capitalize())] == []


def test_five_loose_words_are_proposed_that_are_hard_to_guess() -> None:
    for _ in range(20):
        proposed = passphrases.proposed(LIST)

        assert len(proposed.split()) == 5
        assert set(proposed.split()) <= set(WORDS)
        assert is_strong_enough(proposed)


def test_two_proposals_differ() -> None:
    assert passphrases.proposed(LIST) != passphrases.proposed(LIST)
