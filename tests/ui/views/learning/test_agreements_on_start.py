from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import DeleteSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.start import StartModel
from moreelberaad.ui.views.start import Start
from tests.ui.hands import focused, named, said
from tests.ui.viewmodels.learning.agreed import ROSTER, TODAY, agreed, keep

ASKED = "Bekijk de afspraken"


@pytest.fixture
def start(ui: Ui, app: App, bench: Workbench, show: Callable[..., QWidget]) -> Callable[[], Start]:
    def shown() -> Start:
        model = StartModel(bench, app.world.today)
        made = Start(ui, model, app.templates)
        model.setParent(made)
        show(made)
        made.refresh()
        model.agreements_due.wait()
        return made

    return shown


def test_what_is_to_be_looked_back_on_stands_in_this_week(
    start: Callable[[], Start], bench: Workbench, qtbot: QtBot
) -> None:
    keep(bench)
    page = start()
    assert "Terugblik op 2 afspraken" in said(page)

    act = named(page, ASKED)
    assert isinstance(act, QAbstractButton)
    with qtbot.waitSignal(page.agreements_asked):
        act.click()


def test_one_is_said_as_one_and_goes_with_its_session(
    start: Callable[[], Start], bench: Workbench
) -> None:
    session = keep(bench, agreed(ROSTER, TODAY))
    page = start()
    assert "Terugblik op 1 afspraak" in said(page)

    bench.bus.execute(DeleteSession(session=session))
    page.refresh()
    for model in page.findChildren(StartModel):
        model.agreements_due.wait()

    assert not [each for each in said(page) if "Terugblik" in each]


def test_the_line_that_comes_later_leaves_the_keyboard_where_it_is(
    ui: Ui, app: App, bench: Workbench, show: Callable[..., QWidget]
) -> None:
    model = StartModel(bench, app.world.today)
    page = Start(ui, model, app.templates)
    model.setParent(page)
    show(page)
    keep(bench)
    page.refresh()
    here = named(page, "Maak nu een herstelcode")
    here.setFocus()

    model.agreements_due.wait()

    assert "Terugblik op 2 afspraken" in said(page)
    assert focused() is here


def test_without_anything_to_do_start_says_so(
    start: Callable[[], Start], bench: Workbench
) -> None:
    bench.keep_recovery_code("abcd-efgh")
    assert "Niets te doen deze week." in said(start())
