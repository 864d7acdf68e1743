from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Settings, fresh_recovery_code
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.views.secret_field import Eye, SecretField
from moreelberaad.ui.views.unlock import Unlock
from tests.cli.program import PASSPHRASE
from tests.ui.hands import named, press
from tests.ui.views.shell_window import a_session, a_shell, an_app, at_start, with_vault
from tests.ui.views.test_first_start import answer, repeat, write_over


@pytest.fixture
def app(tmp_path: Path) -> App:
    return with_vault(an_app(tmp_path))


def test_the_right_passphrase_opens_start(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)

    shell.field("Wachtzin").setText(PASSPHRASE)
    press(shell.field("Wachtzin"), "Return")

    shell.wait_for("Wat bespreken jullie vandaag?")


def test_the_eye_gets_its_icon_once_it_stands(ui: Ui, show: Callable[..., QWidget]) -> None:
    field = SecretField(ui, "Wachtzin")
    eye = Eye(ui, field)
    before = eye.button.icon().isNull()

    show(field, eye.button).grab()
    QApplication.processEvents()

    assert (before, eye.button.icon().isNull()) == (True, False)


def test_a_wrong_passphrase_is_told_and_can_be_tried_again(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)

    shell.unlock("niet deze")
    shell.wait_for("Dit is niet de juiste wachtzin.")
    shell.unlock()

    shell.wait_for("Wat bespreken jullie vandaag?")


def test_each_wrong_passphrase_makes_the_wait_longer(qtbot: QtBot, app: App) -> None:
    door = Door(app, app.world.default_vault, waits=(0, 0, 60))
    waited = []
    for _ in range(2):
        with qtbot.waitSignal(door.failed):
            door.unlock("niet deze")
        waited.append(door.seconds_to_wait)

    assert waited == [0, 60]


def test_while_the_door_is_shut_nothing_is_tried(qtbot: QtBot, app: App) -> None:
    door = Door(app, app.world.default_vault, waits=(0, 60))
    with qtbot.waitSignal(door.failed):
        door.unlock("niet deze")

    with qtbot.assertNotEmitted(door.opened, wait=200):
        door.unlock(PASSPHRASE)


def test_the_recovery_code_asks_at_once_for_a_new_passphrase_and_code(
    qtbot: QtBot, app: App
) -> None:
    old = fresh_recovery_code()
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.keep_recovery_code(old)
    shell = a_shell(qtbot, app)
    shell.press("Gebruik herstelcode")
    shell.field("Herstelcode").setText(old)
    shell.press("Ontgrendel")
    shell.wait_for("Kies een nieuwe wachtzin")
    words = repeat(shell)
    new = write_over(shell)
    answer(shell, new)
    shell.press("Verder")
    shell.wait_for("Wat bespreken jullie vandaag?")
    shell.window.close()

    for open_again, secret in ((app.unlock, words), (app.recover, new)):
        with open_again(app.world.default_vault, secret):
            pass


def test_a_capital_without_shift_tells_of_caps_lock(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)

    QTest.keyClicks(shell.field("Wachtzin"), "A")

    assert shell.says("Caps Lock staat aan.")


def test_a_second_window_says_that_the_first_is_open(qtbot: QtBot, app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE):
        shell = a_shell(qtbot, app)
        shell.unlock()

        shell.wait_for("moreelberaad is al geopend.")


def test_another_vault_can_be_opened_instead(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    other = tmp_path / "ander.kluis"
    app.create_vault(other, "een heel andere wachtzin")
    shell = a_shell(qtbot, app)
    page = shell.window.findChild(Unlock)
    assert isinstance(page, Unlock)

    page.use_vault(other)
    shell.unlock("een heel andere wachtzin")

    shell.wait_for("Wat bespreken jullie vandaag?")
    assert app.settings().last_vault == str(other)


def test_where_no_vault_stands_one_can_begin_anew(qtbot: QtBot, app: App) -> None:
    app.keep_settings(Settings(last_vault="weg.kluis"))
    shell = a_shell(qtbot, app)

    assert shell.says("Hier staat geen kluis. Kies een andere map, of begin opnieuw.")

    shell.press("Begin opnieuw")

    assert shell.says("Kies een wachtzin")


def test_unlocking_goes_back_to_the_session_that_ran(qtbot: QtBot, app: App) -> None:
    session = a_session(app, "Nachtrit")
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.sessions.save(session)
    shell = at_start(qtbot, app)
    shell.press("Ga verder")
    stage = shell.stage()
    assert stage

    stage.locked.emit()
    assert shell.says("Na het ontgrendelen ga je verder waar je was.")
    shell.unlock()

    shell.until(lambda: (back := shell.stage()) is not None and back.session == session.id)


def test_while_a_session_is_open_the_passphrase_cannot_be_shown(qtbot: QtBot, app: App) -> None:
    session = a_session(app, "Nachtrit")
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.sessions.save(session)
    shell = at_start(qtbot, app)
    shell.window.begin(session.id)
    assert not shell.shows("Nachtrit")

    shell.window.lock()

    assert not shell.shows("Toon de wachtzin")


def test_outside_a_session_the_passphrase_can_be_shown(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)
    shell.field("Wachtzin").setText("vier")

    shell.press("Toon de wachtzin")

    assert shell.field("Wachtzin").displayText() == "vier"
    assert named(shell.window, "Verberg de wachtzin")
