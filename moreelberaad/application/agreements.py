"""What was agreed in closed sessions, and how it goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.domain.follow_ups import CHAIN, GOING_ON, STATUS, FollowUp, follow_up_of
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind, Option
from moreelberaad.domain.values import Prose, Record, Row, Rows

_LINKS = ("output", "outcome", "impact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One row of what a session agreed, with its place there and what was written of it since."""

    session: SessionId
    field: FieldKey
    number: int
    rows: Rows
    series: Prose | None
    statuses: tuple[Option, ...]
    chain: tuple[Prose, Prose, Prose]
    looked_back: FollowUp

    @property
    def row(self) -> Row:
        """Give the row itself."""
        return self.rows.items[self.number]

    @property
    def action(self) -> Prose:
        """Give what was agreed."""
        return Prose(self.row.text("action"))

    @property
    def owner_role(self) -> Prose:
        """Give the role that takes it up."""
        return Prose(self.row.text("owner_role"))

    @property
    def due(self) -> date | None:
        """Give the day on which it should be done."""
        return self._day("due_date")

    @property
    def follow_up(self) -> date | None:
        """Give the day on which the group looks back on it."""
        return self._day("follow_up_date")

    @property
    def status(self) -> str:
        """Give how it stands; without a status it is open."""
        return str(self.row.cells.get(STATUS, "open"))

    @property
    def is_open(self) -> bool:
        """Tell whether it still goes on."""
        return self.status in GOING_ON

    def _day(self, column: str) -> date | None:
        cell = self.row.cells.get(column)
        return cell if isinstance(cell, date) else None


def agreements_in(sessions: Iterable[Session]) -> Sequence[Agreement]:
    """Give every agreement of closed sessions, the first to look back on first."""
    found = (each for session in sessions if session.is_closed for each in _of(session))
    return sorted(found, key=_by_day)


def days_to_come(agreements: Iterable[Agreement], today: date) -> tuple[date, ...]:
    """Give the days on which open agreements are looked back on, from today, each once."""
    days = {each.follow_up for each in agreements if each.is_open and each.follow_up}
    return tuple(sorted(day for day in days if day >= today))


def _of(session: Session) -> Iterator[Agreement]:
    chain = _chain(session)
    for key, asked, value in session.answered():
        if asked.kind is not Kind.AGREEMENTS or not isinstance(value, Rows):
            continue
        for number, row in enumerate(value.items):
            action = Prose(row.text("action"))
            if action:
                yield Agreement(
                    session=session.id,
                    field=key,
                    number=number,
                    rows=value,
                    series=session.series,
                    statuses=_statuses(asked),
                    chain=chain,
                    looked_back=follow_up_of(session.follow_ups, key, action),
                )


def _statuses(asked: Field) -> tuple[Option, ...]:
    return next((each.options for each in asked.columns if each.id == STATUS), ())


def _chain(session: Session) -> tuple[Prose, Prose, Prose]:
    told = session.named(CHAIN)
    first, second, third = (
        Prose(told.text(name) if isinstance(told, Record) else "") for name in _LINKS
    )
    return first, second, third


def _by_day(each: Agreement) -> tuple[date, Prose, SessionId, FieldKey, int]:
    day = each.follow_up or each.due or date.max
    return (day, each.action, each.session, each.field, each.number)
