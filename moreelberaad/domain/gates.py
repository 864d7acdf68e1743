"""The gates between a closed session and a document (domain.md 6.3, ux.md 3.11)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.errors import SessionStillOpen
from moreelberaad.domain.passages import TITLE, Place
from moreelberaad.domain.review import Finding, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, DocumentKind, Kind
from moreelberaad.domain.values import Rows


class Scope(StrEnum):
    """How far a document may go; each includes those before it."""

    TEAM = "team"
    UNIT = "unit"
    DEFENCE = "defence"
    RIJK = "rijk"

    @property
    def reach(self) -> int:
        """Order the scopes from narrow to wide."""
        return list(Scope).index(self)


class Gate(StrEnum):
    """What must hold before a document leaves."""

    ANONYMISE = "anonymise"
    OWNER_ROLE = "owner_role"
    MEMBER_CHECK = "member_check"
    CONSENT = "consent"
    RECOGNISABLE = "recognisable"
    SECOND_READER = "second_reader"
    UNCLASSIFIED = "unclassified"
    GENERAL_ENOUGH = "general_enough"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Which document, and how far it goes."""

    document: DocumentKind
    scope: Scope = Scope.TEAM


def open_findings(
    session: Session, document: DocumentKind, findings: Sequence[Finding], review: Review
) -> tuple[Finding, ...]:
    """Give the undecided findings in what this document draws on."""
    return tuple(
        finding
        for finding in findings
        if finding.id not in review.decisions and _draws_on(session, document, finding.place)
    )


def closed_gates(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> tuple[Gate, ...]:
    """Name every gate that stands in the way, all at once; raises `SessionStillOpen`."""
    if not session.is_closed:
        raise SessionStillOpen
    fixed = set(_fixed(session, request, findings, review))
    with_reason = set(_fixed_beyond_team(session, request, review))
    excused = request.scope is Scope.TEAM and bool(review.reason)
    closed = fixed if excused else fixed | with_reason
    return tuple(gate for gate in Gate if gate in closed)


def every_agreement_has_a_role(session: Session) -> bool:
    """Tell whether a role takes up each agreement: no role, no export (domain.md 1.0)."""
    return all(
        row.text("owner_role").strip()
        for _, asked, value in session.answered()
        if DocumentKind.AGREEMENTS in asked.documents
        and asked.kind is Kind.AGREEMENTS
        and isinstance(value, Rows)
        for row in value.items
    )


def _fixed(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> Iterator[Gate]:
    document = request.document
    if open_findings(session, document, findings, review):
        yield Gate.ANONYMISE
    if document is DocumentKind.AGREEMENTS and not every_agreement_has_a_role(session):
        yield Gate.OWNER_ROLE
    if document is DocumentKind.RECORD and not session.is_read_together:
        yield Gate.MEMBER_CHECK
    if document is not DocumentKind.AGREEMENTS and not _questions_answered(review):
        yield Gate.RECOGNISABLE
    if _group_said_no(session, document) or (review.is_proposal and _not_asked(session, document)):
        yield Gate.CONSENT


def _fixed_beyond_team(session: Session, request: Request, review: Review) -> Iterator[Gate]:
    document, scope = request.document, request.scope
    if not _has_waited(session, document):
        yield Gate.MEMBER_CHECK
    if _not_asked(session, document):
        yield Gate.CONSENT
    if not review.unclassified:
        yield Gate.UNCLASSIFIED
    if document is DocumentKind.LESSONS:
        if not review.second_reader:
            yield Gate.SECOND_READER
        if scope.reach >= Scope.DEFENCE.reach and not review.marked_general:
            yield Gate.GENERAL_ENOUGH


def _draws_on(session: Session, document: DocumentKind, place: Place) -> bool:
    if document is not DocumentKind.AGREEMENTS:
        return True
    if place.field == TITLE:
        return False
    asked = session.template.field(place.field)
    if asked.columns and place.column:
        return document in asked.column(place.column).documents
    return document in asked.documents


def _questions_answered(review: Review) -> bool:
    return review.recognised_by_colleague is not None and review.recognised_widely is not None


def _group_said_no(session: Session, document: DocumentKind) -> bool:
    """Tell whether the group refused: that is never overridden, an unasked question may be."""
    consent = session.consent
    if document is DocumentKind.AGREEMENTS or consent is None:
        return False
    return Consent.LESSON not in consent if document is DocumentKind.LESSONS else not consent


def _not_asked(session: Session, document: DocumentKind) -> bool:
    return document is not DocumentKind.AGREEMENTS and session.consent is None


def _has_waited(session: Session, document: DocumentKind) -> bool:
    if document is DocumentKind.LESSONS:
        return session.status is Status.RELEASED
    return session.status in (Status.MEMBER_CHECK, Status.RELEASED)
