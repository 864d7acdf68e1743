from __future__ import annotations

from collections.abc import Mapping

import pytest

from moreelberaad.application.apart_commands import KeepRound, RestoreRound
from moreelberaad.application.commands import (
    AnswerRevised,
    CloseSession,
    ReviseAnswer,
    SessionChanged,
)
from moreelberaad.domain.errors import DiskFull, NotFound, SessionAlreadyClosed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Tally
from tests.builders import a_session, an_open_session, key, tally
from tests.desks import Disk, a_desk, carry_out
from tests.methods import a_field, a_method, a_step, options

from .samples import FACTS, ID

AB = options("A", "B", "alternative")
METHOD = a_method(
    a_step(
        "choose",
        a_field("first_tally", Kind.TALLY, options=AB),
        a_field("value_tally", Kind.TALLY, options=options("trust", "safety")),
        a_field("second_tally", Kind.TALLY, options=AB),
        a_field("facts", Kind.LIST),
    )
)
OPTIONS, VALUES = key("choose.first_tally"), key("choose.value_tally")
COUNTED = {OPTIONS: tally(A=3, B=2, alternative=0), VALUES: tally(safety=4)}
KEEP = KeepRound(session=ID, answers=COUNTED)


def a_session_to_choose_in(**answers: Tally) -> Session:
    return a_session(template=METHOD, answers={key(f"choose.{k}"): v for k, v in answers.items()})


def test_a_round_keeps_both_tallies_and_tells_of_both() -> None:
    desk = a_desk(a_session_to_choose_in())

    change = carry_out(desk, KEEP)

    assert desk.sessions.get(ID).answers == COUNTED
    assert change.events == (
        AnswerRevised(session=ID, field=OPTIONS),
        AnswerRevised(session=ID, field=VALUES),
        SessionChanged(session=ID),
    )


def test_a_round_is_one_act_to_take_back_and_to_do_again() -> None:
    before = a_session_to_choose_in(first_tally=tally(A=1))
    desk = a_desk(before)
    undo = carry_out(desk, KEEP).undo
    assert undo is not None

    again = carry_out(desk, undo).undo

    assert desk.sessions.get(ID) == before
    assert again is not None
    carry_out(desk, again)
    assert desk.sessions.get(ID).answers == COUNTED


def test_a_full_disk_keeps_neither_tally() -> None:
    disk = Disk(a_session_to_choose_in())
    disk.full = True

    with pytest.raises(DiskFull):
        disk.execute(KEEP)
    assert not disk.sessions.get(ID).answers


@pytest.mark.parametrize(
    "answers",
    [
        {OPTIONS: tally(A=1), key("choose.second_tally"): tally(A=1)},
        {OPTIONS: tally(A=1, C=1)},
        {key("choose.facts"): tally()},
    ],
    ids=["two option tallies", "an option nobody offered", "no tally"],
)
def test_what_no_round_can_have_counted_is_refused_whole(
    answers: Mapping[FieldKey, Tally],
) -> None:
    desk = a_desk(a_session_to_choose_in())

    with pytest.raises(ValueError, match=r"^$"):
        carry_out(desk, KeepRound(session=ID, answers=answers))
    assert not desk.sessions.get(ID).answers


def test_a_field_that_is_not_there_is_refused_whole() -> None:
    desk = a_desk(a_session_to_choose_in())

    with pytest.raises(NotFound):
        carry_out(desk, KeepRound(session=ID, answers={**COUNTED, key("x.y"): tally(A=1)}))
    assert not desk.sessions.get(ID).answers


@pytest.mark.parametrize(
    "command", [KEEP, RestoreRound(session=ID, answers={OPTIONS: None})], ids=["keep", "restore"]
)
def test_a_closed_session_takes_no_round_and_gives_none_back(
    command: KeepRound | RestoreRound,
) -> None:
    desk = a_desk(a_session_to_choose_in(first_tally=tally(A=1)))
    carry_out(desk, CloseSession(session=ID))
    before = desk.sessions.get(ID)

    with pytest.raises(SessionAlreadyClosed):
        carry_out(desk, command)
    assert desk.sessions.get(ID) == before


def test_a_round_leaves_every_other_answer_alone() -> None:
    desk = a_desk(an_open_session())
    before = desk.sessions.get(ID).answers[FACTS]
    choice = key("choice.tally")

    carry_out(desk, KeepRound(session=ID, answers={choice: tally(A=4)}))
    assert desk.sessions.get(ID).answers[FACTS] == before

    carry_out(desk, ReviseAnswer(session=ID, field=choice, value=None))
    assert choice not in desk.sessions.get(ID).answers
