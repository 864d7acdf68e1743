from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from moreelberaad.domain.errors import NothingToShare, Refused, SessionStillOpen
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.passages import passages
from moreelberaad.domain.privacy import Surroundings
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Consent, DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import (
    HELD_ON,
    a_finding,
    a_hit,
    a_place,
    a_released_session,
    a_review,
    a_session,
    agreed_on,
    an_open_session,
    key,
    what_was_written,
    without,
)
from tests.methods import AGREEMENTS, LESSONS, RECORD
from tests.strategies import sessions

from .reading import disclosed, odd_words, read

EVERYONE = Surroundings(in_quarter=5)
TRANSIENT = {"Hittewoord", "gevoelswoord", "Privéwoord", "vermoedwoord"}


def test_a_session_that_is_open_discloses_nothing() -> None:
    with pytest.raises(SessionStillOpen):
        disclosed(an_open_session(), AGREEMENTS)


def test_a_refusal_names_the_gates_and_counts_what_is_open() -> None:
    findings = [a_finding(1, a_place("title"), a_hit(0, 5))]

    with pytest.raises(Refused) as fault:
        disclosed(a_released_session(), RECORD, findings)

    assert fault.value.gates == (Gate.ANONYMISE,)
    assert fault.value.params == {"document": RECORD, "open": 1}


@given(sessions())
def test_every_disclosure_of_a_session_is_refused_while_a_finding_is_open(
    session: Session,
) -> None:
    closed = session.close(on=HELD_ON)
    found = [
        a_finding(number, passage.place, a_hit(0, 1))
        for number, passage in enumerate(passages(closed))
    ]

    with pytest.raises(Refused):
        disclosed(closed, RECORD, found)


@pytest.mark.parametrize("document", DocumentKind)
def test_what_is_transient_leaves_in_no_document(document: DocumentKind) -> None:
    kept = frozenset({key("case.hot_moment")})
    session = an_open_session().close(on=HELD_ON, keep=kept).release()

    assert not odd_words(read(session, document), TRANSIENT)


def test_the_agreements_sheet_holds_agreements_support_and_change_alone() -> None:
    session = a_released_session()
    written = {passage.text.plain for passage in passages(session)}

    assert odd_words(read(session, AGREEMENTS), written) == {
        "Afspraakwoord maken",
        "leidinggevende",
        "steunwoord",
        "uitkomstwoord",
    }


def test_the_lessons_sheet_holds_no_title_case_agreement_role_or_count() -> None:
    text = read(a_released_session(), LESSONS)

    inside = {
        "Titelwoord",
        "Casuswoord",
        "Afspraakwoord",
        "sleutelwoord",
        "redenwoord",
        "steunwoord",
    }
    assert not odd_words(text, inside)
    assert not any(sign.isdigit() for sign in text)


def test_the_record_holds_no_count_and_no_title() -> None:
    text = read(a_released_session(), RECORD)

    assert "majority_A" in text
    assert not odd_words(text, {"Titelwoord", "[2, 5]", "'A': 7"})


@pytest.mark.parametrize(
    ("consent", "inside"),
    [
        ((Consent.LESSON,), {"Leerwoord"}),
        ((Consent.LESSON, Consent.CASE), {"Leerwoord"}),
        (
            (Consent.LESSON, Consent.QUESTION),
            {"Leerwoord", "vraagwoord", "waardewoord", "kantwoord"},
        ),
    ],
)
def test_the_lessons_sheet_goes_as_far_as_the_group_agreed(
    consent: tuple[Consent, ...], inside: set[str]
) -> None:
    session = a_released_session(closing__consent=agreed_on(*consent))

    text = read(session, LESSONS)

    assert odd_words(text, {"Leerwoord", "vraagwoord", "waardewoord", "kantwoord"}) == inside


def test_consent_that_was_not_asked_lets_the_lesson_go_and_no_more() -> None:
    session = without(a_released_session(), "closing.consent")

    text = read(session, LESSONS, a_review(reason=Prose("alleen team")))

    assert odd_words(text, {"Leerwoord", "vraagwoord"}) == {"Leerwoord"}


@pytest.mark.parametrize(
    ("consent", "holds_case"), [((Consent.CASE,), True), ((Consent.QUESTION,), False)]
)
def test_the_case_leaves_only_when_the_group_agreed(
    consent: tuple[Consent, ...], *, holds_case: bool
) -> None:
    session = a_released_session(closing__consent=agreed_on(*consent))

    assert ("Casuswoord" in read(session, RECORD)) is holds_case


@pytest.mark.parametrize("question", ["recognised_by_colleague", "recognised_widely"])
def test_what_would_be_recognised_leaves_without_its_case(question: str) -> None:
    review = a_review(**{question: True})

    assert "Casuswoord" not in read(a_released_session(), RECORD, review)
    assert "vraagwoord" not in read(a_released_session(), LESSONS, review)


@pytest.mark.parametrize(
    ("document", "surroundings", "quarter"),
    [
        (LESSONS, Surroundings(in_quarter=5), 4),
        (LESSONS, Surroundings(in_quarter=4), None),
        (LESSONS, Surroundings(in_quarter=5, fewest=6), None),
        (RECORD, Surroundings(in_quarter=5), None),
        (AGREEMENTS, Surroundings(in_quarter=5), None),
    ],
)
def test_the_quarter_is_named_from_k_sessions_on_and_on_a_lesson_alone(
    document: DocumentKind, surroundings: Surroundings, quarter: int | None
) -> None:
    disclosure = disclosed(a_released_session(), document, surroundings=surroundings)

    assert disclosure.quarter == quarter


def test_a_session_without_a_date_has_no_quarter() -> None:
    session = replace(a_released_session(), held_on=None)

    assert disclosed(session, LESSONS, surroundings=EVERYONE).quarter is None


@pytest.mark.parametrize(
    ("document", "missing"),
    [(AGREEMENTS, "harvest.agreements"), (LESSONS, "harvest.lessons")],
)
def test_a_document_without_what_it_is_for_is_not_made(
    document: DocumentKind, missing: str
) -> None:
    with pytest.raises(NothingToShare):
        disclosed(without(a_released_session(), missing), document)


def test_a_record_of_nothing_is_not_made() -> None:
    answers = {
        name: value for name, value in what_was_written().items() if name.startswith("closing.")
    }
    session = a_session(answers=answers).close(on=HELD_ON)

    with pytest.raises(NothingToShare):
        disclosed(session, RECORD)
