"""The gates between a closed session and a document (domain.md 6.3, ux.md 3.11)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from moreelberaad.domain.errors import SessionStillOpen
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.passages import TITLE, Place
from moreelberaad.domain.readers import Readers
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
    COMBINATION = "combination"
    """Looked at beside the other sessions, so by those who know them (anon.md 5.7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Which document, how far it goes, and for whom a lessons sheet is made."""

    document: DocumentKind
    scope: Scope = Scope.TEAM
    readers: Readers | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The gates in the way of a document: those that nothing opens, and those a reason does."""

    fixed: tuple[Gate, ...]
    excusable: tuple[Gate, ...]


def gates_for(request: Request) -> tuple[Gate, ...]:
    """Name the gates that a document has to pass, open or not."""
    return tuple(gate for gate in Gate if _applies(gate, request))


def draws_on(session: Session, document: DocumentKind, place: Place) -> bool:
    """Tell whether a text is decided for a document: all, or its own lines (ux.md 3.11)."""
    if document is not DocumentKind.AGREEMENTS:
        return True
    if place.field == TITLE:
        return False
    asked = session.template.field(place.field)
    if asked.columns and place.column:
        return document in asked.column(place.column).documents
    return document in asked.documents


def findings_for(
    session: Session, document: DocumentKind, findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Give the findings in what this document draws on."""
    return tuple(each for each in findings if draws_on(session, document, each.place))


def open_findings(
    session: Session, document: DocumentKind, findings: Sequence[Finding], review: Review
) -> tuple[Finding, ...]:
    """Give the undecided findings in what this document draws on.

    A word that no list knows is only underlined: it asks for no decision (anon.md 5.5).
    """
    asked = (
        finding
        for finding in findings_for(session, document, findings)
        if finding.hit.tier is not Tier.UNKNOWN
    )
    return tuple(finding for finding in asked if review.decision_on(finding) is None)


def standing_gates(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> Standing:
    """Tell which gates are closed, whatever reason is given; raises `SessionStillOpen`."""
    if not session.is_closed:
        raise SessionStillOpen
    fixed = set(_fixed(session, request, findings, review))
    beyond_team = set(_fixed_beyond_team(session, request, review)) - fixed
    if request.scope is not Scope.TEAM:
        fixed, beyond_team = fixed | beyond_team, set()
    return Standing(fixed=_in_order(fixed), excusable=_in_order(beyond_team))


def closed_gates(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> tuple[Gate, ...]:
    """Name every gate that stands in the way, all at once; raises `SessionStillOpen`."""
    standing = standing_gates(session, request, findings, review)
    return standing.fixed if review.reason else _in_order({*standing.fixed, *standing.excusable})


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


def _in_order(gates: Collection[Gate]) -> tuple[Gate, ...]:
    return tuple(gate for gate in Gate if gate in gates)


def _applies(gate: Gate, request: Request) -> bool:
    document, reach = request.document, request.scope.reach
    match gate:
        case Gate.ANONYMISE | Gate.MEMBER_CHECK | Gate.UNCLASSIFIED:
            return True
        case Gate.OWNER_ROLE:
            return document is DocumentKind.AGREEMENTS
        case Gate.CONSENT | Gate.RECOGNISABLE:
            return document is not DocumentKind.AGREEMENTS
        case Gate.SECOND_READER:
            return document is DocumentKind.LESSONS
        case Gate.COMBINATION:
            return document is DocumentKind.LESSONS and reach > Scope.TEAM.reach
        case Gate.GENERAL_ENOUGH:
            return document is DocumentKind.LESSONS and reach >= Scope.DEFENCE.reach
        case _:
            assert_never(gate)


def _fixed(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> Iterator[Gate]:
    document, gates = request.document, gates_for(request)
    if open_findings(session, document, findings, review):
        yield Gate.ANONYMISE
    if Gate.OWNER_ROLE in gates and not every_agreement_has_a_role(session):
        yield Gate.OWNER_ROLE
    if document is DocumentKind.RECORD and not session.is_read_together:
        yield Gate.MEMBER_CHECK
    if Gate.RECOGNISABLE in gates and not _questions_answered(review):
        yield Gate.RECOGNISABLE
    if _group_said_no(session, document) or (review.is_proposal and _not_asked(session, document)):
        yield Gate.CONSENT


def _fixed_beyond_team(session: Session, request: Request, review: Review) -> Iterator[Gate]:
    document, gates = request.document, gates_for(request)
    if not _has_waited(session, document):
        yield Gate.MEMBER_CHECK
    if _not_asked(session, document):
        yield Gate.CONSENT
    if not review.unclassified:
        yield Gate.UNCLASSIFIED
    if Gate.SECOND_READER in gates and not review.second_reader:
        yield Gate.SECOND_READER
    if Gate.GENERAL_ENOUGH in gates and not review.marked_general:
        yield Gate.GENERAL_ENOUGH


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
