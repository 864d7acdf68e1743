from __future__ import annotations

import pytest

from moreelberaad.application.apart_commands import HoldApart, RestoreApart, SetApart, WipeApart
from moreelberaad.application.commands import (
    AnswerRevised,
    CloseSession,
    Command,
    DeleteSession,
    SessionChanged,
)
from moreelberaad.domain.apart import Part
from moreelberaad.domain.errors import NotFound, SessionAlreadyClosed, TextHeld
from tests.builders import an_open_session, key, lines
from tests.desks import a_desk, carry_out

from .samples import FACTS, ID

PRIVATE, LESSONS = key("aside.private"), key("harvest.lessons")
BEFORE = an_open_session().set_apart(PRIVATE, None, "x")


@pytest.mark.parametrize(
    "command",
    [
        SetApart(session=ID, parts=(Part(field=FACTS),)),
        SetApart(session=ID, parts=(Part(field=FACTS, row=0),)),
        SetApart(session=ID, parts=(Part(field=LESSONS), Part(field=FACTS, row=0))),
        WipeApart(session=ID, ids=("x",)),
        HoldApart(session=ID, ids=("x",)),
    ],
)
def test_each_act_is_taken_back_and_done_again_exactly(command: Command) -> None:
    desk = a_desk(BEFORE)
    undo = carry_out(desk, command).undo
    after = desk.sessions.get(ID)
    assert undo is not None

    again = carry_out(desk, undo).undo

    back = desk.sessions.get(ID)
    assert (back.apart, back.answers[FACTS]) == (BEFORE.apart, BEFORE.answers[FACTS])
    assert again is not None
    carry_out(desk, again)
    assert desk.sessions.get(ID) == after != BEFORE


def test_setting_apart_tells_that_the_answer_and_the_session_changed() -> None:
    change = carry_out(a_desk(BEFORE), SetApart(session=ID, parts=(Part(field=FACTS),)))

    assert change.events == (
        AnswerRevised(session=ID, field=FACTS),
        SessionChanged(session=ID),
    )


def test_rows_of_one_answer_go_apart_each_by_itself() -> None:
    desk = a_desk(an_open_session(talk__facts=lines("een", "twee", "drie")))
    parts = (Part(field=FACTS, row=0), Part(field=FACTS, row=2))

    carry_out(desk, SetApart(session=ID, parts=parts))

    after = desk.sessions.get(ID)
    assert after.answers[FACTS] == lines("twee")
    assert {each.value for each in after.apart} == {lines("een"), lines("drie")}


@pytest.mark.parametrize("act", [WipeApart, HoldApart])
def test_wiping_and_holding_go_on_after_closing_which_touches_neither(
    act: type[WipeApart | HoldApart],
) -> None:
    desk = a_desk(BEFORE)
    carry_out(desk, CloseSession(session=ID))
    assert desk.sessions.get(ID).apart == BEFORE.apart

    carry_out(desk, act(session=ID, ids=("x",)))

    assert [each.held for each in desk.sessions.get(ID).apart] == ([True] * (act is HoldApart))


@pytest.mark.parametrize("act", [WipeApart(session=ID, ids=("x",)), DeleteSession(session=ID)])
def test_text_under_a_hold_stays_and_its_session_too(act: Command) -> None:
    desk = a_desk(BEFORE.holding(("x",)))
    before = desk.sessions.get(ID)

    with pytest.raises(TextHeld):
        carry_out(desk, act)
    assert desk.sessions.get(ID) == before


def test_a_session_can_go_once_the_hold_was_taken_back() -> None:
    desk = a_desk(BEFORE)
    undo = carry_out(desk, HoldApart(session=ID, ids=("x",))).undo
    assert undo is not None

    carry_out(desk, undo)
    carry_out(desk, DeleteSession(session=ID))

    assert not desk.sessions.summaries()


def test_closing_bars_the_way_back_into_an_answer() -> None:
    desk = a_desk(an_open_session())
    change = carry_out(desk, SetApart(session=ID, parts=(Part(field=PRIVATE),)))
    carry_out(desk, CloseSession(session=ID))
    assert isinstance(change.undo, RestoreApart)

    with pytest.raises(SessionAlreadyClosed):
        carry_out(desk, change.undo)
    assert PRIVATE not in desk.sessions.get(ID).answers


def test_what_is_not_apart_is_not_found() -> None:
    with pytest.raises(NotFound):
        carry_out(a_desk(BEFORE), WipeApart(session=ID, ids=("y",)))
