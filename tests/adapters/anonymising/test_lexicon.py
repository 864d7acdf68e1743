"""What the word lists make of a word by itself."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.adapters.anonymising.lexicon import Lexicon, Sort
from moreelberaad.adapters.anonymising.spelling import plain, without_possessive


@pytest.fixture(scope="module")
def lexicon(engine: Engine) -> Lexicon:
    return engine.names.lexicon


@pytest.mark.parametrize(
    ("word", "sort"),
    [
        ("jeroen", Sort.FIRST),
        ("jan", Sort.FIRST),
        ("klaas-jan", Sort.FIRST),
        ("pietersen", Sort.LAST),
        ("pietersens", Sort.LAST),
        ("roos", Sort.FIRST_OR_WORD),
        ("bakker", Sort.LAST_OR_WORD),
        ("vertrouwen", Sort.HARMLESS),
        ("fietsen", Sort.ORDINARY),
        ("schietbaanregels", Sort.COMPOUND),
        ("behaviour", Sort.COMPOUND),
        ("maasbroek", Sort.SURNAME_LIKE),
        ("krazmul", Sort.UNKNOWN),
        ("pfff", Sort.COMPOUND),
    ],
)
def test_a_word_is_sorted_by_the_lists(lexicon: Lexicon, word: str, sort: Sort) -> None:
    assert lexicon.sort(word, in_english=False) is sort


def test_a_first_name_may_be_a_word_in_english_only(lexicon: Lexicon) -> None:
    assert lexicon.sort("mark", in_english=False) is Sort.FIRST
    assert lexicon.sort("mark", in_english=True) is not Sort.FIRST


@pytest.mark.parametrize("word", ["jeoren", "janenke", "pietersem"])
def test_a_mistyped_name_is_nearly_one(lexicon: Lexicon, word: str) -> None:
    assert lexicon.is_nearly_a_name(word)


@pytest.mark.parametrize("word", ["krazmul", "bal", "fietsem", "janenke" * 3])
def test_other_words_are_not(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.is_nearly_a_name(word)


@pytest.mark.parametrize(
    ("word", "stem"),
    [("pietersens", "pietersen"), ("zoë's", "zoë"), ("hans", "hans"), ("gods", "gods")],
)
def test_a_possessive_s_is_taken_off_long_names_only(word: str, stem: str) -> None:
    assert without_possessive(word) == stem


def test_accents_are_taken_off() -> None:
    assert plain("zoë") == "zoe"
