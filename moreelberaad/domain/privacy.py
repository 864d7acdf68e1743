"""The only way out of the vault: what a document may hold, decided in one place (design.md 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.errors import NothingToShare, Refused
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.gates import (
    Gate,
    Request,
    Scope,
    closed_gates,
    every_agreement_has_a_role,
    open_findings,
)
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.passages import Place, passages, rewrite
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.review import (
    COST,
    WEIGHED_MOST,
    Decision,
    Finding,
    Review,
    decided,
    with_letters,
)
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Part, Sieve
from moreelberaad.domain.template import Consent, DocumentKind, Kind, Text
from moreelberaad.domain.values import Prose

_PURPOSE = {
    DocumentKind.LESSONS: Kind.LESSONS,
    DocumentKind.AGREEMENTS: Kind.AGREEMENTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """What may be seen outside; every renderer takes one.

    Only `disclose` makes one of a session, and `disclose_kept` of a lesson that went through it.
    """

    document: DocumentKind
    scope: Scope
    method: Text
    parts: tuple[Part, ...]
    written: Mapping[FieldKey, Prose]
    quarter: int | None
    was_read: bool
    was_read_twice: bool
    header: Text = Text()
    """What the method says on every page that comes out of it (domain.md 1.10, 1.11)."""
    replaces: date | None = None
    """The month of the newest document of this kind from before a correction."""
    readers: Readers | None = None
    """For whom a lessons sheet is made; any other document has readers of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the vault knows beside this session, and what the organisation set.

    `in_quarter` counts the sessions of the same quarter; a quarter is named from k on (R3).
    """

    in_quarter: int = 1
    fewest: int = FEWEST
    replaces: date | None = None


def disclose(
    session: Session,
    request: Request,
    findings: Sequence[Finding],
    review: Review,
    surroundings: Surroundings,
) -> Disclosure:
    """Decide what this document holds; raises `Refused`, `NothingToShare`, `SessionStillOpen`."""
    if review.is_proposal or request.document is DocumentKind.RECORD:
        request = replace(request, scope=Scope.TEAM)
    _pass_the_gates(session, request, findings, review)
    agreed = lets_go(session, review)
    sieve = Sieve(
        request=request, agreed=agreed, written=review.written, fewest=surroundings.fewest
    )
    left = rewrite(session, decided_texts(session, sieve, findings, review))
    _keep_roles(left, request)
    parts = tuple(sieve.parts(left))
    if not _serves_its_purpose(request.document, parts):
        raise NothingToShare(document=request.document)
    return Disclosure(
        document=request.document,
        scope=request.scope,
        method=session.template.title,
        parts=parts,
        written=_written_anew(session, request, review, agreed),
        quarter=_quarter(session, request, surroundings),
        was_read=not review.is_proposal,
        was_read_twice=review.second_reader,
        header=session.template.header,
        replaces=surroundings.replaces,
        readers=request.readers if request.document is DocumentKind.LESSONS else None,
    )


def lets_go(session: Session, review: Review) -> frozenset[Consent]:
    """Give what the group lets go; recognisable means that only the lesson goes (R6)."""
    agreed = session.consent
    if agreed is None or review.is_recognisable:
        return frozenset({Consent.LESSON})
    return agreed


def lettered(
    session: Session, sieve: Sieve, findings: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Give the findings in what goes along and the others, people with letters of this document.

    Who leaves comes first, so that no letter tells of somebody who stays inside.
    """
    fields = {key for key, asked in session.template.fields() if sieve.lets_out(asked)}
    along = [finding for finding in findings if finding.place.field in fields]
    behind = [finding for finding in findings if finding.place.field not in fields]
    named = with_letters([*along, *behind])
    return named[: len(along)], named[len(along) :]


def _pass_the_gates(
    session: Session, request: Request, findings: Sequence[Finding], review: Review
) -> None:
    closed = closed_gates(session, request, findings, review)
    if closed:
        undecided = open_findings(session, request.document, findings, review)
        raise Refused(closed, document=request.document, open=len(undecided))


def decided_texts(
    session: Session, sieve: Sieve, findings: Sequence[Finding], review: Review
) -> dict[Place, Prose]:
    """Give every text in which something was decided, as it may leave."""
    along, _ = lettered(session, sieve, findings)
    by_place: dict[Place, list[tuple[Hit, Decision]]] = {}
    for finding in along:
        if decision := review.decision_on(finding):
            by_place.setdefault(finding.place, []).append((finding.hit, decision))
    texts = {passage.place: passage.text for passage in passages(session)}
    return {place: decided(texts[place], pairs) for place, pairs in by_place.items()}


def _keep_roles(left: Session, request: Request) -> None:
    """Refuse an agreement that lost its role at the review itself."""
    if request.document is DocumentKind.AGREEMENTS and not every_agreement_has_a_role(left):
        raise Refused((Gate.OWNER_ROLE,), document=request.document, open=0)


def _serves_its_purpose(document: DocumentKind, parts: Sequence[Part]) -> bool:
    kinds = {item.field.kind for part in parts for item in part.items}
    purpose = _PURPOSE.get(document)
    return purpose in kinds if purpose else bool(kinds)


def _written_anew(
    session: Session, request: Request, review: Review, agreed: frozenset[Consent]
) -> dict[FieldKey, Prose]:
    """Give what was written about the weighing, where the sheet shows what was weighed."""
    if request.document is not DocumentKind.LESSONS or Consent.QUESTION not in agreed:
        return {}
    if not session.template.shows_its_question:
        return {}
    return {key: words for key in (WEIGHED_MOST, COST) if (words := review.written.get(key))}


def _quarter(session: Session, request: Request, surroundings: Surroundings) -> int | None:
    if request.document is not DocumentKind.LESSONS or session.held_on is None:
        return None
    if surroundings.in_quarter < surroundings.fewest:
        return None
    return (session.held_on.month + 2) // 3
