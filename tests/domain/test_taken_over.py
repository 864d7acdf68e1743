from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.findings import Tier
from moreelberaad.domain.passages import passages
from moreelberaad.domain.session import Session
from moreelberaad.domain.taken_over import kept_inside, taken_over, taken_over_in
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_lesson, a_released_session, an_agreement, lines, rows

SAID = "Wie moe is, zegt dat het gaat omdat niemand wil zeuren"
LESSONS = DocumentKind.LESSONS


def a_talk(lesson: str, note: str = SAID) -> Session:
    return a_released_session(
        talk__facts=lines(note, "Het was laat"), harvest__lessons=rows(a_lesson(lesson))
    )


def stretches(session: Session) -> list[str]:
    texts = tuple(passages(session))
    return [
        texts[number].text.plain[hit.start : hit.end]
        for number, hit in taken_over_in(session, texts)
    ]


def test_a_lesson_that_repeats_a_note_word_for_word_is_a_point() -> None:
    lesson = f"We leerden: {SAID.upper()}, en dat telt"

    assert stretches(a_talk(lesson)) == [SAID.upper()]


def test_six_words_in_a_row_are_chance_and_seven_are_not() -> None:
    six, seven = "wie moe is zegt dat het", "wie moe is zegt dat het gaat"

    assert (stretches(a_talk(f"{six} goed")), stretches(a_talk(seven))) == ([], [seven])


def test_it_asks_for_a_decision_and_offers_nothing_instead() -> None:
    session = a_talk(SAID)
    found = [hit for _, hit in taken_over_in(session, tuple(passages(session)))]

    assert [(hit.tier, hit.reason, hit.suggestions) for hit in found] == [
        (Tier.DOUBT, "taken_over", ())
    ]


def test_what_the_sheet_itself_says_elsewhere_is_not_taken_over() -> None:
    session = a_released_session(harvest__lessons=rows(a_lesson(SAID), a_lesson(SAID)))

    assert stretches(session) == []


def test_an_agreement_may_come_back_in_a_lesson() -> None:
    session = a_released_session(
        harvest__agreements=rows(an_agreement(SAID)), harvest__lessons=rows(a_lesson(SAID))
    )

    assert stretches(session) == []


def test_a_note_itself_is_never_marked_for_its_own_words() -> None:
    session = a_talk("Iets anders")

    assert taken_over(SAID, kept_inside(session, LESSONS))
    assert stretches(session) == []


@pytest.mark.parametrize("words", ["", "Een paar woorden", "..., !!! ..."])
def test_short_words_are_never_taken_over(words: str) -> None:
    assert taken_over(words, kept_inside(a_talk("Les", words), LESSONS)) == ()


@given(st.lists(st.sampled_from(["moe", "rit", "nee", "wij", "zes"]), max_size=40))
def test_stretches_come_in_order_and_never_touch(found: list[str]) -> None:
    text = " ".join(found)
    inside = kept_inside(a_talk("Les", "moe rit nee wij zes moe rit nee"), LESSONS)
    spans = taken_over(text, inside)

    assert all(first[1] < second[0] for first, second in pairwise(spans))
    assert all(len(text[start:end].split()) >= 7 for start, end in spans)


def test_the_title_is_no_note() -> None:
    session = replace(a_talk("Iets", "Niets"), title=Prose(SAID))

    assert not taken_over(SAID, kept_inside(session, LESSONS))


def test_two_stretches_with_other_words_between_are_two_points() -> None:
    first, last = "Wie moe is, zegt dat het gaat", "dat het gaat omdat niemand wil zeuren"

    assert stretches(a_talk(f"{first}. Zo dachten wij, want {last}.")) == [first, last]
