"""The Nalees-exemplaar: what participants read again on paper, and hand back (domain.md 6.3).

It comes before the review, so no gate asks for decisions. Instead whatever surely leads to
someone, and was not decided yet, takes its first proposal here; a number on it says no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from moreelberaad.domain.errors import NothingToShare, SessionStillOpen
from moreelberaad.domain.findings import LEADS_TO_SOMEONE, Tier
from moreelberaad.domain.gates import Request
from moreelberaad.domain.passages import Place
from moreelberaad.domain.privacy import decided_texts
from moreelberaad.domain.reading_back import Numbered, agreed_so_far, may_be_seen, numbered
from moreelberaad.domain.review import Finding, Review, decided, proposals
from moreelberaad.domain.session import Session
from moreelberaad.domain.sieve import Sieve
from moreelberaad.domain.template import Consent, DocumentKind, Text
from moreelberaad.domain.values import Prose

_DAY, _PLACE = "reread_date", "reread_at"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPart:
    """The passages of one step."""

    title: Text
    pieces: tuple[Numbered, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackCopy:
    """What stands on the paper; only `disclose_read_back` makes one.

    `day` and `place` tell when and where it may be read, as far as that is known and may be said;
    `last_day` is the last one for objections, while those are going on.
    """

    parts: tuple[CopyPart, ...]
    day: date | None
    place: Prose
    last_day: date | None
    header: Text


def disclose_read_back(
    session: Session, findings: Sequence[Finding], review: Review, last_day: date | None
) -> ReadBackCopy:
    """Decide what stands on the paper; raises `SessionStillOpen` or `NothingToShare`.

    Numbers are those of the page on which objections are put in: a passage that was struck, or
    may not go along, leaves its number open.
    """
    if not session.is_closed:
        raise SessionStillOpen
    agreed = frozenset[Consent]() if review.is_recognisable else agreed_so_far(session)
    without_names = nameless(findings, review)
    texts = _texts(session, agreed, findings, without_names)
    parts = tuple(_parts(session, agreed, texts))
    if not parts:
        raise NothingToShare
    day = session.named(_DAY)
    return ReadBackCopy(
        parts=parts,
        day=day if isinstance(day, date) else None,
        place=_place(session, findings, without_names),
        last_day=last_day,
        header=session.template.header,
    )


def nameless(findings: Sequence[Finding], review: Review) -> Review:
    """Take the first proposal for each trace of somebody that nobody decided on."""
    open_ones = [
        finding
        for finding in findings
        if finding.hit.label in LEADS_TO_SOMEONE
        and finding.hit.tier is not Tier.UNKNOWN
        and review.decision_on(finding) is None
    ]
    proposed = proposals(open_ones, reason=Prose("")).decisions
    return replace(review, decisions={**review.decisions, **proposed})


def _texts(
    session: Session, agreed: frozenset[Consent], findings: Sequence[Finding], review: Review
) -> Mapping[Place, Prose]:
    request = Request(document=DocumentKind.RECORD)
    sieve = Sieve(request=request, agreed=agreed, written={})
    return decided_texts(session, sieve, findings, review)


def _parts(
    session: Session, agreed: frozenset[Consent], texts: Mapping[Place, Prose]
) -> Iterator[CopyPart]:
    titles = {step.id: step.title for step in session.template.all_steps()}
    for step, found in groupby(numbered(session), key=lambda one: one[1].step):
        seen = (may_be_seen(session, *one, agreed, texts) for one in found)
        if pieces := tuple(filter(None, seen)):
            yield CopyPart(title=titles[step], pieces=pieces)


def _place(session: Session, findings: Sequence[Finding], review: Review) -> Prose:
    """Give where it may be read, without a trace of somebody."""
    place = session.named(_PLACE)
    if not isinstance(place, Prose):
        return Prose("")
    pairs = [
        (finding.hit, decision)
        for finding in findings
        if finding.place.field.endswith(f".{_PLACE}") and (decision := review.decision_on(finding))
    ]
    return decided(place, pairs)
