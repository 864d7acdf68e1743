from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.application.commands import (
    AddSession,
    Command,
    DeleteSession,
    MoveToStep,
    RenameSession,
    RestoreSession,
    ReviseAnswer,
)
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Keep
from moreelberaad.domain.values import Prose, Rows
from tests.builders import HELD_ON, a_session
from tests.desks import a_desk, carry_out
from tests.fakes import FakeSessions
from tests.methods import METHOD
from tests.strategies import filled_lines, sessions, values

from .samples import ID, REASONS, REVISE

KEPT = [name for name, asked in METHOD.fields() if asked.keep is not Keep.TRANSIENT]
STEPS = st.sampled_from([step.id for step in METHOD.all_steps()])


def state(desk: SessionDesk) -> list[tuple[object, ...]]:
    """Give all that is kept, the order of shuffled rows disregarded."""
    return [
        (
            session.id,
            session.status,
            session.title,
            session.step,
            dict(session.minutes),
            _in_any_order(session),
        )
        for session in desk.sessions.all()
    ]


def _in_any_order(session: Session) -> dict[FieldKey, object]:
    answers: dict[FieldKey, object] = dict(session.answers)
    table = session.answers.get(REASONS)
    if isinstance(table, Rows):
        answers[REASONS] = Counter(str(to_plain(Rows((row,)))) for row in table.items)
    return answers


def undone(desk: SessionDesk, command: Command) -> None:
    undo = carry_out(desk, command).undo

    assert undo is not None
    carry_out(desk, undo)


@given(session=sessions(), name=st.sampled_from(list(dict(METHOD.fields()))), data=st.data())
def test_undoing_a_revision_is_as_if_nothing_happened(
    session: Session, name: FieldKey, data: st.DataObject
) -> None:
    desk = a_desk(session)
    before = state(desk)
    value = data.draw(st.none() | values(METHOD.field(name)))

    undone(desk, ReviseAnswer(session=ID, field=name, value=value))

    assert state(desk) == before


@given(session=sessions(), name=st.sampled_from(KEPT), data=st.data())
def test_undoing_a_correction_after_closing_is_as_if_nothing_happened(
    session: Session, name: FieldKey, data: st.DataObject
) -> None:
    desk = a_desk(session.close(on=HELD_ON))
    before = state(desk)
    value = data.draw(st.none() | values(METHOD.field(name)))

    undone(desk, ReviseAnswer(session=ID, field=name, value=value))

    assert state(desk) == before


@given(sessions(), sessions())
def test_undoing_an_addition_is_as_if_nothing_happened(kept: Session, added: Session) -> None:
    desk = a_desk(kept)
    before = state(desk)

    undone(desk, AddSession(session=replace(added, id=SessionId("s-2"))))

    assert state(desk) == before


@given(sessions())
def test_undoing_a_deletion_is_as_if_nothing_happened(session: Session) -> None:
    desk = a_desk(session)
    before = state(desk)

    undone(desk, DeleteSession(session=ID))

    assert state(desk) == before


def test_a_deletion_is_remembered_until_it_is_undone() -> None:
    kept = FakeSessions(a_session())
    desk = replace(a_desk(), sessions=kept)

    undo = desk.carry_out(DeleteSession(session=ID)).undo
    erased = dict(kept.erased)
    carry_out(desk, undo or REVISE)

    assert (erased, kept.erased) == ({ID: HELD_ON}, {})


def test_undoing_a_restoration_deletes_again() -> None:
    desk = a_desk()

    undone(desk, RestoreSession(session=a_session()))

    assert state(desk) == []


@given(
    session=sessions(),
    was_at=st.none() | STEPS,
    step=STEPS,
    minutes=st.dictionaries(STEPS, st.integers(0, 90)),
)
def test_undoing_a_move_is_as_if_nothing_happened(
    session: Session, was_at: str | None, step: str, minutes: dict[str, int]
) -> None:
    desk = a_desk(replace(session, step=was_at))
    before = state(desk)

    undone(desk, MoveToStep(session=ID, step=step, minutes=minutes))

    assert state(desk) == before


@given(session=sessions(), title=filled_lines)
def test_undoing_another_title_is_as_if_nothing_happened(session: Session, title: Prose) -> None:
    desk = a_desk(session.close(on=HELD_ON))
    before = state(desk)

    undone(desk, RenameSession(session=ID, title=title))

    assert state(desk) == before
