from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from moreelberaad.application.bus import Bus, carrying_out
from moreelberaad.application.commands import SessionChanged, SessionRemoved
from moreelberaad.application.erasing import Erasing, ErasingDesk, Notice
from moreelberaad.application.lesson_commands import EraseDue
from moreelberaad.application.lessons import LessonDesk
from moreelberaad.application.ports import Today
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.domain.review import WEIGHED_MOST, Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose
from tests.builders import HELD_ON, a_released_session
from tests.desks import a_desk, all_desks
from tests.fakes import FakeRecogniser, FakeSessions, FakeUnit
from tests.learning import (
    FakeIndex,
    FakeLessonDrafts,
    FakeLessons,
    FakeRetained,
    FakeSearches,
    a_lesson,
)

AFTER_NOTES = HELD_ON + timedelta(days=91)
AFTER_ALL = HELD_ON + timedelta(days=4000)


class Vault:
    """A vault on one day, with its terms."""

    def __init__(self, day: date, *sessions: Session, lessons: Sequence[KeptLesson] = ()) -> None:
        self.today = Today(day)
        desk = a_desk(*sessions, today=day)
        assert isinstance(desk.sessions, FakeSessions)
        self.sessions, self.reviews = desk.sessions, desk.reviews
        self.retained, self.index = FakeRetained(self.sessions), FakeIndex()
        self.lessons = FakeLessons(*lessons)
        self.backups = 0
        desks = replace(
            all_desks(desk),
            erasing=ErasingDesk(
                sessions=self.sessions,
                reviews=self.reviews,
                retained=self.retained,
                today=self.today,
            ),
            lessons=LessonDesk(
                lessons=self.lessons,
                drafts=FakeLessonDrafts(),
                searches=FakeSearches(),
                retained=self.retained,
                recogniser=FakeRecogniser,
                today=self.today,
            ),
        )
        self.bus = Bus(FakeUnit(self.sessions), carrying_out(desks))

    @property
    def erasing(self) -> Erasing:
        return Erasing(
            sessions=self.sessions,
            lessons=self.lessons,
            retained=self.retained,
            index=self.index,
            execute=self.bus.execute,
            renew=self._renew,
            today=self.today,
        )

    @property
    def lines(self) -> list[tuple[str, str]]:
        return [(each.id, each.what.value) for each in self.erasing.log()]

    def _renew(self) -> None:
        self.backups += 1


def named(session: Session, name: str) -> Session:
    return replace(session, id=SessionId(name))


def test_before_its_term_nothing_of_a_session_goes() -> None:
    vault = Vault(HELD_ON + timedelta(days=90), a_released_session())

    assert vault.erasing.carry_out_due() == 0
    assert (vault.backups, vault.index.only_known, vault.lines) == (0, [], [])


def test_notes_go_with_what_was_decided_about_them() -> None:
    session = a_released_session()
    vault = Vault(AFTER_NOTES, session)
    vault.reviews.keep(session.id, Review(written={WEIGHED_MOST: Prose("Woord")}))

    assert vault.erasing.carry_out_due() == 1
    left = vault.sessions.get(session.id)
    assert left.wiped
    assert not left.title
    kinds = {left.template.field(key).kind for key in left.answers}
    assert kinds <= {Kind.AGREEMENTS, Kind.LESSONS, Kind.TALLY_SET}
    assert vault.reviews.get(session.id) == Review()
    assert vault.lines == [(session.id, "notes")]


def test_what_went_is_gone_from_the_index_and_the_backups_too() -> None:
    vault = Vault(AFTER_NOTES, a_released_session())
    vault.erasing.carry_out_due()

    assert (vault.index.only_known, vault.backups) == ([True], 1)
    assert vault.erasing.due() == ()


def test_in_the_end_the_whole_session_goes() -> None:
    session = a_released_session()
    vault = Vault(AFTER_ALL, session)

    change = vault.bus.execute(EraseDue(session=session.id))
    assert change.events == (SessionRemoved(session=session.id),)
    assert not vault.sessions.all()


def test_a_session_that_is_not_due_is_only_looked_at() -> None:
    session = a_released_session()
    vault = Vault(HELD_ON, session)

    change = vault.bus.execute(EraseDue(session=session.id))
    assert change.events == (SessionChanged(session=session.id),)
    assert vault.sessions.get(session.id) == session


def test_of_a_held_session_nothing_goes() -> None:
    vault = Vault(AFTER_ALL, replace(a_released_session(), hold=HoldReason.INQUIRY))

    assert vault.erasing.carry_out_due() == 0


def test_notes_are_announced_from_fourteen_days_before() -> None:
    session = a_released_session()
    told = {
        days: Vault(AFTER_NOTES - timedelta(days=days), session).erasing.notices(
            AFTER_NOTES - timedelta(days=days)
        )
        for days in (0, 1, 14, 15)
    }

    assert {days: bool(notices) for days, notices in told.items()} == {
        0: False,
        1: True,
        14: True,
        15: False,
    }
    assert told[14] == (Notice(session=session.id, goes_on=AFTER_NOTES, days=14),)


def test_an_observation_that_became_no_lesson_goes() -> None:
    kept = a_lesson("1"), a_lesson("2").with_status(a_lesson().status.IDENTIFIED, month="2026-11")
    vault = Vault(AFTER_ALL, lessons=kept)

    assert vault.erasing.carry_out_due() == 1
    assert [each.id for each in vault.lessons.all()] == ["2"]
    assert vault.lines == [("1", "lesson")]


def test_an_observation_from_a_held_session_stays() -> None:
    held = replace(a_released_session(), hold=HoldReason.WOO)
    vault = Vault(AFTER_ALL, held, lessons=[a_lesson(sources=(held.id,))])

    assert vault.erasing.carry_out_due() == 0
    assert len(vault.lessons.all()) == 1


def test_lines_of_the_log_go_after_two_years() -> None:
    vault = Vault(AFTER_ALL)
    vault.retained.log(Erasure(id="a", what=Erased.NOTES, month="2026-11"))

    vault.erasing.carry_out_due()
    assert vault.lines == []


def test_two_sessions_are_wiped_one_by_one() -> None:
    first, second = named(a_released_session(), "a"), named(a_released_session(), "b")
    vault = Vault(AFTER_NOTES, first, second)

    assert [each.session for each in vault.erasing.due()] == ["a", "b"]
    assert vault.erasing.carry_out_due() == 2
