"""The sessions that are put ready: what stands on the list, copying, taking away (ux.md 3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import AddSession, Command, DeleteSession
from moreelberaad.application.ports import SessionSummary
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.arrangement import Showing
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Template, Text
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.new_session_plan import copied, decisions_of, has_method
from moreelberaad.ui.viewmodels.new_session_words import open_questions

_CLOSED = (Status.DRAFT, Status.MEMBER_CHECK, Status.RELEASED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a list shows of a session that is put ready; without a method it has no minutes."""

    id: SessionId
    title: Prose
    method: Text | None
    method_id: str | None
    minutes: int
    size: Text | None
    commander: bool
    showing: Showing
    series: Prose | None
    day: date | None
    open_questions: int


class PlansModel(QObject):
    """Reads the plans of one vault, and takes one out of it and back."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._undo: Command | None = None
        self.plans: Sequence[Plan] = ()

    def refresh(self) -> None:
        """Read the vault again."""
        self.plans = plans_in(self._bench)
        self.changed.emit()

    @property
    def earlier(self) -> Sequence[SessionSummary]:
        """Give the closed sessions, the newest first."""
        return [each for each in self._bench.sessions.summaries() if each.status in _CLOSED]

    def copy(self, plan: SessionId) -> SessionId:
        """Plan the same once more, on a day to be chosen."""
        fresh = self._bench.desk.chance.session_id()
        return self._add(replace(self._bench.sessions.get(plan), id=fresh, held_on=None))

    def copy_earlier(self, session: SessionId) -> SessionId:
        """Plan a talk like a closed one, with its method as it is now; nothing said goes along."""
        earlier = self._bench.sessions.get(session)
        fresh = self._bench.desk.chance.session_id()
        return self._add(copied(earlier, self._method_now(earlier), fresh))

    def remove(self, plan: SessionId) -> None:
        """Take a plan away; until the vault locks it can be put back."""
        self._undo = self._bench.bus.execute(DeleteSession(session=plan)).undo
        self.refresh()

    def put_back(self) -> None:
        """Take the last removal back."""
        if self._undo is not None:
            self._bench.bus.execute(self._undo)
            self._undo = None
            self.refresh()

    def _add(self, plan: Session) -> SessionId:
        self._bench.bus.execute(AddSession(session=plan))
        self.refresh()
        return plan.id

    def _method_now(self, earlier: Session) -> Template:
        try:
            return self._bench.templates.get(earlier.template.id)
        except NotFound:
            return earlier.template


def plans_in(bench: Workbench) -> tuple[Plan, ...]:
    """Give what is put ready, the first day first; what has no day comes last."""
    plans = map(_plan, bench.sessions.with_status(Status.PLANNED))
    return tuple(sorted(plans, key=lambda plan: (plan.day or date.max, plan.title, plan.id)))


def _plan(session: Session) -> Plan:
    decided = decisions_of(session, ())
    chosen = session.template if has_method(session) else None
    return Plan(
        id=session.id,
        title=session.title,
        method=chosen.title if chosen else None,
        method_id=chosen.id if chosen else None,
        minutes=chosen.minutes if chosen else 0,
        size=_size(session),
        commander=bool(decided.commander),
        showing=decided.showing,
        series=session.series,
        day=session.held_on,
        open_questions=len(tuple(open_questions(decided))),
    )


def _size(session: Session) -> Text | None:
    found = (
        option.label
        for _, asked, value in session.answered()
        if asked.id == "group_size_band"
        for option in asked.options
        if option.code == value
    )
    return next(found, None)
