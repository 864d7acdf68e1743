from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Label
from moreelberaad.domain.lettering import (
    Mention,
    is_possessive_of,
    is_surely_possessive,
    lettered_hits,
)
from tests.builders import a_hit


def a_mention(words: str, entity: str, *suggestions: str) -> Mention:
    offered = suggestions or ("[persoon]", "iemand")
    hit = a_hit(0, len(words), *offered, label=Label.PERSON, entity=entity)
    return Mention(hit=hit, words=words)


def letters(*mentions: tuple[str, str]) -> str:
    """Give the letter of each mention: words, and the surname that the check knows them by."""
    hits = lettered_hits([a_mention(*each) for each in mentions])
    return "".join(hit.suggestions[0].removeprefix("[persoon ")[0] for hit in hits)


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([("Pietersen", "pietersen"), ("Bouazza", "bouazza"), ("Pietersen", "pietersen")], "ABA"),
        ([("Jan Pietersen", "pietersen"), ("Jan", "jan"), ("Pietersen", "pietersen")], "AAA"),
        ([("Jan", "jan"), ("Jan Pietersen", "pietersen")], "AA"),
        ([("J. Pietersen", "pietersen"), ("Jan Pietersen", "pietersen"), ("Jan", "jan")], "AAA"),
        ([("Jan Bakker", "bakker"), ("Kees Bakker", "bakker"), ("Kees", "kees")], "ABB"),
        ([("Jan Bakker", "bakker"), ("Jan Smit", "smit"), ("Jan", "jan")], "ABC"),
        ([("van der Berg", "berg"), ("Aafke van der Berg", "berg")], "AA"),
    ],
)
def test_one_person_has_one_letter(mentions: list[tuple[str, str]], expected: str) -> None:
    assert letters(*mentions) == expected


def test_a_possessive_is_known_by_the_name_without_its_s() -> None:
    hits = lettered_hits([a_mention("Okkingen", "okkingen"), a_mention("Okkingens", "okkingen")])

    assert hits[1].suggestions == ("[persoon A]'s", "iemands")


@pytest.mark.parametrize("words", ["Okkingens", "Okkinga's", "Okkinga’s"])
def test_a_possessive_of_a_name_that_was_sought_is_known_at_once(words: str) -> None:
    mention = a_mention(words, "okkingen", "[persoon]")
    sought = replace(mention, hit=replace(mention.hit, reason="name_sought"))

    assert lettered_hits([sought])[0].suggestions == ("[persoon A]'s",)


def test_a_name_that_ends_in_s_is_no_possessive() -> None:
    (hit,) = lettered_hits([a_mention("Martens", "marten")])

    assert hit.suggestions == ("[persoon A]", "iemand")


@pytest.mark.parametrize(
    ("words", "is_possessive"),
    [("poels", True), ("poel's", True), ("poelʼs", True), ("poel", False), ("poelen", False)],
)
def test_a_possessive_of_a_known_name_may_go_without_its_apostrophe(
    words: str, *, is_possessive: bool
) -> None:
    assert is_possessive_of("poel", words) is is_possessive


@pytest.mark.parametrize("words", ["boss", "bos's"])
def test_a_name_that_ends_in_s_takes_no_other(words: str) -> None:
    assert not is_possessive_of("bos", words)


@pytest.mark.parametrize(("words", "is_sure"), [("Hans'", True), ("Noa’s", True), ("Hans", False)])
def test_only_an_apostrophe_makes_a_possessive_sure(words: str, *, is_sure: bool) -> None:
    assert is_surely_possessive(words) is is_sure


def test_letters_are_given_in_english_too() -> None:
    (hit,) = lettered_hits([a_mention("Miller", "miller", "[person]'s", "someone's")])

    assert hit.suggestions == ("[person A]'s", "someone's")


NAMES = st.lists(st.sampled_from(["pietersen", "bouazza", "okkinga", "wit"]), min_size=1)


@given(NAMES)
def test_letters_follow_the_order_of_first_mention(names: list[str]) -> None:
    found = letters(*((name.title(), name) for name in names))

    firsts = [names.index(name) for name in dict.fromkeys(names)]
    assert [found[first] for first in firsts] == list("ABCD"[: len(firsts)])
    assert len(dict(zip(names, found, strict=True))) == len(set(found))
