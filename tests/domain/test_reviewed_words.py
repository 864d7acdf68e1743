from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.errors import NothingToShare, Refused
from moreelberaad.domain.findings import Label
from moreelberaad.domain.gates import Gate, Scope
from moreelberaad.domain.passages import Place
from moreelberaad.domain.privacy import Disclosure, Surroundings, disclose
from moreelberaad.domain.review import COST, WEIGHED_MOST, Choice, Decision, Review, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import (
    a_finding,
    a_hit,
    a_lesson,
    a_place,
    a_released_session,
    a_request,
    a_review,
    agreed_on,
    an_agreement,
    key,
    lines,
    row,
    rows,
)
from tests.methods import AGREEMENTS, LESSONS, RECORD

from .reading import disclosed, odd_words, read, text_of

DROP = Decision(choice=Choice.DROP)
FIRST = Decision(choice=Choice.SUGGESTION)
WRITTEN = {
    WEIGHED_MOST: Prose("veiligheid"),
    COST: Prose("een ander vangt het op"),
    key("choice.view"): Prose("stoppen mag"),
}


def test_words_that_never_leave_are_replaced_by_the_sentence_of_the_review() -> None:
    text = read(a_released_session(), RECORD, a_review(written=WRITTEN))

    assert odd_words(text, {"Meningwoord", "stoppen mag"}) == {"stoppen mag"}


def test_words_that_never_leave_stay_when_nothing_was_written_instead() -> None:
    assert "Meningwoord" not in read(a_released_session(), RECORD)


def test_what_weighed_most_stands_on_the_lessons_sheet() -> None:
    disclosure = disclosed(a_released_session(), LESSONS, review=a_review(written=WRITTEN))

    assert list(disclosure.written) == [WEIGHED_MOST, COST]


@pytest.mark.parametrize(
    ("document", "consent"), [(RECORD, Consent.QUESTION), (LESSONS, Consent.LESSON)]
)
def test_what_weighed_most_stands_nowhere_else(document: DocumentKind, consent: Consent) -> None:
    session = a_released_session(closing__consent=agreed_on(consent))

    assert not disclosed(session, document, review=a_review(written=WRITTEN)).written


def test_decided_words_leave_as_decided() -> None:
    place = a_place("talk.facts", 0)
    findings = [a_finding(1, place, a_hit(0, 8, "iets"))]

    disclosure = disclosed(
        a_released_session(), RECORD, findings, a_review(decisions={"1": FIRST})
    )

    assert odd_words(text_of(disclosure), {"feitwoord", "Ietsd", "Iets"}) == {"Iets", "Ietsd"}


def test_a_person_of_what_stays_inside_takes_no_letter() -> None:
    someone = a_hit(0, 5, "[persoon]", label=Label.PERSON)
    findings = [
        a_finding(1, a_place("case.summary"), replace(someone, entity="bouazza")),
        a_finding(2, a_place("talk.facts", 0), replace(someone, entity="pietersen")),
    ]
    review = a_review(decisions={"1": FIRST, "2": FIRST}, recognised_widely=True)

    assert "[persoon A]" in text_of(disclosed(a_released_session(), RECORD, findings, review))


def test_a_role_that_is_dropped_leaves_no_agreement_without_one() -> None:
    session = a_released_session(harvest__agreements=rows(an_agreement(role="Jeroen")))
    findings = [a_finding(1, a_place("harvest.agreements", 0, "owner_role"), a_hit(0, 6))]

    with pytest.raises(Refused) as fault:
        disclosed(session, AGREEMENTS, findings, a_review(decisions={"1": DROP}))

    assert fault.value.gates == (Gate.OWNER_ROLE,)


def test_an_open_finding_in_a_column_that_stays_inside_stops_nothing() -> None:
    findings = [a_finding(1, a_place("harvest.agreements", 0, "owner_agrees"), a_hit(0, 1))]

    assert text_of(disclosed(a_released_session(), AGREEMENTS, findings))


def proposed(session: Session, document: DocumentKind, scope: Scope, *places: Place) -> Disclosure:
    findings = [a_finding(number, place, a_hit(0, 5)) for number, place in enumerate(places)]
    review = proposals(findings, reason=Prose("proef"))
    return disclose(session, a_request(document, scope), findings, review, Surroundings())


def test_proposals_go_to_the_team_alone_and_say_that_nobody_read_them() -> None:
    disclosure = proposed(a_released_session(), LESSONS, Scope.RIJK)

    assert (disclosure.scope, disclosure.was_read) == (Scope.TEAM, False)
    assert "vraagwoord" not in text_of(disclosure)


def test_proposals_drop_a_sentence_that_nothing_can_replace() -> None:
    disclosure = proposed(a_released_session(), RECORD, Scope.TEAM, a_place("talk.facts", 0))

    assert "feitwoord" not in text_of(disclosure)


def test_proposals_never_stand_in_for_a_role() -> None:
    session = a_released_session(harvest__agreements=rows(an_agreement(role="")))

    with pytest.raises(Refused):
        proposed(session, AGREEMENTS, Scope.TEAM)


def test_a_disclosure_tells_whether_it_was_read_twice() -> None:
    session = a_released_session()

    once = disclosed(session, LESSONS, review=a_review(second_reader=False, reason=Prose("x")))

    assert disclosed(session, LESSONS).was_read_twice
    assert not once.was_read_twice


def test_a_lesson_whose_words_were_dropped_is_no_lesson() -> None:
    session = a_released_session(harvest__lessons=rows(a_lesson("Jeroen stopt")))
    findings = [a_finding(1, a_place("harvest.lessons", 0, "lesson"), a_hit(0, 6))]

    with pytest.raises(NothingToShare):
        disclosed(session, LESSONS, findings, a_review(decisions={"1": DROP}))


def test_what_nobody_decided_stays_inside_the_agreements_sheet_too() -> None:
    session = a_released_session(
        harvest__agreements=rows(row(**an_agreement().cells), row(owner_role=Prose("chef"))),
        talk__facts=lines("Jeroen"),
    )
    findings = [a_finding(1, a_place("talk.facts", 0), a_hit(0, 6))]

    text = text_of(disclosed(session, AGREEMENTS, findings, Review(reason=Prose("team"))))

    assert not odd_words(text, {"Jeroen", "chef"})
