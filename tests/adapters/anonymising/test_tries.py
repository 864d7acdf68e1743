from __future__ import annotations

import regex
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.tries import one_of, with_lists

_WORDS = st.lists(st.text("abc'.- é1", min_size=1, max_size=6), min_size=1)


@given(_WORDS)
def test_each_word_matches_itself(words: list[str]) -> None:
    pattern = regex.compile(one_of(words))

    assert all(pattern.fullmatch(word) for word in words)


@given(_WORDS, st.text("abc'.é1", min_size=1, max_size=6))
def test_no_other_word_matches(words: list[str], other: str) -> None:
    assert bool(regex.fullmatch(one_of(words), other)) is (other in words)


def test_a_space_may_be_written_as_a_hyphen() -> None:
    assert regex.fullmatch(one_of(["sergeant majoor"]), "sergeant-majoor")


def test_the_longest_word_is_taken() -> None:
    match = regex.match(one_of(["luitenant", "luitenant ter zee"]), "luitenant ter zee zei")

    assert match is not None
    assert match.group() == "luitenant ter zee"


def test_an_empty_list_matches_nothing() -> None:
    assert regex.search(one_of([]), "iets") is None


def test_lists_are_written_out_where_they_are_named() -> None:
    assert with_lists(r"de \L<posts>!", {"posts": ["kok"]}) == "de kok!"
