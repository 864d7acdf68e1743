"""Terms at work: what is announced, what is wiped when its time is over, and the log of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from moreelberaad.application.commands import Change, Command, SessionChanged, SessionRemoved
from moreelberaad.application.lesson_commands import ChangeLessons, EraseDue
from moreelberaad.application.lesson_ports import Lessons, Retained, SearchIndex
from moreelberaad.application.ports import Reviews, Sessions, Today
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import (
    NOTICE_DAYS,
    USUAL,
    Erased,
    Erasure,
    Terms,
    lessons_due,
    notes_until,
    what_goes,
    what_stays,
)
from moreelberaad.domain.review import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Notes that go soon: on `goes_on`, which is so many days from now."""

    session: SessionId
    goes_on: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasingDesk:
    """Wipes what outlived its term in one session, and writes down that it did."""

    sessions: Sessions
    reviews: Reviews
    retained: Retained
    today: Today
    terms: Terms = USUAL

    def carry_out(self, command: EraseDue) -> Change:
        """Do what the command says; a session that is held, or not due, stays as it is."""
        session = self.sessions.get(command.session)
        gone = what_goes(session, self.today.day, self.terms)
        if Erased.SESSION in gone:
            self.sessions.delete(session.id, on=self.today.day)
            removed = SessionRemoved(session=session.id)
            return Change(done=command, undo=None, events=(removed,))
        self.sessions.save(
            what_stays(session, gone)
        )  # also when nothing goes: its day is told anew
        if gone:  # what was written anew for a sheet tells what went
            self.reviews.keep(session.id, Review())
        for each in gone:
            month = f"{self.today.day:%Y-%m}"
            self.retained.log(Erasure(id=session.id, what=each, month=month))
        return Change(done=command, undo=None, events=(SessionChanged(session=session.id),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasing:
    """Sees to the terms of one vault; `renew` lets no page and no backup keep what went."""

    sessions: Sessions
    lessons: Lessons
    retained: Retained
    index: SearchIndex
    execute: Callable[[Command], Change]
    renew: Callable[[], object]
    today: Today
    terms: Terms = USUAL

    def notices(self, today: date) -> tuple[Notice, ...]:
        """Name the sessions whose notes go within fourteen days, the first to go first."""
        last = today - timedelta(days=self.terms.notes)
        first = last + timedelta(days=1)  # on the day itself they are wiped
        found = self.retained.with_notes_from(
            first - timedelta(days=1), last + timedelta(days=max(NOTICE_DAYS) - 1)
        )
        days = ((session, notes_until(closed, self.terms)) for session, closed in found)
        return tuple(
            Notice(
                session=session,
                goes_on=until + timedelta(days=1),
                days=(until - today).days + 1,
            )
            for session, until in days
        )

    def due(self) -> tuple[EraseDue, ...]:
        """Name the sessions of which something goes today."""
        waiting = self.retained.due(self.today.day)
        return tuple(EraseDue(session=each) for each in waiting if self._is_over(each))

    def carry_out_due(self) -> int:
        """Wipe all that is due, in the index and the backups too; tells of how many things."""
        commands = self.due()
        for command in commands:
            self.execute(command)
        return self.finish(len(commands) + self.let_observations_go())

    def _is_over(self, session: SessionId) -> bool:
        """Look again where terms differ from those by which the vault counts."""
        if self.terms == USUAL:
            return True
        return bool(what_goes(self.sessions.get(session), self.today.day, self.terms))

    def let_observations_go(self) -> int:
        """Take away the observations that became no lesson in time, but none that is held."""
        due = lessons_due(self.lessons.all(), self.today.day, self.terms)
        held = self.retained.held()
        gone = {each.id: None for each in due if not each.sources & held}
        if gone:
            self.execute(ChangeLessons(lessons=gone))
        return len(gone)

    def finish(self, wiped: int) -> int:
        """Let the words go out of the index, and the backups that still hold them."""
        oldest = self.today.day - timedelta(days=self.terms.log)
        self.retained.forget_before(f"{oldest:%Y-%m}")
        if wiped:
            self.index.catch_up(only_known=True)
            self.renew()
        return wiped

    def log(self) -> Sequence[Erasure]:
        """Give the erasure log, the newest month first."""
        return self.retained.erasures()
