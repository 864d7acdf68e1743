from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from moreelberaad.application.commands import DeleteSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.views.run.step_fields import StepFields
from moreelberaad.ui.views.run.step_page import StepPage
from tests.ui.hands import named, said
from tests.ui.views.preparing.series_world import REST, STOP, keep

FOLD = "Open afspraken van deze reeks (2)"
ASKED = f"Hoe staat het met: {REST}"
Open = Callable[..., QWidget]


class Opening:
    """The step of a running session, shown on its own."""

    def __init__(self, ui: Ui, bench: Workbench, session: SessionId, number: int = 0) -> None:
        desk = Desk(execute=bench.bus.execute, sessions=bench.sessions)
        self.model = SessionModel(desk, session, ui.language)
        step = self.model.steps[number]
        help_ = Help()
        fields = StepFields(ui, self.model, step, help_)
        self.page = StepPage(ui, self.model, step, fields, help_)
        self.page.enter()


@pytest.fixture
def running(bench: Workbench) -> SessionId:
    return keep(bench, status=Status.OPEN, held_on=date(2026, 12, 1), closed_on=None, answers={})


def unfold(page: QWidget) -> None:
    fold = named(page, FOLD, QToolButton)
    assert isinstance(fold, QToolButton)
    fold.click()


def choose(page: QWidget, status: str) -> None:
    button = named(named(page, ASKED), status, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    button.click()


def statuses(bench: Workbench, series: str = "reeks Eik") -> dict[str, str]:
    found = bench.open_agreements(Prose(series))
    return {each.action.plain: each.status for each in found}


@pytest.fixture
def opening(ui: Ui, bench: Workbench, running: SessionId, show: Open) -> Opening:
    keep(bench)
    made = Opening(ui, bench, running)
    show(made.page)
    unfold(made.page)
    return made


def test_what_goes_on_stands_above_the_fields(opening: Opening) -> None:
    assert REST in said(opening.page)
    assert STOP in said(opening.page)
    assert "Klaar is klaar" not in said(opening.page)


def test_a_late_one_is_told_without_blame(opening: Opening) -> None:
    assert "leidinggevende · terugblik stond op 9 november 2026" in said(opening.page)
    assert "planner · terugblik op 9 januari 2027" in said(opening.page)


def test_a_choice_is_kept_in_its_own_session_and_stays_in_sight(
    opening: Opening, bench: Workbench
) -> None:
    choose(opening.page, "afgerond")

    assert statuses(bench) == {STOP: "continue"}
    assert REST in said(opening.page)


def test_the_timeline_takes_a_choice_back(opening: Opening, bench: Workbench) -> None:
    choose(opening.page, "gestopt")
    assert opening.model.undo_name == "status van een afspraak gewijzigd"

    opening.model.undo()
    assert statuses(bench) == {REST: "open", STOP: "continue"}
    opening.model.redo()
    assert statuses(bench) == {STOP: "continue"}


def test_another_series_is_never_offered(
    ui: Ui, bench: Workbench, running: SessionId, show: Open
) -> None:
    keep(bench, "reeks Zwaluw")
    page = Opening(ui, bench, running).page
    show(page)

    assert not [each for each in page.findChildren(QToolButton) if "Open" in each.text()]


def test_no_later_step_shows_them(
    ui: Ui, bench: Workbench, running: SessionId, show: Open
) -> None:
    keep(bench)
    page = Opening(ui, bench, running, number=1).page
    show(page)

    assert not [each for each in page.findChildren(QToolButton) if "Open" in each.text()]


def test_words_that_changed_meanwhile_are_left_alone(opening: Opening, bench: Workbench) -> None:
    other = next(each for each in bench.sessions.all() if each.is_closed)
    key = next(key for key, asked, _ in other.answered() if asked.id == "agreements")
    bench.sessions.save(other.revise(key, None))

    choose(opening.page, "afgerond")

    assert statuses(bench) == {}
    assert opening.model.undo_name is None


def test_a_session_that_was_deleted_meanwhile_is_left_alone(
    opening: Opening, bench: Workbench
) -> None:
    other = next(each for each in bench.sessions.all() if each.is_closed)
    bench.bus.execute(DeleteSession(session=other.id))

    choose(opening.page, "afgerond")

    assert opening.model.undo_name is None
