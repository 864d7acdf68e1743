"""The closed sessions, what each of them waits for, and the stages to a document (ux.md 3.9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.ports import SessionSummary, Today
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import Erasure
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Rows
from moreelberaad.ui.viewmodels.follow_up import Planned, planned


class Wait(StrEnum):
    """What a closed session waits for; the first that holds."""

    READ_BACK = "read_back"
    DAYS = "days"
    REVIEW = "review"
    SECOND_READER = "second_reader"
    READY = "ready"


class Stage(StrEnum):
    """The stages between a closed session and its documents."""

    READ_BACK = "read_back"
    ANONYMISE = "anonymise"
    SECOND_READER = "second_reader"
    EXPORT = "export"


LIGHT_ROUTE = (Stage.ANONYMISE, Stage.EXPORT)
"""All that the agreements sheet needs (ux.md 3.10)."""

_BEGINS = {
    Wait.READ_BACK: Stage.READ_BACK,
    Wait.DAYS: Stage.ANONYMISE,
    Wait.REVIEW: Stage.ANONYMISE,
    Wait.SECOND_READER: Stage.SECOND_READER,
    Wait.READY: Stage.EXPORT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What holds for a closed session besides what it waits for."""

    last_day: date | None
    has_apart: bool
    hold: HoldReason | None
    follow_up: Planned | None
    today: date


class FinishingModel(QObject):
    """Reads the closed sessions of one vault."""

    changed = Signal()

    def __init__(self, bench: Workbench, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._today = bench, today
        self._waits: dict[SessionId, Wait] = {}
        self._notes: dict[SessionId, Notes] = {}
        self.sessions: Sequence[SessionSummary] = ()

    def refresh(self) -> None:
        """Read the vault again."""
        self._waits.clear()
        self._notes.clear()
        summaries = self._bench.sessions.summaries()
        self.sessions = summaries[_number_of_open(summaries) :]
        self.changed.emit()

    @property
    def erasures(self) -> Sequence[Erasure]:
        """Give what the vault erased, the newest month first."""
        return self._bench.erasing.log()

    def wait(self, summary: SessionSummary) -> Wait:
        """Tell what a session waits for; read once, when its row comes in sight."""
        if summary.id not in self._waits:
            review = self._bench.reviews.get(summary.id)
            self._waits[summary.id] = wait_of(self._status(summary), review)
        return self._waits[summary.id]

    def last_day(self, session_id: SessionId) -> date | None:
        """Give the last of the days for objections, while they are going on."""
        return self._of(session_id).last_day

    def notes(self, summary: SessionSummary) -> Notes:
        """Tell what besides holds for a session."""
        return self._of(summary.id)

    def _of(self, session_id: SessionId) -> Notes:
        """Read a session once, when its row comes in sight."""
        if session_id not in self._notes:
            session = self._bench.sessions.get(session_id)
            self._notes[session_id] = Notes(
                last_day=self._bench.desk.last_day_for_objections(session),
                has_apart=bool(session.apart),
                hold=session.hold,
                follow_up=planned(session),
                today=self._today.day,
            )
        return self._notes[session_id]

    def _status(self, summary: SessionSummary) -> Status:
        """Count days that ended while the window stayed open as over."""
        last = self.last_day(summary.id)
        return Status.RELEASED if last and last < self._today.day else summary.status


def wait_of(status: Status, review: Review) -> Wait:
    """Tell what a closed session waits for, without seeking findings in its words."""
    match status:
        case Status.DRAFT:
            return Wait.READ_BACK
        case Status.MEMBER_CHECK:
            return Wait.DAYS
        case _ if not answers_both(review):
            return Wait.REVIEW
        case _:
            return Wait.READY if review.second_reader else Wait.SECOND_READER


def first_stage(session: Session, review: Review) -> Stage:
    """Give the stage where the work on a session goes on."""
    return _BEGINS[wait_of(session.status, review)]


def answers_both(review: Review) -> bool:
    """Tell whether both questions about being recognised were answered."""
    return review.recognised_by_colleague is not None and review.recognised_widely is not None


def has_agreements(session: Session) -> bool:
    """Tell whether there is something to put on an agreements sheet."""
    return any(
        asked.kind is Kind.AGREEMENTS and isinstance(value, Rows) and value.items
        for _, asked, value in session.answered()
    )


def _number_of_open(summaries: Sequence[SessionSummary]) -> int:
    """Count those that are open: they stand in front."""
    closed = (n for n, each in enumerate(summaries) if each.status is not Status.OPEN)
    return next(closed, len(summaries))
