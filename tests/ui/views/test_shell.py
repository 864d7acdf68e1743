from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from moreelberaad.__main__ import what_is_lacking
from moreelberaad.bootstrap import App
from tests.cli.program import PASSPHRASE
from tests.ui.hands import press, said
from tests.ui.views.shell_window import Shell, a_session, a_shell, an_app, at_start, with_vault

SECRET = "hier staat een notitie"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path)


@pytest.fixture
def shell(qtbot: QtBot, app: App) -> Shell:
    return at_start(qtbot, with_vault(app, a_session(app, "Nachtrit")))


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def test_the_title_of_the_window_tells_nothing(shell: Shell) -> None:
    assert shell.window.windowTitle() == "moreelberaad"


def test_ctrl_n_goes_to_a_new_session(shell: Shell) -> None:
    press(shell.window, "Ctrl+N")

    assert shell.shows("Nieuw beraad, zes keuzes")


def test_a_new_session_that_was_half_chosen_stays_while_start_is_seen(shell: Shell) -> None:
    press(shell.window, "Ctrl+2")
    press(shell.window, "Ctrl+1")
    assert not shell.shows("Nieuw beraad, zes keuzes")

    press(shell.window, "Ctrl+2")

    assert shell.shows("Nieuw beraad, zes keuzes")


def test_ctrl_4_goes_to_the_closed_sessions(shell: Shell) -> None:
    press(shell.window, "Ctrl+4")

    assert shell.shows("Gesloten beraden, een lijst")


def test_after_closing_the_agreements_sheet_is_made_in_afronden(shell: Shell) -> None:
    shell.press("Ga verder")
    stage = shell.stage()
    assert stage

    stage.sheet_asked.emit()

    assert shell.shows(f"Afspraken van {stage.session}")


def test_f6_walks_the_regions_and_comes_round(shell: Shell) -> None:
    walked = [focused()]
    for _ in range(4):
        press(shell.window, "F6")
        walked.append(focused())

    assert walked[0] == walked[4] == "Ga verder"
    assert walked[1] == "Maak nu een herstelcode"
    assert walked[2] == "Reservekopie…"
    assert walked[3] == "Start"


def test_ctrl_l_locks_and_leaves_nothing_of_the_content_behind(shell: Shell) -> None:
    press(shell.window, "Ctrl+L")

    assert not any("Nachtrit" in text for text in said(shell.window))
    assert shell.shows("Ontgrendel")


def test_after_a_session_comes_start(shell: Shell) -> None:
    shell.press("Ga verder")
    stage = shell.stage()
    assert stage

    stage.left.emit()

    assert shell.says("Wat bespreken jullie vandaag?")


def test_closing_the_window_frees_the_vault(shell: Shell) -> None:
    shell.window.close()

    with shell.app.unlock(shell.app.world.default_vault, PASSPHRASE) as bench:
        assert bench.schema


def test_ctrl_plus_makes_text_larger_and_keeps_it(shell: Shell) -> None:
    press(shell.window, "Ctrl+Plus")

    assert shell.look.scale == shell.app.settings().scale == 1.15


def test_ctrl_0_brings_the_usual_size_back(shell: Shell) -> None:
    press(shell.window, "Ctrl+Plus")
    press(shell.window, "Ctrl+0")

    assert shell.look.scale == 1.0


def test_f11_fills_the_screen_and_back(shell: Shell) -> None:
    press(shell.window, "F11")
    assert shell.window.isFullScreen()

    press(shell.window, "F11")

    assert not shell.window.isFullScreen()


def test_the_size_of_the_window_is_kept(shell: Shell) -> None:
    shell.window.resize(1200, 700)
    shell.window.close()

    assert shell.app.settings().window == (1200, 700)


def test_what_nobody_foresaw_is_told_without_its_words(shell: Shell) -> None:
    shell.window.tell_unexpected(ValueError, ValueError(SECRET), None)

    assert shell.says("ValueError")
    assert not shell.says(SECRET)


@pytest.mark.parametrize("page", ["first start", "closed door", "start"])
def test_every_control_has_a_name(qtbot: QtBot, app: App, page: str) -> None:
    shell = {
        "first start": lambda: a_shell(qtbot, app),
        "closed door": lambda: a_shell(qtbot, with_vault(app)),
        "start": lambda: at_start(qtbot, with_vault(app, a_session(app, "Nachtrit"))),
    }[page]()

    controls = (
        each
        for kind in (QAbstractButton, QLineEdit, QListView)
        for each in shell.window.findChildren(kind)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
    )
    assert [type(each).__name__ for each in controls if not each.accessibleName()] == []


@pytest.mark.parametrize("variable", ["QT_QPA_PLATFORM", "WAYLAND_DISPLAY"])
def test_with_a_place_to_draw_nothing_is_lacking(variable: str) -> None:
    assert what_is_lacking({variable: "x"}, "linux") == ""


def test_without_a_screen_one_sentence_says_what_to_do() -> None:
    assert "moreelberaad --help" in what_is_lacking({}, "linux")


def test_elsewhere_than_on_linux_qt_finds_its_own_way() -> None:
    assert what_is_lacking({}, "win32") == ""
