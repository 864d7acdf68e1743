from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.afterwards import is_entered_afterwards
from moreelberaad.ui.viewmodels.afterwards_start import AfterwardsStart
from moreelberaad.ui.views.preparing.afterwards_page import AfterwardsPage
from tests.cli.program import NACHTRIT
from tests.ui.hands import named, said

BEGIN = "Begin met invoeren"


class Desk:
    """The page, with the decisions that a test takes for it."""

    def __init__(self, ui: Ui, app: App, bench: Workbench, file: Path) -> None:
        self.page = AfterwardsPage(ui, app, bench, choose=lambda *_: file)
        self.bench, self.begun = bench, list[SessionId]()
        self.page.afterwards.connect(self.begun.append)
        found = self.page.findChild(AfterwardsStart)
        assert isinstance(found, AfterwardsStart)
        self.model = found

    def decide(self, method: str = "dilemma_method", **changes: object) -> None:
        day = self.model.today - timedelta(days=3)
        usual = {"entry": "own_case", "procedure": "no", "size": "5-8", "commander": False}
        self.model.choose_method(method)
        decided = {**usual, "day": day, **changes}
        self.model.decide(replace(self.model.decisions, **decided))  # type: ignore[arg-type] # attributes of decisions

    @property
    def act(self) -> QAbstractButton:
        act = named(self.page, BEGIN, QAbstractButton)
        assert isinstance(act, QAbstractButton)
        return act


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sessie.toml"


@pytest.fixture
def desk(ui: Ui, app: App, bench: Workbench, file: Path, show: Callable[..., QWidget]) -> Desk:
    made = Desk(ui, app, bench, file)
    show(made.page)
    return made


def test_it_begins_an_open_session_on_the_day_of_the_talk(desk: Desk) -> None:
    desk.decide()
    desk.act.click()
    (begun,) = desk.begun
    session = desk.bench.sessions.get(begun)

    assert is_entered_afterwards(session)
    assert session.held_on == desk.model.today - timedelta(days=3)


BLOCKED = "Jullie eigen casus kan nu niet. Kies een andere, of een dilemmakaart."


@pytest.mark.parametrize(
    ("changes", "stop"),
    [
        ({"procedure": "yes"}, BLOCKED),
        ({"day": None}, "Vul in op welke dag het was."),
        ({"method": "restorative_reflection"}, "Doe dit gesprek nog niet."),
        ({"procedure": None}, "Beantwoord nog vraag 3."),
    ],
)
def test_what_stands_in_the_way_is_told(desk: Desk, changes: dict[str, str], stop: str) -> None:
    desk.decide(**changes)

    assert not desk.act.isEnabled()
    assert stop in said(desk.page)


def test_a_day_that_has_to_come_is_refused(desk: Desk) -> None:
    desk.decide(day=desk.model.today + timedelta(days=1))

    assert not desk.act.isEnabled()
    assert "Die dag moet nog komen. Kies vandaag of eerder." in said(desk.page)


def test_a_card_is_nobodys_case(desk: Desk) -> None:
    desk.decide(entry="card", procedure="yes")

    assert desk.act.isEnabled()


def test_the_group_chose_its_case_already(desk: Desk) -> None:
    codes = {each.code for each in desk.model.options("procedure_check")}

    assert codes == {"no", "yes", "unknown"}


def test_all_faults_of_a_file_are_told_and_nothing_is_kept(desk: Desk, file: Path) -> None:
    file.write_text('format = "moreelberaad.session/1"\nmethod = "dilemma_method"\nx = 1\n')
    desk.page.acts()[0].click()  # type: ignore[attr-defined] # a button

    assert "Er staan 2 fouten in dit bestand. Er is niets bewaard." in said(desk.page)
    assert any(each.startswith("x: ") for each in said(desk.page))
    assert any(each.startswith("title: ") for each in said(desk.page))
    assert desk.bench.sessions.all() == []


def test_a_file_without_faults_comes_in_after_a_backup(desk: Desk, file: Path) -> None:
    file.write_bytes(NACHTRIT.read_bytes())
    desk.page.acts()[0].click()  # type: ignore[attr-defined] # a button
    assert desk.page.flush()

    (session,) = desk.bench.sessions.all()
    assert session.status is not Status.OPEN
    assert desk.bench.latest_backup is not None
    assert desk.begun == []
