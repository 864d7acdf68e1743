from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from moreelberaad.domain.errors import NothingToShare, SessionStillOpen
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.read_back_copy import ReadBackCopy, disclose_read_back
from moreelberaad.domain.reading_back import numbered, readings
from moreelberaad.domain.review import Choice, Decision, Finding, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent
from moreelberaad.domain.values import Prose, Tally, TallySet
from tests.builders import (
    HELD_ON,
    NEVER_READ_BACK,
    a_finding,
    a_hit,
    a_place,
    a_released_session,
    a_session,
    a_session_at,
    agreed_on,
    an_open_session,
    key,
    lines,
)
from tests.strategies import sessions

LAST_DAY = date(2026, 11, 19)


def copied(session: Session, *findings: Finding, review: Review | None = None) -> ReadBackCopy:
    return disclose_read_back(session, findings, review or Review(), LAST_DAY)


def read(copy: ReadBackCopy) -> str:
    values = (to_plain(piece.value) for part in copy.parts for piece in part.pieces)
    return " ".join([*map(str, values), copy.place.plain])


def a_name(label: Label = Label.PERSON, tier: Tier = Tier.SURE) -> Finding:
    """Find the first word of the first fact."""
    hit = a_hit(0, 6, "[persoon]", label=label, tier=tier)
    return a_finding(1, a_place("talk.facts", 0), hit, "Jeroen")


def with_a_name() -> Session:
    return a_released_session(talk__facts=lines("Jeroen reed", "Het was nat"))


def test_a_session_that_is_open_gives_no_paper() -> None:
    with pytest.raises(SessionStillOpen):
        copied(an_open_session())


def test_a_session_without_words_gives_no_paper() -> None:
    with pytest.raises(NothingToShare):
        copied(a_session(status=Status.DRAFT))


@pytest.mark.parametrize("status", [Status.DRAFT, Status.MEMBER_CHECK, Status.RELEASED])
def test_participants_may_read_it_again_in_any_status(status: Status) -> None:
    assert "redenwoord een" in read(copied(a_session_at(status)))


def test_what_the_record_may_not_hold_stands_not_on_the_paper() -> None:
    words = read(copied(a_released_session()))

    assert not [each for each in NEVER_READ_BACK if each in words]


@given(sessions())
def test_no_count_stands_on_the_paper(session: Session) -> None:
    try:
        copy = copied(session.close(on=HELD_ON))
    except NothingToShare:
        return

    values = [piece.value for part in copy.parts for piece in part.pieces]
    assert not [each for each in values if isinstance(each, Tally | TallySet)]


def test_each_passage_has_the_number_of_the_page_for_objections() -> None:
    session = a_released_session()
    places = {number: each.field for number, each in numbered(session)}

    found = [piece for part in copied(session).parts for piece in part.pieces]

    assert [each.number for each in found] == sorted({each.number for each in found})
    assert all(places[each.number].endswith(f".{each.asked.id}") for each in found)


def test_what_was_struck_leaves_its_number_open() -> None:
    session = a_released_session()
    struck = session.striking(frozenset({1}))

    numbers = [piece.number for part in copied(session).parts for piece in part.pieces]

    assert numbers[0] == 1
    assert [piece.number for part in copied(struck).parts for piece in part.pieces] == [
        number + 1 for number in numbers
    ]


def test_what_stays_behind_leaves_its_number_open() -> None:
    session = a_released_session(closing__consent=agreed_on(Consent.LESSON))

    first = copied(session).parts[0].pieces[0]

    assert readings(session)[0].field == key("case.summary")
    assert first.number == 2


def test_a_recognisable_case_stays_behind() -> None:
    review = Review(recognised_by_colleague=True)

    assert "Casuswoord" in read(copied(a_released_session()))
    assert "Casuswoord" not in read(copied(a_released_session(), review=review))


@pytest.mark.parametrize("tier", [Tier.SURE, Tier.DOUBT])
def test_a_name_that_nobody_decided_on_becomes_a_role(tier: Tier) -> None:
    words = read(copied(with_a_name(), a_name(tier=tier)))

    assert "Jeroen" not in words
    assert "[persoon] reed" in words


def test_a_decision_that_was_made_already_holds() -> None:
    other = Decision(choice=Choice.WORDS, words=Prose("De chauffeur"))

    words = read(copied(with_a_name(), a_name(), review=Review(decisions={"1": other})))

    assert "De chauffeur reed" in words


def test_a_sentence_that_has_to_go_moves_no_other_number() -> None:
    finding = a_name()
    gone = replace(finding, hit=replace(finding.hit, suggestions=()))
    whole = {piece.number for part in copied(with_a_name()).parts for piece in part.pieces}

    left = {piece.number for part in copied(with_a_name(), gone).parts for piece in part.pieces}

    assert len(whole - left) == 1
    assert left < whole


def test_an_unknown_word_is_read_as_the_group_wrote_it() -> None:
    words = read(copied(with_a_name(), a_name(Label.OTHER, Tier.UNKNOWN)))

    assert "Jeroen reed" in words


def test_it_tells_until_when_one_may_object() -> None:
    assert copied(a_released_session()).last_day == LAST_DAY
