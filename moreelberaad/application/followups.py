"""What a series agreed before and still goes on: what a follow-up looks back on (B4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.application.agreements import agreements_in
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAgreement:
    """What may be known of an agreement, wherever it stands; without a status it is open."""

    session: SessionId
    action: Prose
    owner_role: Prose
    due: date | None
    follow_up: date | None
    status: str


def open_agreements(
    sessions: Iterable[Session], besides: SessionId | None = None
) -> Sequence[OpenAgreement]:
    """Give the agreements of closed sessions that go on, the first due first."""
    found = (
        OpenAgreement(
            session=each.session,
            action=each.action,
            owner_role=each.owner_role,
            due=each.due,
            follow_up=each.follow_up,
            status=each.status,
        )
        for each in agreements_in(sessions)
        if each.is_open and each.session != besides
    )
    return sorted(found, key=lambda each: (each.due or date.max, each.action, each.session))
