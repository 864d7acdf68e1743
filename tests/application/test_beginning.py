from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.application.commands import (
    AddSession,
    BeginSession,
    CloseSession,
    MoveToStep,
    PlanAgain,
    SessionChanged,
)
from moreelberaad.domain.errors import ConditionNotMet, SessionAlreadyClosed
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Condition, Kind
from moreelberaad.domain.values import Codes
from tests.builders import HELD_ON, a_session, an_open_session, key
from tests.desks import a_desk, carry_out
from tests.methods import a_field, a_method, a_step, options, words

from .samples import ID

TODAY = date(2026, 11, 20)
READY = key("preparation.ready")
ASKED = a_field("ready", Kind.CHOICES, options=options("apart", "trained"), binding=True)
BOUND = replace(
    a_method(a_step("one"), beside=(a_step("preparation", ASKED),)),
    conditions=(Condition(id="ready", field=READY, refusal=words("Nog niet.")),),
)


def planned() -> Session:
    return replace(an_open_session(), status=Status.PLANNED, held_on=HELD_ON)


def test_a_planned_session_begins_today() -> None:
    desk = a_desk(planned(), today=TODAY)

    change = carry_out(desk, BeginSession(session=ID))

    begun = desk.sessions.get(ID)
    assert (begun.status, begun.held_on, begun.opened_at) == (
        Status.OPEN,
        TODAY,
        desk.today.now,
    )
    assert change.undo == PlanAgain(session=ID, held_on=HELD_ON)
    assert change.events == (SessionChanged(session=ID),)


def test_a_beginning_is_taken_back_and_done_again() -> None:
    desk = a_desk(planned(), today=TODAY)
    undo = carry_out(desk, BeginSession(session=ID)).undo
    assert undo is not None

    again = carry_out(desk, undo).undo

    back = desk.sessions.get(ID)
    assert (back.status, back.held_on, back.opened_at) == (Status.PLANNED, HELD_ON, None)
    assert again == BeginSession(session=ID)


def test_transient_answers_of_a_plan_stay_until_it_was_begun_and_closed() -> None:
    desk = a_desk(planned(), today=TODAY)
    assert desk.due_for_wiping() == ()

    carry_out(desk, BeginSession(session=ID))
    assert key("aside.private") in desk.sessions.get(ID).answers

    carry_out(desk, CloseSession(session=ID))
    assert key("aside.private") not in desk.sessions.get(ID).answers


def test_a_plan_may_wait_for_what_its_method_asks_first() -> None:
    desk = a_desk()
    session = a_session(template=BOUND, status=Status.PLANNED)
    carry_out(desk, AddSession(session=session))
    assert desk.sessions.get(ID).opened_at is None

    with pytest.raises(ConditionNotMet):
        carry_out(desk, BeginSession(session=ID))
    assert desk.sessions.get(ID).status is Status.PLANNED


def test_with_all_that_is_asked_first_a_plan_begins() -> None:
    ready = {READY: Codes(("apart", "trained"))}
    desk = a_desk(a_session(template=BOUND, status=Status.PLANNED, answers=ready))

    carry_out(desk, BeginSession(session=ID))

    assert desk.sessions.get(ID).status is Status.OPEN


def test_a_step_is_not_entered_before_what_an_earlier_one_asks() -> None:
    asked = replace(BOUND.conditions[0], field=key("one.nothing_open"))
    steps = a_step("one", a_field("nothing_open", Kind.CHECK)), a_step("two"), a_step("three")
    method = replace(a_method(*steps), conditions=(asked,))

    with pytest.raises(ConditionNotMet):
        carry_out(
            a_desk(a_session(template=method)), MoveToStep(session=ID, step="two", minutes={})
        )


def test_beginning_what_is_open_changes_nothing_and_has_nothing_to_take_back() -> None:
    desk = a_desk(an_open_session())

    assert carry_out(desk, BeginSession(session=ID)).undo is None
    assert desk.sessions.get(ID).held_on == HELD_ON


def test_what_was_closed_since_is_no_plan_again() -> None:
    desk = a_desk(an_open_session().close(on=HELD_ON))

    with pytest.raises(SessionAlreadyClosed):
        carry_out(desk, PlanAgain(session=ID, held_on=None))
