"""The words of a line: where sentences begin, and which are shouted."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.words import shouted, words

_ABBREVIATIONS = frozenset({"bijv"})


@pytest.mark.parametrize(
    ("text", "openers"),
    [
        ("Eerst dit. Dan dat.", ["Eerst", "Dan"]),
        ("Iemand, bijv. Okkinga, zag het.", ["Iemand"]),
        ("Optie A: Doorgaan", ["Optie", "Doorgaan"]),
        ('Hij zei: "Stop nu"', ["Hij", "Stop"]),
        ("volgens j. de vries", ["volgens"]),
    ],
)
def test_a_sentence_begins_after_a_stop_that_ends_one(text: str, openers: list[str]) -> None:
    assert [word.text for word in words(text, _ABBREVIATIONS) if word.opens] == openers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SJAAK IS WEG", [True, True, True]),
        ("De ROE zijn hier", [False] * 4),
        ("ROE", [False]),
        ("BLOEMENDAAL", [True]),
        ("", []),
    ],
)
def test_a_sentence_in_capitals_is_shouted(text: str, expected: list[bool]) -> None:
    assert list(shouted(words(text, _ABBREVIATIONS))) == expected


def test_a_short_infix_is_one_word() -> None:
    assert [word.text for word in words("j. v/d meer", _ABBREVIATIONS)] == ["j", "v/d", "meer"]
