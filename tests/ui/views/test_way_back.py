"""Before the door: a backup put back, and a damaged vault saved, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.ui.views.way_back import RestoreDialog, SalvageDialog, WayBackDialog
from tests.adapters.storage.builders import flip
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.names import nameless
from tests.ui.hands import named
from tests.ui.views.shell_window import Shell, a_session, a_shell, an_app, with_vault

PAGE = 4096


@pytest.fixture
def app(tmp_path: Path) -> App:
    """Give a vault with a session and a backup."""
    app = an_app(tmp_path)
    with_vault(app, a_session(app, "Nachtrit"))
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.backups.make()
    return app


def in_front(shell: Shell) -> WayBackDialog:
    shell.until(lambda: isinstance(QApplication.activeModalWidget(), WayBackDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, WayBackDialog)
    return found


def try_passphrase(shell: Shell, dialog: WayBackDialog, act: str, secret: str) -> None:
    field = named(dialog, "Wachtzin", QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(secret)
    press(shell, dialog, act)


def press(shell: Shell, dialog: WayBackDialog, name: str) -> None:
    shell.until(lambda: named(dialog, name).isEnabled() and named(dialog, name).isVisible())
    named(dialog, name).click()  # type: ignore[attr-defined] # a button by its name


def says(dialog: WayBackDialog, words: str) -> bool:
    return words in dialog.told.text()


def test_a_backup_is_looked_into_put_beside_and_taken_into_use(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)
    shell.press("Reservekopie…")
    dialog = in_front(shell)
    assert isinstance(dialog, RestoreDialog)
    assert nameless(dialog) == []

    try_passphrase(shell, dialog, "Bekijk", PASSPHRASE)
    shell.until(lambda: says(dialog, "Beraden: 1, waarvan open: 1"))
    press(shell, dialog, "Zet hem ernaast")
    shell.until(lambda: says(dialog, "naast je kluis"))
    press(shell, dialog, "Gebruik deze")

    assert shell.says("kluis-teruggezet-1.kluis")
    shell.unlock()
    shell.wait_for("Nachtrit")


def test_a_wrong_passphrase_of_a_backup_is_told(qtbot: QtBot, app: App) -> None:
    shell = a_shell(qtbot, app)
    shell.press("Reservekopie…")
    dialog = in_front(shell)

    try_passphrase(shell, dialog, "Bekijk", "niet deze")

    shell.wait_for("Dit is niet de juiste wachtzin.")
    assert not shell.shows("Zet hem ernaast")


def test_where_there_is_no_backup_that_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    shell = a_shell(qtbot, with_vault(an_app(tmp_path)))
    shell.press("Reservekopie…")

    assert says(in_front(shell), "Er is geen reservekopie")


def test_a_damaged_vault_offers_both_ways_and_saves_what_can_be_read(
    qtbot: QtBot, app: App
) -> None:
    data = app.world.default_vault / "data.db"
    flip(data, data.stat().st_size - 2 * PAGE + 50)
    shell = a_shell(qtbot, app)
    shell.unlock()
    shell.wait_for("De kluis lijkt beschadigd")
    assert shell.shows("Zet terug…")

    shell.press("Red wat er te redden is")
    dialog = in_front(shell)
    assert isinstance(dialog, SalvageDialog)
    assert nameless(dialog) == []
    try_passphrase(shell, dialog, "Red wat te lezen is", PASSPHRASE)
    shell.until(lambda: says(dialog, "Gered in een nieuwe kluis"))
    press(shell, dialog, "Gebruik deze")
    shell.unlock()

    shell.wait_for("Wat bespreken jullie vandaag?")


def test_a_vault_whose_way_in_is_damaged_is_saved_by_its_backup(qtbot: QtBot, app: App) -> None:
    flip(app.world.default_vault / "passphrase.slot", 3000)
    shell = a_shell(qtbot, app)
    shell.unlock()
    shell.wait_for("De kluis lijkt beschadigd")

    shell.press("Red wat er te redden is")
    dialog = in_front(shell)
    try_passphrase(shell, dialog, "Red wat te lezen is", PASSPHRASE)

    shell.until(lambda: says(dialog, "beraden: 1"))


def test_a_backup_in_a_folder_of_before_is_found(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    app.choose_backup_folder(tmp_path / "stick")
    shell = a_shell(qtbot, app)
    shell.press("Reservekopie…")

    dialog = in_front(shell)

    assert named(dialog, "Welke reservekopie?").isVisible()


def test_another_backup_is_looked_into_before_it_is_put_back(qtbot: QtBot, app: App) -> None:
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        bench.backups.make(before_risk=True)
    shell = a_shell(qtbot, app)
    shell.press("Reservekopie…")
    dialog = in_front(shell)
    try_passphrase(shell, dialog, "Bekijk", PASSPHRASE)
    shell.until(lambda: shell.shows("Zet hem ernaast"))

    named(dialog, "Welke reservekopie?").setCurrentIndex(1)  # type: ignore[attr-defined]

    assert not shell.shows("Zet hem ernaast")
    assert not says(dialog, "Beraden: 1")
