from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.errors import Refused, SessionStillOpen
from moreelberaad.domain.gates import Gate, Scope, closed_gates, open_findings
from moreelberaad.domain.passages import Place
from moreelberaad.domain.privacy import Surroundings, disclose
from moreelberaad.domain.review import Choice, Decision, Finding, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, DocumentKind, Keep
from moreelberaad.domain.values import Codes, Lines, Prose, Value
from tests.builders import (
    a_finding,
    a_hit,
    a_place,
    a_request,
    a_review,
    a_session_at,
    agreed_on,
    an_agreement,
    an_open_session,
    rows,
    without,
)
from tests.methods import AGREEMENTS, LESSONS, RECORD

EVERY_DOCUMENT = frozenset(DocumentKind)
NOTES = frozenset({RECORD, LESSONS})
BEYOND_TEAM = frozenset(Scope) - {Scope.TEAM}
WIDE = frozenset({Scope.DEFENCE, Scope.RIJK})
REASON = {"reason": Prose("Er is geen tweede lezer beschikbaar")}
IN_EVERY_SHEET = a_place("harvest.agreements", 0, "action")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """One line of the table of gates (ux.md 3.11): what lacks, and whom it stops.

    `stops` are the documents that it stops; with a reason it stops them in `fixed` scopes alone.
    """

    gate: Gate
    stops: frozenset[DocumentKind] = EVERY_DOCUMENT
    scopes: frozenset[Scope] = frozenset(Scope)
    fixed: frozenset[Scope] = BEYOND_TEAM
    status: Status = Status.RELEASED
    answers: dict[str, Value] = field(default_factory=dict)
    missing: str = ""
    review: dict[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def session(self) -> Session:
        session = a_session_at(self.status, **self.answers)
        return without(session, self.missing) if self.missing else session


ALWAYS = frozenset(Scope)
LACKS = {
    "nothing": Lack(gate=Gate.ANONYMISE, stops=frozenset()),
    "a decision": Lack(
        gate=Gate.ANONYMISE,
        fixed=ALWAYS,
        findings=(a_finding(1, IN_EVERY_SHEET, a_hit(0, 3)),),
    ),
    "a decision outside the agreements": Lack(
        gate=Gate.ANONYMISE,
        stops=NOTES,
        fixed=ALWAYS,
        findings=(a_finding(1, a_place("title"), a_hit(0, 3)),),
    ),
    "a role": Lack(
        gate=Gate.OWNER_ROLE,
        stops=frozenset({AGREEMENTS}),
        fixed=ALWAYS,
        answers={"harvest__agreements": rows(an_agreement(), an_agreement(role=" "))},
    ),
    "reading back": Lack(
        gate=Gate.MEMBER_CHECK,
        stops=frozenset({RECORD}),
        fixed=ALWAYS,
        answers={"closing__member_check_done": False},
    ),
    "the participants": Lack(gate=Gate.MEMBER_CHECK, status=Status.DRAFT),
    "five working days": Lack(
        gate=Gate.MEMBER_CHECK, stops=frozenset({LESSONS}), status=Status.MEMBER_CHECK
    ),
    "the question for consent": Lack(gate=Gate.CONSENT, stops=NOTES, missing="closing.consent"),
    "any consent": Lack(
        gate=Gate.CONSENT, stops=NOTES, fixed=ALWAYS, answers={"closing__consent": Codes(())}
    ),
    "consent for the lesson": Lack(
        gate=Gate.CONSENT,
        stops=frozenset({LESSONS}),
        fixed=ALWAYS,
        answers={"closing__consent": agreed_on(Consent.QUESTION)},
    ),
    "the answer on colleagues": Lack(
        gate=Gate.RECOGNISABLE, stops=NOTES, fixed=ALWAYS, review={"recognised_by_colleague": None}
    ),
    "the answer on others": Lack(
        gate=Gate.RECOGNISABLE, stops=NOTES, fixed=ALWAYS, review={"recognised_widely": None}
    ),
    "a second reader": Lack(
        gate=Gate.SECOND_READER, stops=frozenset({LESSONS}), review={"second_reader": False}
    ),
    "the tick": Lack(gate=Gate.UNCLASSIFIED, review={"unclassified": False}),
    "generality": Lack(
        gate=Gate.GENERAL_ENOUGH,
        stops=frozenset({LESSONS}),
        scopes=WIDE,
        fixed=WIDE,
        review={"marked_general": False},
    ),
}


def gates_for(lack: Lack, document: DocumentKind, scope: Scope, **changes: Any) -> set[Gate]:  # noqa: ANN401 - any attribute of a review
    review = a_review(**lack.review, **changes)
    request = a_request(document, scope)
    return set(closed_gates(lack.session(), request, lack.findings, review))


@pytest.mark.parametrize("document", DocumentKind)
@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("name", LACKS)
def test_a_gate_closes_for_the_documents_it_guards(
    name: str, scope: Scope, document: DocumentKind
) -> None:
    lack = LACKS[name]
    is_stopped = document in lack.stops and scope in lack.scopes

    assert gates_for(lack, document, scope) == ({lack.gate} if is_stopped else set())


@pytest.mark.parametrize("document", DocumentKind)
@pytest.mark.parametrize("scope", Scope)
@pytest.mark.parametrize("name", LACKS)
def test_a_reason_opens_what_is_not_fixed(name: str, scope: Scope, document: DocumentKind) -> None:
    lack = LACKS[name]
    is_stopped = document in lack.stops and scope in lack.fixed

    assert gates_for(lack, document, scope, **REASON) == ({lack.gate} if is_stopped else set())


@pytest.mark.parametrize("document", sorted(NOTES))
def test_proposals_never_stand_in_for_a_question_that_was_not_asked(
    document: DocumentKind,
) -> None:
    lack = LACKS["the question for consent"]

    gates = gates_for(lack, document, Scope.TEAM, is_proposal=True, **REASON)

    assert gates == {Gate.CONSENT}


@pytest.mark.parametrize("status", [Status.PLANNED, Status.OPEN])
def test_nothing_leaves_a_session_that_is_open(status: Status) -> None:
    with pytest.raises(SessionStillOpen):
        closed_gates(a_session_at(status), a_request(), (), a_review())


def test_every_closed_gate_is_named_at_once_and_in_order() -> None:
    session = without(a_session_at(Status.DRAFT), "closing.consent")
    finding = a_finding(1, a_place("title"), a_hit(0, 3))

    gates = closed_gates(session, a_request(LESSONS, Scope.RIJK), [finding], Review())

    others = {Gate.OWNER_ROLE, Gate.COMBINATION}  # of agreements, and of what lies beside it
    assert list(gates) == [gate for gate in Gate if gate not in others]


@pytest.mark.parametrize(
    ("place", "is_drawn_on"),
    [
        (a_place("title"), False),
        (a_place("talk.question"), False),
        (a_place("talk.dilemma", column="option_a"), False),
        (a_place("choice.reasons", 0, "sentence"), False),
        (a_place("harvest.lessons", 0, "lesson"), False),
        (a_place("harvest.agreements", 0, "owner_role"), True),
        (a_place("harvest.agreements", 0, "owner_agrees"), False),
        (a_place("harvest.support", 0), True),
        (a_place("harvest.theory", column="output"), True),
    ],
)
def test_the_agreements_sheet_counts_its_own_lines_alone(
    place: Place, *, is_drawn_on: bool
) -> None:
    finding = a_finding(1, place, a_hit(0, 3))

    found = open_findings(an_open_session(), AGREEMENTS, [finding], Review())

    assert bool(found) is is_drawn_on


def test_a_decided_finding_is_no_longer_open() -> None:
    finding = a_finding(1, IN_EVERY_SHEET, a_hit(0, 3))
    review = Review(decisions={"1": Decision(choice=Choice.DROP)})

    assert open_findings(an_open_session(), RECORD, [finding], review) == ()


def test_a_scope_reaches_further_than_those_before_it() -> None:
    assert [scope.reach for scope in Scope] == [0, 1, 2, 3]


def test_no_agreements_need_no_role() -> None:
    session = without(a_session_at(Status.RELEASED), "harvest.agreements")

    assert closed_gates(session, a_request(AGREEMENTS), (), a_review()) == ()


def test_a_table_of_another_kind_needs_no_role() -> None:
    session = a_session_at(Status.RELEASED, harvest__support=Lines(()))

    assert session.keeps(a_place("harvest.support").field) is Keep.EXPORT
    assert closed_gates(session, a_request(AGREEMENTS), (), a_review()) == ()


@given(st.lists(st.builds(Decision, choice=st.sampled_from(Choice), number=st.integers(-1, 4))))
def test_what_cannot_be_carried_out_stops_the_document_and_nothing_else_breaks(
    made: list[Decision],
) -> None:
    findings = [a_finding(n, a_place("case.summary"), a_hit(0, 3, "x")) for n in range(len(made))]
    review = a_review(decisions={str(number): each for number, each in enumerate(made)})
    session, request = a_session_at(Status.RELEASED), a_request(RECORD)
    still_open = open_findings(session, RECORD, findings, review)

    assert bool(still_open) is any(
        each.choice is Choice.SUGGESTION and each.number != 1 for each in made
    )
    with pytest.raises(Refused) if still_open else nullcontext():
        disclose(session, request, findings, review, Surroundings())
