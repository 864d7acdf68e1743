from __future__ import annotations

import pytest

from moreelberaad.application.commands import Change, Command, DeleteSession, RestoreSession
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.viewmodels.history import STEPS, History
from tests.builders import a_session
from tests.desks import full_disk

pytestmark = pytest.mark.usefixtures("qapp")

THERE = RestoreSession(session=a_session())
GONE = DeleteSession(session=SessionId("s"))


def execute(command: Command) -> Change:
    undo = GONE if command == THERE else THERE
    return Change(done=command, undo=undo, events=())


@pytest.fixture
def history() -> History:
    remembered = History()
    remembered.remember(execute(THERE), "toegevoegd")
    return remembered


def test_the_last_act_is_taken_back_by_its_inverse(history: History) -> None:
    change = history.undo(execute)

    assert change is not None
    assert (change.done, history.undo_name, history.redo_name) == (GONE, None, "toegevoegd")


def test_what_was_taken_back_can_be_done_again(history: History) -> None:
    history.undo(execute)
    change = history.redo(execute)

    assert change is not None
    assert (change.done, history.undo_name) == (THERE, "toegevoegd")


def test_an_undo_that_fails_stays_to_be_tried_again(history: History) -> None:
    with pytest.raises(DiskFull):
        history.undo(full_disk)

    assert history.undo_name == "toegevoegd"


def test_a_new_act_forgets_what_was_taken_back(history: History) -> None:
    history.undo(execute)
    history.remember(execute(GONE), "weggehaald")

    assert (history.undo_name, history.redo_name) == ("weggehaald", None)


def test_a_hundred_acts_are_remembered_and_no_more(history: History) -> None:
    for number in range(STEPS + 5):
        history.remember(execute(THERE), f"act {number}")

    taken = 0
    while history.undo(execute):
        taken += 1
    assert taken == STEPS


def test_an_act_without_inverse_is_not_remembered(history: History) -> None:
    history.remember(Change(done=GONE, undo=None, events=()), "gesloten")

    assert history.undo_name == "toegevoegd"


def test_nothing_is_left_after_clearing(history: History) -> None:
    history.clear()

    assert history.undo(execute) is None
    assert history.redo(execute) is None
