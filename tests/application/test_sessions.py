from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from moreelberaad.application.commands import (
    AddSession,
    AnswerRevised,
    Change,
    CloseSession,
    Command,
    DeleteSession,
    MoveToStep,
    ReleaseSession,
    RenameSession,
    RestoreSession,
    ReviseAnswer,
    SessionChanged,
    SessionRemoved,
    WipeTransient,
)
from moreelberaad.application.ports import Today
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain.errors import FieldWiped, NotFound, Refused, SessionAlreadyClosed
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Rows
from tests.builders import HELD_ON, a_session, a_session_at, an_open_session, key, lines
from tests.desks import a_desk, carry_out

from .samples import FACTS, ID, REASONS, REVISE


@pytest.mark.parametrize(
    "command",
    [
        AddSession(session=an_open_session()),
        ReviseAnswer(session=ID, field=FACTS, value=None),
        CloseSession(session=ID),
    ],
)
def test_every_save_shuffles_what_is_shuffled(command: Command) -> None:
    desk = a_desk(an_open_session())
    before = an_open_session().answers[REASONS]

    carry_out(desk, command)

    after = desk.sessions.get(ID).answers[REASONS]
    assert isinstance(after, Rows)
    assert Rows(after.items[::-1]) == before


def test_after_closing_rows_stand_where_they_are_on_paper() -> None:
    desk = a_desk(a_session_at(Status.MEMBER_CHECK))
    before = desk.sessions.get(ID).answers[REASONS]

    carry_out(desk, ReviseAnswer(session=ID, field=FACTS, value=lines("anders")))

    assert desk.sessions.get(ID).answers[REASONS] == before


def test_what_is_struck_after_closing_keeps_its_number_until_it_is_taken_back() -> None:
    desk = a_desk(a_session_at(Status.MEMBER_CHECK))
    strike = ReviseAnswer(session=ID, field=FACTS, value=None, struck=frozenset({2}))

    change = carry_out(desk, strike)
    assert desk.sessions.get(ID).struck == {2}
    assert change.undo
    carry_out(desk, change.undo)

    assert desk.sessions.get(ID).struck == set()


@pytest.mark.parametrize(
    ("command", "event"),
    [
        (REVISE, AnswerRevised(session=ID, field=FACTS)),
        (AddSession(session=a_session()), SessionChanged(session=ID)),
        (MoveToStep(session=ID, step="talk", minutes={}), SessionChanged(session=ID)),
        (RenameSession(session=ID, title=Prose("Anders")), SessionChanged(session=ID)),
        (CloseSession(session=ID), SessionChanged(session=ID)),
        (WipeTransient(session=ID), SessionChanged(session=ID)),
        (DeleteSession(session=ID), SessionRemoved(session=ID)),
        (RestoreSession(session=a_session()), SessionChanged(session=ID)),
    ],
)
def test_a_command_tells_what_it_did(command: Command, event: object) -> None:
    change = carry_out(a_desk(an_open_session()), command)

    assert (change.done, change.events) == (command, (event,))


def test_a_revision_is_saved() -> None:
    desk = a_desk(an_open_session())

    desk.carry_out(REVISE)

    assert desk.sessions.get(ID).answers[FACTS] == lines("nieuw")


def test_closing_wipes_keeps_what_was_ticked_and_cannot_be_taken_back() -> None:
    desk = a_desk(an_open_session(), today=date(2026, 11, 20))
    hot_moment = key("case.hot_moment")

    change = desk.carry_out(CloseSession(session=ID, keep=frozenset({hot_moment})))

    closed = desk.sessions.get(ID)
    assert (change.undo, closed.closed_on) == (None, date(2026, 11, 20))
    assert (hot_moment in closed.answers, key("case.feelings") in closed.answers) == (True, False)


@pytest.mark.parametrize(
    "command",
    [REVISE, CloseSession(session=ID), ReleaseSession(session=ID), DeleteSession(session=ID)],
)
def test_a_session_that_is_not_there_is_not_found(command: Command) -> None:
    with pytest.raises(NotFound):
        carry_out(a_desk(), command)


def test_what_was_wiped_cannot_be_written_again() -> None:
    desk = a_desk(a_session_at(Status.MEMBER_CHECK))

    with pytest.raises(FieldWiped):
        desk.carry_out(ReviseAnswer(session=ID, field=key("aside.private"), value=Prose("toch")))


def released(session: Session) -> tuple[SessionDesk, Change]:
    desk = a_desk(session, today=date(2026, 12, 31))
    return desk, desk.carry_out(ReleaseSession(session=ID))


def test_releasing_lets_the_lessons_go_and_cannot_be_taken_back() -> None:
    desk, change = released(a_session_at(Status.MEMBER_CHECK))

    assert desk.sessions.get(ID).status is Status.RELEASED
    assert change == Change(
        done=ReleaseSession(session=ID), undo=None, events=(SessionChanged(session=ID),)
    )


@pytest.mark.parametrize("status", [Status.OPEN, Status.DRAFT])
def test_only_what_waited_for_the_participants_is_released(status: Status) -> None:
    with pytest.raises(Refused) as refusal:
        released(a_session_at(status))

    assert refusal.value.gates == (Gate.MEMBER_CHECK,)


def test_a_draft_that_is_read_back_after_all_waits_for_the_participants() -> None:
    desk = a_desk(a_session_at(Status.DRAFT), today=date(2026, 11, 30))

    desk.carry_out(ReviseAnswer(session=ID, field=key("closing.member_check_done"), value=True))

    after = desk.sessions.get(ID)
    assert (after.status, after.closed_on) == (Status.MEMBER_CHECK, date(2026, 11, 30))


@pytest.mark.parametrize(
    ("today", "is_due"),
    [
        (date(2026, 11, 12), False),
        (date(2026, 11, 19), False),
        (date(2026, 11, 20), True),
        (date(2027, 1, 1), True),
    ],
)
def test_participants_have_five_whole_working_days(today: date, *, is_due: bool) -> None:
    desk = a_desk(a_session_at(Status.MEMBER_CHECK), today=today)

    assert desk.is_due(desk.sessions.get(ID)) is is_due


@pytest.mark.parametrize("status", [Status.OPEN, Status.DRAFT, Status.RELEASED])
def test_only_what_is_with_the_participants_is_due(status: Status) -> None:
    assert not a_desk(today=date(2027, 1, 1)).is_due(a_session_at(status))


def test_what_was_never_closed_is_not_due() -> None:
    session = a_session(status=Status.MEMBER_CHECK)

    assert not a_desk(today=date(2027, 1, 1)).is_due(session)


def test_all_sessions_that_are_due_are_named() -> None:
    due = a_session_at(Status.MEMBER_CHECK)
    young = replace(due, id=SessionId("s-2"), closed_on=date(2026, 12, 30))
    draft = replace(due, id=SessionId("s-3"), status=Status.DRAFT)
    desk = a_desk(due, young, draft, today=date(2026, 12, 31))

    assert desk.due_for_release() == (ReleaseSession(session=ID),)


def test_moving_and_renaming_are_saved() -> None:
    desk = a_desk(a_session())

    desk.carry_out(MoveToStep(session=ID, step="talk", minutes={"case": 9}))
    desk.carry_out(RenameSession(session=ID, title=Prose("Anders")))

    after = desk.sessions.get(ID)
    assert (after.step, dict(after.minutes), after.title) == ("talk", {"case": 9}, Prose("Anders"))


def test_nobody_moves_in_a_closed_session() -> None:
    desk = a_desk(a_session_at(Status.DRAFT))

    with pytest.raises(SessionAlreadyClosed):
        desk.carry_out(MoveToStep(session=ID, step="talk", minutes={}))


NOW = datetime(2026, 11, 13, 10, 0, tzinfo=UTC)


def a_desk_now(*kept: Session) -> SessionDesk:
    return replace(a_desk(*kept), today=Today(lambda: NOW))


def test_a_session_that_comes_open_notes_its_beginning() -> None:
    desk = a_desk_now()

    desk.carry_out(AddSession(session=a_session()))

    assert desk.sessions.get(ID).opened_at == NOW


def test_sessions_open_for_longer_than_a_day_are_due_for_wiping() -> None:
    old = replace(an_open_session(), opened_at=NOW - timedelta(hours=25))
    young = replace(old, id=SessionId("s-2"), opened_at=NOW - timedelta(hours=23))
    closed = replace(old, id=SessionId("s-3")).close(on=HELD_ON)

    assert a_desk_now(old, young, closed).due_for_wiping() == (WipeTransient(session=ID),)


def test_wiping_cannot_be_taken_back_and_leaves_a_mark() -> None:
    desk = a_desk_now(replace(an_open_session(), opened_at=NOW - timedelta(hours=25)))

    change = desk.carry_out(WipeTransient(session=ID))

    (left,) = desk.sessions.summaries()
    assert (change.undo, left.wiped, left.status) == (None, True, Status.OPEN)
    assert (desk.due_for_wiping(), key("aside.private") in desk.sessions.get(ID).answers) == (
        (),
        False,
    )


def test_a_fixed_day_begins_at_midnight() -> None:
    assert Today(HELD_ON).now == datetime(2026, 11, 12, tzinfo=UTC)


def test_a_clock_gives_the_day_of_this_place_and_the_moment_in_utc() -> None:
    today = Today(NOW.astimezone)

    assert (today.now, today.now.tzinfo, today.day) == (NOW, UTC, NOW.astimezone().date())
