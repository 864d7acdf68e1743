"""What the same series agreed before and still goes on, at the opening of a session (B1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from moreelberaad.application.commands import ReviseAnswer
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.follow_ups import GOING_ON
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Option, Step
from moreelberaad.domain.values import Prose, Row, Rows
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.session import SessionModel

_OPENING = "ground_rules"
"""The field that only the opening has, whatever its step is called."""
_STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """One agreement of an earlier session, with its place there."""

    session: SessionId
    field: FieldKey
    number: int
    row: Row
    statuses: tuple[Option, ...]

    @property
    def action(self) -> Prose:
        """Give what was agreed."""
        return Prose(self.row.text("action"))

    @property
    def role(self) -> Prose:
        """Give who takes it up."""
        return Prose(self.row.text("owner_role"))

    @property
    def follow_up(self) -> date | None:
        """Give the day to look back on it."""
        return self._day("follow_up_date")

    @property
    def due(self) -> date | None:
        """Give the day on which it should be done."""
        return self._day("due_date")

    def _day(self, column: str) -> date | None:
        found = self.row.cells.get(column)
        return found if isinstance(found, date) else None


class EarlierAgreements:
    """Read once at the opening: what is decided here stays in sight until the group goes on."""

    def __init__(self, model: SessionModel, language: Language) -> None:
        self._model, self._language = model, language
        self.rows: Sequence[Earlier] = sorted(self._found(), key=_by_day)

    def statuses(self) -> tuple[str, ...]:
        """Give what stands at each row now; no status means open."""
        now = {name: self._kept(name) for name in {each.session for each in self.rows}}
        rows = (_row(now[each.session], each) for each in self.rows)
        return tuple(str(row.cells.get(_STATUS, "open")) if row else "open" for row in rows)

    def decide(self, earlier: Earlier, status: str) -> bool:
        """Change the status in its own session; one act in the timeline of this one."""
        session = self._kept(earlier.session)
        row = _row(session, earlier)
        if session is None or row is None:
            return False
        rows = list(_rows(session, earlier))
        rows[earlier.number] = Row({**row.cells, _STATUS: status})
        command = ReviseAnswer(
            session=earlier.session, field=earlier.field, value=Rows(tuple(rows))
        )
        name = self._language.say("status van een afspraak gewijzigd")
        return self._model.act(lambda _: command, name) is not None

    def _kept(self, session: SessionId) -> Session | None:
        """Give a session as it is now, unless it was deleted."""
        try:
            return self._model.desk.sessions.get(session)
        except NotFound:
            return None

    def _found(self) -> Iterator[Earlier]:
        session = self._model.session
        if session.series:
            for other in self._model.desk.sessions.in_series(session.series):
                if other.is_closed and other.id != session.id:
                    yield from _going_on(other)


def is_opening(step: Step) -> bool:
    """Tell whether a step begins the talk."""
    return any(asked.id == _OPENING for asked in step.fields)


def _going_on(session: Session) -> Iterator[Earlier]:
    for key, asked, value in session.answered():
        if asked.kind is not Kind.AGREEMENTS or not isinstance(value, Rows):
            continue
        statuses = next((each.options for each in asked.columns if each.id == _STATUS), ())
        for number, row in enumerate(value.items):
            if row.text("action") and row.cells.get(_STATUS, "open") in GOING_ON:
                yield Earlier(
                    session=session.id, field=key, number=number, row=row, statuses=statuses
                )


def _row(session: Session | None, earlier: Earlier) -> Row | None:
    """Find the row where it stood, unless other words stand there now."""
    rows = _rows(session, earlier) if session else ()
    row = rows[earlier.number] if earlier.number < len(rows) else None
    return row if row and _words(row) == _words(earlier.row) else None


def _rows(session: Session, earlier: Earlier) -> tuple[Row, ...]:
    value = session.answers.get(earlier.field)
    return value.items if isinstance(value, Rows) else ()


def _by_day(earlier: Earlier) -> tuple[date, Prose, SessionId]:
    return (earlier.follow_up or earlier.due or date.max, earlier.action, earlier.session)


def _words(row: Row) -> dict[str, object]:
    return {name: cell for name, cell in row.cells.items() if name != _STATUS}
