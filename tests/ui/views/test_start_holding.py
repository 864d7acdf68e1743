from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.session import Status
from tests.ui.hands import named, said
from tests.ui.views.shell_window import Shell, a_session, an_app, at_start, with_vault

SET = "De bewaarstop staat. Er wordt niets gewist."


@pytest.fixture
def app(tmp_path: Path) -> App:
    made = an_app(tmp_path)
    closed = a_session(made, "Nachtdienst", Status.RELEASED)
    closed_on = made.world.today.day - timedelta(days=80)
    return with_vault(made, replace(closed, closed_on=closed_on))


@pytest.fixture
def shell(qtbot: QtBot, app: App) -> Shell:
    return at_start(qtbot, app)


def push(shell: Shell, name: str) -> None:
    front = QApplication.activeModalWidget() or shell.window
    found = named(front, name, QAbstractButton)
    assert isinstance(found, QAbstractButton)
    found.click()


def reason(shell: Shell) -> HoldReason | None:
    bench = shell.window.inside.bench
    assert bench is not None
    return bench.sessions.all()[0].hold


def test_a_bewaarstop_is_set_from_start_and_taken_back(shell: Shell) -> None:
    notice = "Notities van 1 beraad worden over 11 dagen gewist."
    push(shell, f"Zet een bewaarstop. {notice}")
    push(shell, "klacht")
    push(shell, "Zet de bewaarstop")
    assert reason(shell) is HoldReason.COMPLAINT
    assert SET in said(shell.window)
    assert notice not in " ".join(said(shell.window))

    push(shell, "Maak ongedaan")
    assert reason(shell) is None
    assert notice in " ".join(said(shell.window))
