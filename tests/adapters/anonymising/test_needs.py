from __future__ import annotations

import sys

import pytest
import regex

from moreelberaad.adapters.anonymising.needs import (
    ENDLESS,
    Span,
    begins_at_words,
    folded,
    needs_of,
)
from moreelberaad.adapters.anonymising.patterns import Pattern
from moreelberaad.adapters.anonymising.sieve import Sieve, sieve_for

_LISTS = {"months": ["Mei", "sgt-maj"], "none": []}


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("kazerne", {"kazerne"}),
        ("(?i)de (?:KAZERNE|kade)n?", {"kazerne", "kade"}),
        (r"\d{4}\s?[A-Z]{2}", {"0000"}),
        (r"x\d{1,3}", {"x0"}),
        (r"\d{20}x", {"00000000"}),
        (r"[0-9]+", {"0"}),
        (r"(?<=\bsgt\s)\w+", {"sgt "}),
        (r"\L<months>", {"mei", "sgt maj"}),
        ("ab+c", {"ab"}),
        ("(?P<mark>zus(?!je))", {"zus"}),
        ("(?:de)?weg|hof", {"weg", "hof"}),
    ],
)
def test_a_pattern_tells_what_it_needs(pattern: str, needs: set[str]) -> None:
    assert needs_of(pattern, _LISTS).keys() == needs


@pytest.mark.parametrize(
    "pattern",
    ["", r"\w+", "a|b?", "(?!weg)", "(?<!weg)", "x{0,2}", "[ab]", r"\p{Lu}", r"\L<none>"],
)
def test_a_pattern_that_needs_nothing_is_always_tried(pattern: str) -> None:
    assert needs_of(pattern, _LISTS) == {}


@pytest.mark.parametrize(
    "pattern", [r"a(?(1)b|c)", "(?x) a b", "[[:alpha:]]b", r"\x41", r"\u00e9", "a("]
)
def test_what_is_not_understood_asks_for_nothing(pattern: str) -> None:
    assert needs_of(pattern, _LISTS).keys() <= {"a"}


def test_signs_that_a_pattern_takes_for_each_other_are_folded_alike() -> None:
    letters = "abcdefghijklmnopqrstuvwxyzàéëïöüçñæøå"
    all_signs = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in letters:
        found = regex.findall(f"(?i){letter}", all_signs)
        assert {folded(sign) for sign in found} == {folded(letter)}
    assert {folded(sign) for sign in regex.findall(r"\d", all_signs)} == {"0"}
    assert {folded(sign) for sign in regex.findall(r"\s", all_signs)} == {" "}


@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("kade", 0, 0),
        (r"(?:de\s){0,2}kade", 0, 6),
        (r"(?:na|langs)?\skade", 0, 5),
        (r"\L<months>{2}kade", 6, 14),
        (r"\b(?=x?kade).*", 0, 1),
        (r"(?<=kade\s{1,3})\w", -7, -5),
        (r"(?:(?<=x{2})kade|[ab]kade)", 0, 1),
        (r"\w+kade", 1, ENDLESS),
        (r"(a|b)\1kade", 1, ENDLESS),
    ],
)
def test_a_pattern_tells_how_far_in_a_match_that_is(pattern: str, least: int, most: int) -> None:
    (reach,) = [reach for piece, reach in needs_of(pattern, _LISTS).items() if "kade" in piece]

    assert reach == Span(least=least, most=most)


@pytest.mark.parametrize("pattern", [r"(?<!\w)x", r"(?i)(?<![\w.-])x|(?<!\w)(?:y|z)"])
def test_a_pattern_tells_that_it_begins_no_word_halfway(pattern: str) -> None:
    assert begins_at_words(pattern)


@pytest.mark.parametrize(
    "pattern", ["x", r"(?<!\w)x|y", r"(?<![^\w])x", r"(?<!\w\s)x", r"(?<!\w)?x", r"x(?<!\w)"]
)
def test_any_other_pattern_may_begin_halfway(pattern: str) -> None:
    assert not begins_at_words(pattern)


def _sieve(*patterns: str) -> Sieve:
    return sieve_for(Pattern(written=each, lists=_LISTS) for each in patterns)


def test_a_sieve_gives_the_patterns_that_may_match_in_order() -> None:
    sieve = _sieve("kazerne|kade", r"\w+", r"\d")

    assert [*dict(sieve.worth_trying("Nummer 9 bij de Kazerne."))] == [0, 1, 2]
    assert [*dict(sieve.worth_trying("de kazen"))] == [1]


def test_a_sieve_gives_the_places_where_a_match_may_begin() -> None:
    sieve = _sieve("[a-z]?kade", r"(?<!\w)[a-z]?kade", r"\w+kade")

    assert dict(sieve.worth_trying("langs de Loskade")) == {0: [11, 12], 1: [], 2: None}


def test_a_sieve_gives_no_places_where_folding_moves_them() -> None:
    assert dict(_sieve("kade").worth_trying("straße langs de kade")) == {0: None}
