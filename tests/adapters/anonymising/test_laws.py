"""What holds of the check for every text, whatever stands in it."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.folding import paragraphs
from moreelberaad.domain.findings import TRACES, Hit
from tests.the_check import the_check

_ENGINE = the_check()
_EXAMPLES = tuple(
    example for each in _ENGINE.recognisers for example in (*each.hits, *each.misses)
)
_SIGNS = (
    "\n",
    ". ",
    "😀",
    "👩🏽‍🚒",
    "e\u0301",
    "\u200b",
    "\u00ad",
    "\u2028",
    "“",
    "İ",
    "ß",
    "\u0307",
)
_OPENING = frozenset("([{<\"'“„‘‚«‹+-#@€$£'*~/:.´`°")
_pieces = st.one_of(st.sampled_from(_EXAMPLES), st.sampled_from(_SIGNS), st.text(max_size=8))
_texts = st.lists(_pieces, max_size=8).map(" ".join)
_LETTER = regex.compile(r"[\p{L}\p{N}]")  # as the patterns see one: Python's tables differ
_thorough = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _identifiers(text: str) -> list[Hit]:
    return [hit for hit in _ENGINE.find(text) if hit.label not in TRACES]


def _words(text: str) -> list[str]:
    """Give what is marked, without signs that no reader sees and in one spelling."""
    seen = text.maketrans("", "", "\u200b\u00ad\u2060")
    slices = (text[hit.start : hit.end] for hit in _ENGINE.find(text))
    return [unicodedata.normalize("NFC", each.translate(seen)) for each in slices]


@_thorough
@given(_texts)
def test_trying_fewer_patterns_at_fewer_places_finds_the_same(text: str) -> None:
    for part in paragraphs(text):
        tried = dict(_ENGINE.sieve.worth_trying(part.text))
        for place, each in enumerate(_ENGINE.recognisers):
            found = list(each.find(part.text, tried.get(place, [])))
            assert found == list(each.find(part.text)), each.reason


@_thorough
@given(st.sampled_from(_EXAMPLES), st.sampled_from(["\u200b", "\u00ad", "\u2060"]), st.data())
def test_signs_that_nobody_sees_hide_nothing(text: str, sign: str, data: st.DataObject) -> None:
    places = data.draw(st.sets(st.integers(0, len(text)), max_size=6))
    strewn = "".join(
        (sign if place in places else "") + letter for place, letter in enumerate(text)
    )

    assert _words(strewn) == _words(text)


@_thorough
@given(st.sampled_from(_EXAMPLES))
def test_accents_apart_from_their_letters_change_nothing(text: str) -> None:
    assert _words(unicodedata.normalize("NFD", text)) == _words(text)


@_thorough
@given(st.sampled_from(_EXAMPLES), st.sampled_from(["😀", "👩🏽‍🚒", "e\u0301", "\u200b"]))
def test_places_are_right_behind_signs_of_several_code_points(text: str, sign: str) -> None:
    before = f"{sign * 3}\n"
    hits = _identifiers(before + text)

    behind = [
        (hit.start - len(before), hit.end - len(before))
        for hit in hits
        if hit.start >= len(before)
    ]
    assert behind == [(hit.start, hit.end) for hit in _identifiers(text)]


@_thorough
@given(_texts, _texts, _texts)
def test_what_is_found_stays_found_when_other_paragraphs_change(
    before: str, text: str, after: str
) -> None:
    shift = len(before) + 1
    whole = _identifiers(f"{before}\n{text}\n{after}")
    found = {place - shift for hit in whole for place in range(hit.start, hit.end)}

    for hit in _identifiers(text):
        places = range(hit.start, hit.end)
        lost = [at for at in places if _LETTER.match(text[at]) and at not in found]
        assert not lost, text[hit.start : hit.end]


@_thorough
@given(_texts)
def test_identifiers_never_overlap(text: str) -> None:
    hits = _identifiers(text)

    assert all(left.end <= right.start for left, right in pairwise(hits))


@_thorough
@given(_texts)
def test_a_hit_begins_and_ends_with_substance(text: str) -> None:
    for hit in _identifiers(text):
        marked = text[hit.start : hit.end]
        assert regex.match(r"\w", marked) or marked[0] in _OPENING, marked
        assert not marked[-1].isspace(), marked


@_thorough
@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert all(0 <= hit.start < hit.end <= len(text) for hit in _ENGINE.find(text))
