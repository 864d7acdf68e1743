"""What a series agreed before and still goes on: what a follow-up looks back on (B4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose, Row, Rows

GOING_ON = ("open", "continue", "adjust")
"""The statuses of an agreement that is neither done nor stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAgreement:
    """A row of an earlier session; without a status it is open."""

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
        agreement
        for session in sessions
        if session.is_closed and session.id != besides
        for agreement in _of(session)
    )
    return sorted(found, key=lambda each: (each.due or date.max, each.action, each.session))


def _of(session: Session) -> Iterator[OpenAgreement]:
    for _, asked, value in session.answered():
        if asked.kind is Kind.AGREEMENTS and isinstance(value, Rows):
            for row in value.items:
                status = str(row.cells.get("status", "open"))
                if row.text("action") and status in GOING_ON:
                    yield _agreement(session.id, row, status)


def _agreement(session: SessionId, row: Row, status: str) -> OpenAgreement:
    return OpenAgreement(
        session=session,
        action=Prose(row.text("action")),
        owner_role=Prose(row.text("owner_role")),
        due=_day(row, "due_date"),
        follow_up=_day(row, "follow_up_date"),
        status=status,
    )


def _day(row: Row, column: str) -> date | None:
    cell = row.cells.get(column)
    return cell if isinstance(cell, date) else None
