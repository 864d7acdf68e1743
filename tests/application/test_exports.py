from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from moreelberaad.application.exports import Decide, ExportDesk
from moreelberaad.domain.errors import InputRejected, NotAllowed, Refused, UncleanDocument
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.review import WEIGHED_MOST, Choice, Decision, Review, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from tests.builders import a_hit, a_released_session, a_request, a_review, lines
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions
from tests.methods import AGREEMENTS, LESSONS, RECORD

ID = SessionId("s-1")
REASON = Prose("proef")


def decided(given: Review) -> Decide:
    """Decide as given, whatever was found."""
    return lambda _: given


def a_desk(*sessions: Session, fewest: int = 5) -> ExportDesk:
    return ExportDesk(
        sessions=FakeSessions(*sessions),
        reviews=FakeReviews(),
        recogniser=FakeRecogniser(),
        policy=Policy(fewest=fewest),
    )


def a_desk_with_a_name() -> ExportDesk:
    return a_desk(a_released_session(talk__facts=lines("Jeroen reed")))


def held(*days: date) -> list[Session]:
    session = a_released_session()
    return [
        replace(session, id=SessionId(f"s-{number}"), held_on=day)
        for number, day in enumerate(days, 1)
    ]


def test_the_findings_of_a_session_are_given() -> None:
    assert [finding.text for finding in a_desk_with_a_name().findings(ID)] == [Prose("Jeroen")]


def test_an_open_finding_stands_in_the_way() -> None:
    with pytest.raises(Refused):
        a_desk_with_a_name().plan(ID, a_request(RECORD), decided(a_review()))


def test_a_decided_finding_lets_the_document_go() -> None:
    desk = a_desk_with_a_name()
    keep = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))
    decisions = {finding.id: keep for finding in desk.findings(ID)}

    disclosure = desk.plan(ID, a_request(RECORD), decided(a_review(decisions=decisions)))

    assert disclosure.document is RECORD


def test_a_file_may_not_hold_what_was_taken_out() -> None:
    drop, names = Decision(choice=Choice.DROP), ["Jeroen"]
    desk = a_desk_with_a_name()
    review = a_review(decisions={each.id: drop for each in desk.findings(ID, names)})
    outgoing = desk.prepare(ID, a_request(RECORD), decided(review), names)

    outgoing.check(Told(where=Where.BODY, text="een collega reed"))
    with pytest.raises(UncleanDocument):
        outgoing.check(Told(where=Where.BODY, text="Jeroen reed"))


def test_proposals_decide_everything_unread() -> None:
    disclosure = a_desk_with_a_name().plan(
        ID, a_request(RECORD), partial(proposals, reason=REASON)
    )

    assert not disclosure.was_read


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        (
            {"decisions": {"1": Decision(choice=Choice.WORDS, words=Prose("Jeroen zelf"))}},
            "finding 1",
        ),
        ({"written": {WEIGHED_MOST: Prose("wat Jeroen zei")}}, "written"),
        ({"reason": Prose("Jeroen vroeg het")}, "reason"),
    ],
)
def test_new_words_may_not_bring_an_identifier_in(changes: dict[str, object], path: str) -> None:
    with pytest.raises(InputRejected) as fault:
        a_desk_with_a_name().plan(ID, a_request(AGREEMENTS), decided(a_review(**changes)))

    assert [(each.path, each.code) for each in fault.value.mistakes] == [
        (path, "identifier_in_words")
    ]


def test_what_is_written_anew_belongs_to_a_field_of_the_method() -> None:
    written = {FieldKey("talk.unknown"): Prose("iets")}

    with pytest.raises(InputRejected) as fault:
        a_desk_with_a_name().plan(ID, a_request(AGREEMENTS), decided(a_review(written=written)))

    assert [(each.path, each.code) for each in fault.value.mistakes] == [
        ("written", "unknown_field")
    ]


def test_a_sentence_is_written_anew_and_not_taken_over_from_a_note() -> None:
    said = Prose("Iemand zei dat het vast wel zou gaan")
    review = a_review(written={WEIGHED_MOST: Prose("Want iemand zei dat het vast wel zou gaan")})

    with pytest.raises(InputRejected) as fault:
        a_desk(a_released_session(choice__view=said)).plan(ID, a_request(LESSONS), decided(review))

    assert [(each.path, each.code) for each in fault.value.mistakes] == [("written", "taken_over")]


def test_a_reason_has_at_most_sixty_signs() -> None:
    with pytest.raises(InputRejected) as fault:
        a_desk(a_released_session()).plan(
            ID, a_request(AGREEMENTS), decided(a_review(reason=Prose("a" * 61)))
        )

    assert [each.code for each in fault.value.mistakes] == ["reason_too_long"]


def test_a_doubt_in_new_words_is_left_to_the_person_who_wrote_them() -> None:
    doubt = FakeRecogniser({"Rust": a_hit(0, 0, tier=Tier.DOUBT)})
    desk = replace(a_desk(a_released_session()), recogniser=doubt)

    disclosure = desk.plan(
        ID, a_request(AGREEMENTS), decided(a_review(reason=Prose("Rust nodig")))
    )

    assert disclosure.document is AGREEMENTS


@pytest.mark.parametrize(
    ("days", "quarter"),
    [
        ([date(2026, 10, 1), date(2026, 11, 12), date(2026, 12, 31)], 4),
        ([date(2026, 9, 30), date(2026, 11, 12), date(2027, 1, 1)], None),
        ([date(2026, 11, 12), date(2025, 11, 12), date(2025, 12, 1)], None),
        ([date(2026, 2, 1), date(2026, 1, 1), date(2026, 3, 31)], 1),
    ],
)
def test_a_quarter_is_named_when_enough_sessions_of_it_lie_in_the_vault(
    days: list[date], quarter: int | None
) -> None:
    desk = a_desk(*held(*days), fewest=3)

    assert desk.plan(ID, a_request(LESSONS), decided(a_review())).quarter == quarter


def test_a_session_without_a_date_has_no_quarter() -> None:
    desk = a_desk(replace(a_released_session(), held_on=None), fewest=0)

    assert desk.plan(ID, a_request(LESSONS), decided(a_review())).quarter is None


def test_a_reason_opens_no_gate_where_the_organisation_wants_none() -> None:
    desk = replace(a_desk(a_released_session()), policy=Policy(reasons=False))
    review = a_review(second_reader=False, reason=REASON)
    request = a_request(DocumentKind.LESSONS)
    a_desk(a_released_session()).plan(ID, request, decided(review))

    with pytest.raises(Refused):
        desk.plan(ID, request, decided(review))


def test_what_goes_further_than_the_organisation_wants_stays() -> None:
    desk = replace(a_desk(a_released_session()), policy=Policy(share_up_to=Scope.TEAM))

    with pytest.raises(NotAllowed):
        desk.plan(ID, a_request(DocumentKind.LESSONS, Scope.UNIT), decided(a_review()))
