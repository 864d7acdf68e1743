from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hands import named, press
from tests.ui.views.shell_window import Shell, Stage, an_app, at_start, with_vault

CARDS, NEW_CARD = "Dilemmakaarten, een lijst", "Dilemmakaarten, een nieuwe"
NEW_SESSION = "Nieuw beraad, zes keuzes"


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    return at_start(qtbot, with_vault(an_app(tmp_path)))


def test_ctrl_3_goes_to_the_cards_and_ctrl_n_begins_one_there(shell: Shell) -> None:
    press(shell.window, "Ctrl+3")
    assert shell.shows(CARDS)

    press(shell.window, "Ctrl+N")

    assert shell.shows(NEW_CARD)


def test_elsewhere_ctrl_n_begins_a_session(shell: Shell) -> None:
    press(shell.window, "Ctrl+3")
    press(shell.window, "Ctrl+1")
    press(shell.window, "Ctrl+N")

    assert shell.shows(NEW_SESSION)
    assert not shell.shows(CARDS)


def test_the_places_stand_in_the_bar_in_their_order(shell: Shell) -> None:
    shell.press("Kaarten")
    assert shell.shows(CARDS)

    shell.press("Voorbereiden")

    assert shell.shows(NEW_SESSION)


def test_the_cards_come_on_show_when_one_cannot_be_kept(shell: Shell) -> None:
    press(shell.window, "Ctrl+3")
    cards = named(shell.window, CARDS)
    assert isinstance(cards, Stage)
    cards.is_saved = False
    press(shell.window, "Ctrl+2")

    assert not shell.window.close()

    assert shell.shows(CARDS)
