"""What can be done to a session: each use-case returns its change together with the inverse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from moreelberaad.application.commands import (
    AddSession,
    AnswerRevised,
    Change,
    CloseSession,
    DeleteSession,
    MoveToStep,
    ReleaseSession,
    RenameSession,
    RestoreSession,
    ReviseAnswer,
    SessionChanged,
    SessionCommand,
    SessionRemoved,
    WipeTransient,
)
from moreelberaad.application.looking_back import keeping_lost, on_what_is_there, with_follow_ups
from moreelberaad.application.ports import Calendar, Chance, Reviews, Sessions, Today
from moreelberaad.domain.conditions import unmet_before, unmet_beforehand
from moreelberaad.domain.errors import ConditionNotMet, NotFound, Refused, SessionHeld, TextHeld
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.leaving import what_may_leave
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Codes

DAYS_FOR_OBJECTIONS = 5
"""Working days after closing in which a participant may object (domain.md 6.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDesk:
    """Carries out commands on the sessions of one vault."""

    sessions: Sessions
    reviews: Reviews
    chance: Chance
    calendar: Calendar
    today: Today

    def carry_out(self, command: SessionCommand) -> Change:
        """Do what the command says; what was saved is in the order that chance gave."""
        match command:
            case ReviseAnswer():
                return self._revise(command)
            case MoveToStep():
                return self._move(command, self.sessions.get(command.session))
            case RenameSession():
                return self._rename(command, self.sessions.get(command.session))
            case AddSession(session=session):
                check_beforehand(session)
                self.sessions.save(self._shuffled(session.opened(self.today.now)))
                return _changed(command, DeleteSession(session=session.id), session)
            case CloseSession(session=session_id, keep=keep):
                session = _with_consent_said(self._shuffled(self.sessions.get(session_id)))
                closed = session.close(on=self.today.day, keep=keep)
                self._save(closed)
                return _changed(command, None, closed)
            case WipeTransient(session=session_id):
                wiped = self.sessions.get(session_id).without_transient()
                self._save(wiped)
                return _changed(command, None, wiped)
            case ReleaseSession(session=session_id):
                return self._release(command, self.sessions.get(session_id))
            case DeleteSession(session=session_id):
                return self._delete(command, self.sessions.get(session_id))
            case RestoreSession():
                return self._restore(command)
            case _:
                assert_never(command)

    def due_for_release(self) -> tuple[ReleaseSession, ...]:
        """Name the sessions whose days for objections are over."""
        return tuple(
            ReleaseSession(session=session.id)
            for session in self.sessions.with_status(Status.MEMBER_CHECK)
            if self.is_due(session)
        )

    def due_for_wiping(self) -> tuple[WipeTransient, ...]:
        """Name the open sessions whose transient answers stayed for longer than they may."""
        return tuple(
            WipeTransient(session=session.id)
            for session in self.sessions.with_status(Status.OPEN)
            if session.is_due_for_wiping(self.today.now)
        )

    def is_due(self, session: Session) -> bool:
        """Tell whether the days for objections are over."""
        last = self.last_day_for_objections(session)
        return last is not None and self.today.day > last

    def last_day_for_objections(self, session: Session) -> date | None:
        """Give the last day on which a participant may object; none when that is not going on."""
        if session.status is not Status.MEMBER_CHECK or session.closed_on is None:
            return None
        return self.calendar.working_days_after(session.closed_on, DAYS_FOR_OBJECTIONS)

    def _revise(self, command: ReviseAnswer) -> Change:
        before = self.sessions.get(command.session)
        undo = self._taken_back(command, before)
        revised = before.revise(command.field, command.value).striking(command.struck)
        revised = with_follow_ups(
            before, keeping_lost(before, revised, self.chance), command.field
        )
        after = self._corrected(before, revised)
        if before.is_closed and before.consent is not None:
            after = _with_consent_said(after)
        if before.status is Status.DRAFT and after.is_read_together:
            after = after.read_together(on=self.today.day)
        self._save(after)
        event = AnswerRevised(session=command.session, field=command.field)
        return Change(done=command, undo=undo, events=(event,))

    def _move(self, command: MoveToStep, before: Session) -> Change:
        if unmet_before(before.template, before.answers, command.step):
            raise ConditionNotMet
        after = before.at(command.step, command.minutes)
        self._save(after)
        back = MoveToStep(session=before.id, step=before.step, minutes=before.minutes)
        return _changed(command, back, after)

    def _rename(self, command: RenameSession, before: Session) -> Change:
        undo = self._taken_back(command, before)
        after = self._corrected(before, before.renamed(command.title))
        self._save(after)
        return _changed(command, undo, after)

    def _corrected(self, before: Session, after: Session) -> Session:
        """Let a correction after closing outdate all that was made or said of the old words.

        How far an agreement is stands on no document, and corrects nothing.
        """
        if not before.is_closed or _says_the_same(before, after):
            return after
        self._keep_review(before.id, self.reviews.get(before.id).of_other_words())
        return after.corrected()

    def _taken_back(
        self, command: ReviseAnswer | RenameSession, before: Session
    ) -> SessionCommand:
        """Undo a correction; in a closed session more than the one thing changed."""
        if before.is_closed:
            return RestoreSession(session=before, review=self.reviews.get(before.id))
        if isinstance(command, RenameSession):
            return replace(command, title=before.title)
        return replace(command, value=before.answers.get(command.field))

    def _release(self, command: ReleaseSession, session: Session) -> Change:
        if not self.is_due(session):
            raise Refused((Gate.MEMBER_CHECK,))
        released = session.release()
        self._save(released)
        return _changed(command, None, released)

    def _delete(self, command: DeleteSession, session: Session) -> Change:
        if session.hold:
            raise SessionHeld
        if any(each.held for each in session.apart):
            raise TextHeld
        back = RestoreSession(
            session=session,
            review=self.reviews.get(session.id),
            shared=tuple(self.reviews.shared(session.id)),
        )
        self.sessions.delete(session.id, on=self.today.day)
        return Change(
            done=command,
            undo=back,
            events=(SessionRemoved(session=session.id),),
        )

    def _restore(self, command: RestoreSession) -> Change:
        back = self._back_from(command.session.id)
        session = self._newer_than_shared(self._as_may_be(command.session, back))
        self.sessions.restore(session)
        if command.review is not None:
            is_deleted = isinstance(back, DeleteSession)
            now = self.reviews.get(session.id)
            said = command.review if is_deleted else _said_of(command.review, now)
            self._keep_review(session.id, said)
        for shared in command.shared:
            self.reviews.add_shared(session.id, shared)
        return _changed(command, back, session)

    def _back_from(self, session_id: SessionId) -> SessionCommand:
        """Give the inverse of a restoration: the session as it is, or none when it was deleted."""
        try:
            session = self.sessions.get(session_id)
            return RestoreSession(session=session, review=self.reviews.get(session_id))
        except NotFound:
            return DeleteSession(session=session_id)

    def _as_may_be(self, session: Session, back: SessionCommand) -> Session:
        """Give what is put back over what is there now; a deleted session comes back whole."""
        if isinstance(back, RestoreSession) and session.is_closed and back.session.is_closed:
            return on_what_is_there(back.session, session, self.chance)
        return session

    def _newer_than_shared(self, session: Session) -> Session:
        """Keep a document from being current again by chance: it holds what is undone here."""
        newest = max((each.version for each in self.reviews.shared(session.id)), default=0)
        return replace(session, version=newest + 1) if newest > session.version else session

    def _keep_review(self, session_id: SessionId, review: Review) -> None:
        if review != self.reviews.get(session_id):
            self.reviews.keep(session_id, review)

    def _save(self, session: Session) -> None:
        """Keep a session; after closing rows stand where they are, for the numbers on paper."""
        self.sessions.save(session if session.is_closed else self._shuffled(session))

    def _shuffled(self, session: Session) -> Session:
        return session.shuffled(self.chance.shuffle)


def check_beforehand(session: Session) -> None:
    """Refuse to begin what its method does not allow yet; a plan or what is over may be there."""
    if session.status is Status.OPEN and unmet_beforehand(session.template, session.answers):
        raise ConditionNotMet


def _says_the_same(before: Session, after: Session) -> bool:
    return (
        before.title == after.title
        and before.consent == after.consent
        and what_may_leave(before) == what_may_leave(after)
    )


def _with_consent_said(session: Session) -> Session:
    """Take silence for no: who ticked nothing lets nothing go (domain.md 1.0 B3)."""
    if session.consent is not None:
        return session
    asked = (key for key, each in session.template.fields() if each.id == "consent")
    key = next(asked, None)
    return session.revise(key, Codes(())) if key else session


def _said_of(then: Review, now: Review) -> Review:
    """Give what holds of words that come back: what was said of them, unless more was decided."""
    return then if now == then.of_other_words() else now.of_other_words()


def _changed(command: SessionCommand, undo: SessionCommand | None, session: Session) -> Change:
    return Change(done=command, undo=undo, events=(SessionChanged(session=session.id),))
