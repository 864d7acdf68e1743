from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.commands import DeleteSession, ReviseAnswer
from moreelberaad.application.lesson_commands import HoldSession, KeepFollowUp
from moreelberaad.domain.errors import NotesErased, SessionHeld, SessionStillOpen
from moreelberaad.domain.follow_ups import FollowUp, going_on_as
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.retention import Erased, what_stays
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose, Value
from tests.builders import (
    a_released_session,
    an_agreement,
    an_open_session,
    key,
    lines,
    rows,
)
from tests.desks import a_desk, carry_out

FIELD = key("harvest.agreements")
FACTS, SUMMARY = key("talk.facts"), key("case.summary")


def held(**answers: Value) -> Session:
    return replace(a_released_session(**answers), hold=HoldReason.WOO)


def revised(session: Session, field: str, value: Value | None) -> Session:
    desk = a_desk(session)
    carry_out(desk, ReviseAnswer(session=session.id, field=key(field), value=value))
    return desk.sessions.get(session.id)


def test_a_bewaarstop_is_set_and_lifted_and_taken_back() -> None:
    session = a_released_session()
    desk = a_desk(session)

    change = carry_out(desk, HoldSession(session=session.id, reason=HoldReason.COMPLAINT))
    assert desk.sessions.get(session.id).hold is HoldReason.COMPLAINT
    assert change.undo == HoldSession(session=session.id, reason=None)
    carry_out(desk, change.undo)
    assert desk.sessions.get(session.id) == session


def test_a_session_that_is_open_cannot_be_held_or_looked_back_on() -> None:
    session = an_open_session()

    with pytest.raises(SessionStillOpen):
        carry_out(a_desk(session), HoldSession(session=session.id, reason=HoldReason.WOO))


def test_a_held_session_is_not_deleted() -> None:
    session = held()

    with pytest.raises(SessionHeld):
        carry_out(a_desk(session), DeleteSession(session=session.id))


def test_a_look_back_is_kept_with_the_new_status_and_taken_back() -> None:
    session = a_released_session(harvest__agreements=rows(an_agreement()))
    desk = a_desk(session)
    agreed = going_on_as(an_agreement(), "continue", date(2027, 3, 1))
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))

    change = carry_out(
        desk, KeepFollowUp(session=session.id, follow_up=written, agreements=rows(agreed))
    )
    after = desk.sessions.get(session.id)
    assert (after.follow_ups, after.answers[FIELD]) == ((written,), rows(agreed))
    assert change.undo is not None
    carry_out(desk, change.undo)
    assert desk.sessions.get(session.id) == session


def test_what_is_typed_meanwhile_leaves_the_agreement_as_it_was() -> None:
    session = a_released_session()
    desk = a_desk(session)
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Ged"))

    carry_out(desk, KeepFollowUp(session=session.id, follow_up=written))
    assert desk.sessions.get(session.id).answers == session.answers


def test_what_was_written_follows_an_agreement_that_is_corrected() -> None:
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))
    session = replace(
        a_released_session(harvest__agreements=rows(an_agreement())), follow_ups=(written,)
    )

    after = revised(session, FIELD, rows(an_agreement("Rust vooraf plannen")))
    assert [each.action for each in after.follow_ups] == [Prose("Rust vooraf plannen")]
    assert revised(session, FACTS, lines("Anders")).follow_ups == (written,)


def test_under_a_bewaarstop_what_is_struck_goes_apart_and_stays() -> None:
    session = held(talk__facts=lines("Een", "Twee"))

    after = revised(session, FACTS, lines("Twee"))
    assert [(each.field, each.value, each.held) for each in after.apart] == [
        (FACTS, lines("Een"), True)
    ]
    again = revised(after, FACTS, None)
    assert [each.value for each in again.apart] == [lines("Een"), lines("Twee")]


def test_under_a_bewaarstop_a_row_that_changes_stays_as_it_was() -> None:
    session = held(harvest__agreements=rows(an_agreement(), an_agreement("Bellen")))

    after = revised(session, FIELD, rows(an_agreement("Anders"), an_agreement("Bellen")))
    assert [each.value for each in after.apart] == [rows(an_agreement())]


def test_of_a_text_that_is_retyped_the_words_from_before_stay() -> None:
    session = held()
    before = session.answers[SUMMARY]

    first = revised(session, SUMMARY, Prose("Casus"))
    second = revised(first, SUMMARY, Prose("Iets anders"))
    assert [each.value for each in second.apart] == [before]


def test_saving_the_same_words_sets_nothing_apart() -> None:
    session = held(talk__facts=lines("Een"))

    assert revised(session, FACTS, lines("Een", "Twee")).apart == ()


def test_without_a_bewaarstop_nothing_is_set_apart() -> None:
    assert revised(a_released_session(), FACTS, None).apart == ()


def test_what_was_written_goes_with_an_agreement_that_is_struck() -> None:
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))
    session = replace(
        a_released_session(harvest__agreements=rows(an_agreement(), an_agreement("Bellen"))),
        follow_ups=(written,),
    )

    assert revised(session, FIELD, rows(an_agreement("Bellen"))).follow_ups == ()
    assert revised(session, FIELD, None).follow_ups == ()
    under_hold = replace(session, hold=HoldReason.WOO)
    assert revised(under_hold, FIELD, None).follow_ups == (written,)


def undone(session: Session, *later: Session) -> Session:
    """Correct a session, let what happened later happen, and take the correction back."""
    desk = a_desk(session)
    corrected = ReviseAnswer(session=session.id, field=FACTS, value=lines("Anders"))
    change = carry_out(desk, corrected)
    assert change.undo is not None
    for each in later:
        desk.sessions.save(each)
    carry_out(desk, change.undo)
    return desk.sessions.get(session.id)


def test_no_undo_of_a_correction_lifts_a_bewaarstop_that_was_set_since() -> None:
    session = a_released_session(talk__facts=lines("Een"))
    held_since = replace(session.revise(FACTS, lines("Anders")), hold=HoldReason.INQUIRY)

    back = undone(session, held_since)
    assert back.hold is HoldReason.INQUIRY
    assert back.answers[FACTS] == lines("Een")
    assert [each.value for each in back.apart] == [lines("Anders")]


def test_no_undo_of_a_correction_sets_a_bewaarstop_that_was_lifted_since() -> None:
    session = held(talk__facts=lines("Een"))
    lifted = replace(session.revise(FACTS, lines("Anders")), hold=None)

    assert undone(session, lifted).hold is None


def test_what_was_written_since_outlives_the_undo_of_a_correction() -> None:
    agreed = rows(an_agreement())
    session = a_released_session(harvest__agreements=agreed, talk__facts=lines("Een"))
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))
    since = replace(session.revise(FACTS, lines("Anders")), follow_ups=(written,))

    assert undone(session, since).follow_ups == (written,)


def test_what_a_struck_agreement_took_along_comes_back_with_it() -> None:
    written = FollowUp(field=FIELD, action=Prose("Rust plannen"), done=Prose("Gedaan"))
    session = replace(
        a_released_session(harvest__agreements=rows(an_agreement())), follow_ups=(written,)
    )
    desk = a_desk(session)

    change = carry_out(desk, ReviseAnswer(session=session.id, field=FIELD, value=None))
    assert desk.sessions.get(session.id).follow_ups == ()
    assert change.undo is not None
    carry_out(desk, change.undo)
    assert desk.sessions.get(session.id).follow_ups == (written,)


def test_notes_that_were_erased_come_back_by_no_undo() -> None:
    session = a_released_session()
    gone = what_stays(session, [Erased.NOTES])

    with pytest.raises(NotesErased):
        undone(session, gone)
