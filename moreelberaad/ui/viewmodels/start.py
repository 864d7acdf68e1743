"""What stands on Start: what waits, what was begun before, what is due, and a question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import Command, DeleteSession, MoveToStep
from moreelberaad.application.erasing import Notice
from moreelberaad.application.habits import USUAL_HABITS
from moreelberaad.application.ports import SessionSummary, Templates, Today
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Template, Text
from moreelberaad.ui.viewmodels.holding import HoldingModel
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementBook
from moreelberaad.ui.viewmodels.learning.agreements_due import AgreementsDue
from moreelberaad.ui.viewmodels.new_session import CARD
from moreelberaad.ui.viewmodels.plans import Plan, plans_in
from moreelberaad.ui.viewmodels.reporting_route import RouteModel


class Due(StrEnum):
    """What someone should see to this week."""

    CLOCK = "clock"
    RECOVERY_CODE = "recovery_code"
    FIRST_BACKUP = "first_backup"
    OLD_BACKUP = "old_backup"
    REPORTING_ROUTE = "reporting_route"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The session that waits at the top; `number` is the step it stopped in."""

    summary: SessionSummary
    number: int
    steps: int


class StartModel(QObject):
    """Reads one vault for Start, and takes a session out of it and back."""

    changed = Signal()

    def __init__(
        self,
        bench: Workbench,
        today: Today,
        route: RouteModel | None = None,
        parent: QObject | None = None,
        book: AgreementBook | None = None,
    ) -> None:
        super().__init__(parent)
        self.route = route
        self.agreements_due = AgreementsDue(book or AgreementBook(bench), today, self)
        self._bench, self._today = bench, today
        self.backup_days = USUAL_HABITS.backup_warning
        """Days after which a backup is old."""
        self._undo: Command | None = None
        self._summaries: Sequence[SessionSummary] = ()
        self.has_plans = False
        self.notices: tuple[Notice, ...] = ()
        """Notes that are wiped soon, the first to go first."""
        self.holding = HoldingModel(bench, self)
        self.prepared: tuple[Plan, ...] = ()
        """What is put ready for today."""

    def refresh(self) -> None:
        """Read the vault again."""
        self._summaries = self._bench.sessions.summaries()
        plans = plans_in(self._bench)
        self.has_plans = bool(plans)
        self.prepared = tuple(plan for plan in plans if plan.day == self._today.day)
        self.notices = self._bench.erasing.notices(self._today.day)
        self.agreements_due.read()
        self.changed.emit()

    @property
    def waiting(self) -> Waiting | None:
        """Give the newest session that is still open."""
        summary = self._newest_open
        if summary is None:
            return None
        steps = _numbered(self._bench.sessions.get(summary.id))
        number = steps.index(summary.step) + 1 if summary.step in steps else 1
        return Waiting(summary=summary, number=number, steps=len(steps))

    @property
    def prepared_besides(self) -> tuple[Plan, ...]:
        """Give what is put ready for today and does not stand at the top."""
        return self.prepared if self._newest_open else self.prepared[1:]

    @property
    def earlier(self) -> Sequence[SessionSummary]:
        """Give the other sessions that began, the newest first."""
        others = self._summaries[1:] if self._newest_open else self._summaries
        if not self.has_plans:
            return others
        return [each for each in others if each.status is not Status.PLANNED]

    @property
    def last_backup(self) -> date | None:
        """Give the day of the newest backup of this vault."""
        return self._bench.latest_backup

    @property
    def due(self) -> tuple[Due, ...]:
        """Name what should be seen to."""
        clock = () if self._bench.clock.is_likely else (Due.CLOCK,)
        code = () if self._bench.has_recovery_slot else (Due.RECOVERY_CODE,)
        lacks_route = self.route is not None and self.route.is_empty
        route = (Due.REPORTING_ROUTE,) if lacks_route else ()
        return (*clock, *code, *self._backup_due(), *route)

    @property
    def today(self) -> date:
        """Give the day it is."""
        return self._today.day

    def finish(self, session_id: SessionId) -> None:
        """Turn an open session to its last step, where it is closed."""
        session = self._bench.sessions.get(session_id)
        last = _numbered(session)[-1]
        move = MoveToStep(session=session_id, step=last, minutes=session.minutes)
        self._bench.bus.execute(move)

    def delete(self, session: SessionId) -> None:
        """Erase a session; until the vault locks it can be put back."""
        self._undo = self._bench.bus.execute(DeleteSession(session=session)).undo
        self.refresh()

    def put_back(self) -> None:
        """Take the last deletion back."""
        if self._undo is not None:
            self._bench.bus.execute(self._undo)
            self._undo = None
            self.refresh()

    def believe_clock(self) -> None:
        """Take it that it is today, and let go what is over; for a worker."""
        self._bench.see_to_what_is_due()

    def make_backup(self) -> None:
        """Make a verified backup; for a worker, it takes a while. Raises `BackupFailed`."""
        self._bench.backups.make()

    def keep_recovery_code(self, code: str) -> None:
        """Let this code open the vault too; for a worker, it takes a while."""
        self._bench.keep_recovery_code(code)

    @property
    def _newest_open(self) -> SessionSummary | None:
        """Give the first one if it is open, for what is open stands on top."""
        top = self._summaries[0] if self._summaries else None
        return top if top and top.status is Status.OPEN else None

    def _backup_due(self) -> tuple[Due, ...]:
        if not self._summaries:  # nothing to lose yet
            return ()
        last = self.last_backup
        if last is None:
            return (Due.FIRST_BACKUP,)
        old = self._today.day - last > timedelta(days=self.backup_days)
        return (Due.OLD_BACKUP,) if old else ()


def opening_questions(templates: Templates) -> tuple[Text, ...]:
    """Give the questions with which more than one method opens, each once."""
    asked = Counter(q for each in templates.all() for q in each.steps[0].questions)
    return tuple(question for question, methods in asked.items() if methods > 1)


def card_round(app: App) -> Template | None:
    """Give the method that suits a dilemma card best, if there is any."""
    best = next(iter(app.suggested(CARD)), None)
    return app.templates.get(best) if best else None


def _numbered(session: Session) -> list[str]:
    return [step.id for step in session.template.steps if not step.follow_up]
