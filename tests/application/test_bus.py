from __future__ import annotations

import pytest

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import (
    Change,
    Command,
    DeleteSession,
    Event,
    SessionChanged,
    SessionRemoved,
)
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import SessionId
from tests.fakes import FakeUnit

COMMAND = DeleteSession(session=SessionId("s-1"))
EVENTS: tuple[Event, ...] = (
    SessionRemoved(session=SessionId("s-1")),
    SessionChanged(session=SessionId("s-2")),
)
CHANGE = Change(done=COMMAND, undo=None, events=EVENTS)


def carry_out(_: Command) -> Change:
    return CHANGE


def fail(_: Command) -> Change:
    raise NotFound(what="session", id="s-1")


def test_a_command_is_carried_out_and_its_change_given() -> None:
    assert Bus(FakeUnit(), carry_out).execute(COMMAND) is CHANGE


def test_events_are_told_in_order_to_every_listener() -> None:
    heard: list[Event] = []
    bus = Bus(FakeUnit(), carry_out)
    bus.subscribe(heard.append)
    bus.subscribe(heard.append)

    bus.execute(COMMAND)

    assert heard == [EVENTS[0], EVENTS[0], EVENTS[1], EVENTS[1]]


def test_events_are_told_after_the_commit() -> None:
    unit = FakeUnit()
    ended_when_told: list[list[str]] = []
    bus = Bus(unit, carry_out)
    bus.subscribe(lambda _: ended_when_told.append(list(unit.ended)))

    bus.execute(COMMAND)

    assert ended_when_told == [["committed"], ["committed"]]


def test_a_failing_command_is_taken_back_and_tells_nothing() -> None:
    heard: list[Event] = []
    unit = FakeUnit()
    bus = Bus(unit, fail)
    bus.subscribe(heard.append)

    with pytest.raises(NotFound):
        bus.execute(COMMAND)

    assert (unit.ended, heard) == (["rolled back"], [])


def test_two_buses_have_listeners_of_their_own() -> None:
    heard: list[Event] = []
    Bus(FakeUnit(), carry_out).subscribe(heard.append)

    Bus(FakeUnit(), carry_out).execute(COMMAND)

    assert heard == []
