from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.finishing import FinishingModel, Stage
from moreelberaad.ui.views.finishing.finishing import Finishing
from moreelberaad.ui.views.finishing.row import row_words
from moreelberaad.ui.views.finishing.stages import finishing_of
from moreelberaad.ui.views.finishing.tools import Tools
from tests.builders import HELD_ON, an_open_session, key
from tests.ui.hands import show_active
from tests.ui.views.run.seeing import click, texts

CANARY = "kanariewoord"
SUMMARY = key("case.summary")


def closed() -> Session:
    session = an_open_session(case__summary=Prose(CANARY)).set_apart(SUMMARY, None, "x")
    return session.close(on=HELD_ON).read_together(on=HELD_ON).release()


@pytest.fixture
def finishing(ui: Ui, app: App, bench: Workbench, qtbot: QtBot) -> Iterator[Finishing]:
    bench.bus.execute(AddSession(session=closed()))
    made = finishing_of(Tools(ui=ui, app=app, bench=bench), closed().id, light=False)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    show_active(made)
    yield made
    made.flush()


def _everything(page: QWidget) -> str:
    boxes = page.findChildren(QTextEdit) + page.findChildren(QPlainTextEdit)
    return " ".join([*texts(page), *(box.toPlainText() for box in boxes)])


def _dialog(page: QWidget) -> QWidget:
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def test_no_stage_shows_what_stands_apart(finishing: Finishing) -> None:
    for stage in Stage:
        finishing.go_to(stage)

        assert "1 tekst apart" in texts(finishing)
        assert CANARY not in _everything(finishing)


def test_the_same_two_choices_are_there(finishing: Finishing, bench: Workbench) -> None:
    click(finishing, "1 tekst apart")
    click(_dialog(finishing), "Bewaar met bewaarstop")

    assert bench.sessions.get(closed().id).apart[0].held
    assert "bewaarstop" in texts(_dialog(finishing))


def test_wiped_the_mark_goes(finishing: Finishing, bench: Workbench) -> None:
    click(finishing, "1 tekst apart")
    click(_dialog(finishing), "Er komt niets, wis nu")

    assert bench.sessions.get(closed().id).apart == ()
    assert "1 tekst apart" not in texts(finishing)


def test_the_list_tells_it_too(ui: Ui, app: App, bench: Workbench) -> None:
    bench.bus.execute(AddSession(session=closed()))
    model = FinishingModel(bench, app.world.today)
    model.refresh()

    said = row_words(ui, model, model.sessions[0]).said

    assert "Er staat tekst apart." in said
    assert CANARY not in said
