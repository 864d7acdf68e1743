from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.application.lesson_commands import HoldSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import Erased
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.holding import HoldingModel, reason_words
from moreelberaad.ui.viewmodels.titles import is_gone, title_of, title_of_session
from tests.builders import a_released_session, a_session_at
from tests.cli.program import PASSPHRASE

DUTCH = Language("nl")


@pytest.fixture
def model(bench: Workbench) -> HoldingModel:
    bench.bus.execute(AddSession(session=a_released_session()))
    return HoldingModel(bench)


def test_a_hold_is_set_and_taken_back(model: HoldingModel) -> None:
    session = a_released_session().id
    assert not model.can_undo
    model.hold([session], HoldReason.WOO)
    assert model.reason(session) is HoldReason.WOO
    assert not model.days_after(session)

    model.undo()
    assert model.reason(session) is None
    assert not model.can_undo


def test_only_the_passphrase_lifts_a_hold(model: HoldingModel, qtbot: QtBot) -> None:
    session = a_released_session().id
    model.hold([session], HoldReason.COMPLAINT)
    with qtbot.waitSignal(model.way.refused):
        model.lift(session, "een heel andere zin")
    assert model.reason(session) is HoldReason.COMPLAINT

    with qtbot.waitSignal(model.lifted):
        model.lift(session, PASSPHRASE)
    assert model.reason(session) is None
    assert Erased.NOTES in model.days_after(session)


def test_what_was_set_anew_since_is_lifted_by_no_undo(
    model: HoldingModel, bench: Workbench
) -> None:
    session = a_released_session().id
    model.hold([session], HoldReason.WOO)
    for reason in (None, HoldReason.INQUIRY):
        bench.bus.execute(HoldSession(session=session, reason=reason))

    model.undo()
    assert model.reason(session) is HoldReason.INQUIRY


def test_what_was_left_to_stand_is_lifted_by_no_undo(model: HoldingModel) -> None:
    session = a_released_session().id
    model.hold([session], HoldReason.WOO)
    model.forget()

    model.undo()
    assert model.reason(session) is HoldReason.WOO


def test_of_several_the_first_can_be_taken_back_when_a_later_one_fails(
    model: HoldingModel, qtbot: QtBot
) -> None:
    session = a_released_session().id
    with qtbot.waitSignal(model.changed), pytest.raises(NotFound):
        model.hold([session, SessionId("weg")], HoldReason.WOO)
    assert model.reason(session) is HoldReason.WOO

    model.undo()
    assert model.reason(session) is None


def test_the_reason_is_said_on_the_mark() -> None:
    assert reason_words(DUTCH, HoldReason.WOO) == "Bewaarstop: Woo-verzoek"


def test_a_session_without_notes_is_called_so_in_every_list(bench: Workbench) -> None:
    gone = replace(a_released_session(), title=Prose(""), wiped=True)
    bench.bus.execute(AddSession(session=gone))
    summary = bench.sessions.summaries()[0]

    assert is_gone(summary)
    assert title_of(summary, DUTCH) == "Notities gewist"
    assert title_of_session(gone, DUTCH).startswith("Notities gewist · ")


def test_an_open_session_that_lost_transient_answers_keeps_its_name() -> None:
    session = replace(a_session_at(Status.OPEN), title=Prose("Het rooster"), wiped=True)
    assert title_of_session(session, DUTCH) == "Het rooster"
