"""Where *Ga naar…* leads from Start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moreelberaad.domain.session import Status
from moreelberaad.ui.views.palette import Palette
from tests.ui.hands import press, type_text

from .shell_window import Shell, a_session, an_app, at_start, with_vault


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    """Be on Start, with a session of each kind."""
    app = an_app(tmp_path)
    kinds = (("Open", Status.OPEN), ("Plan", Status.PLANNED), ("Dicht", Status.RELEASED))
    return at_start(qtbot, with_vault(app, *(a_session(app, *each) for each in kinds)))


def go(shell: Shell, words: str) -> None:
    """Take the first line of these words once the list is whole."""
    press(shell.window.focusWidget() or shell.window, "Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    type_text(palette.line, words)
    shell.until(lambda: palette.is_settled)
    press(palette.line, "Return")


def latest(shell: Shell, title: str) -> None:
    """Take a session from the list that is there before anything is typed."""
    press(shell.window.focusWidget() or shell.window, "Ctrl+K")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    shell.until(lambda: palette.is_settled)
    while title not in palette.said():
        press(palette.line, "Down")
    press(palette.line, "Return")


def test_a_closed_session_is_opened_where_it_is_finished(shell: Shell) -> None:
    latest(shell, "Dicht")

    shell.until(lambda: shell.shows(f"Afronden van {b'Dicht'.hex()[:16]}"))


def test_a_plan_is_opened_where_it_is_adapted(shell: Shell) -> None:
    latest(shell, "Plan")

    shell.until(lambda: shell.shows(f"Voorbereiding van {b'Plan'.hex()[:16]}"))


def test_an_open_session_is_gone_on_with(shell: Shell) -> None:
    latest(shell, "Open")

    shell.until(lambda: shell.stage() is not None)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("kaarten", "Dilemmakaarten, een lijst"),
        ("nieuw", "Nieuw beraad, zes keuzes"),
        ("kaartronde", "Kaartronde, zes keuzes"),
        ("afronden", "Gesloten beraden, een lijst"),
    ],
)
def test_a_place_or_an_act_is_one_word_away(shell: Shell, words: str, place: str) -> None:
    go(shell, words)

    shell.until(lambda: shell.shows(place))


def test_what_is_locked_has_no_ways(shell: Shell) -> None:
    go(shell, "vergrendel")
    shell.until(lambda: shell.shows("Wachtzin"))

    press(shell.window.focusWidget() or shell.window, "Ctrl+K")

    assert QApplication.activeModalWidget() is None
