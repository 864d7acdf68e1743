"""Locking: nothing to read at once, nothing lost, and nothing that can stop it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.ui.views.curtain import forget_copied
from moreelberaad.ui.views.dialogs import Dialog, confirm
from moreelberaad.ui.views.locking import Locking
from tests.cli.program import PASSPHRASE
from tests.ui.hands import press, said
from tests.ui.views.shell_window import Shell, Stage, a_session, an_app, at_start, with_vault

MEMORY = "Het staat veilig in het geheugen"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path)


@pytest.fixture
def shell(qtbot: QtBot, app: App) -> Shell:
    return at_start(qtbot, with_vault(app, a_session(app, "Nachtrit")))


def led(shell: Shell, *, is_saved: bool = True) -> Stage:
    """Lead the session, on a disk that takes its words or does not."""
    shell.press("Ga verder")
    stage = shell.stage()
    assert stage
    stage.is_saved = is_saved
    return stage


def a_dialog(shell: Shell) -> Dialog:
    """Ask something in front of the window."""
    asked = "Weg met de Nachtrit?"
    return confirm(
        shell.window.ui, shell.window, title=asked, text=asked, action="Weg", then=lambda: None
    )


def try_again(shell: Shell) -> None:
    """Let the time go by after which saving is tried again."""
    locking = shell.window.findChild(Locking)
    assert isinstance(locking, Locking)
    locking._again.timeout.emit()  # noqa: SLF001 - five seconds in no time


def test_what_cannot_be_saved_waits_unread_behind_the_door(shell: Shell) -> None:
    stage = led(shell, is_saved=False)

    shell.window.lock()

    assert shell.says(MEMORY)
    assert (stage.isVisible(), stage.is_covered) == (False, True)


def test_the_passphrase_leads_back_to_words_in_memory(shell: Shell) -> None:
    stage = led(shell, is_saved=False)
    shell.window.lock()

    shell.unlock()

    shell.until(lambda: shell.stage() is stage)
    assert not stage.is_covered


def test_a_wrong_passphrase_does_not(shell: Shell) -> None:
    stage = led(shell, is_saved=False)
    shell.window.lock()

    shell.unlock("niet deze")

    shell.wait_for("Dit is niet de juiste wachtzin.")
    assert not stage.isVisible()


def test_the_vault_closes_by_itself_as_soon_as_all_is_saved(shell: Shell) -> None:
    stage = led(shell, is_saved=False)
    shell.window.lock()

    try_again(shell)
    assert shell.says(MEMORY)
    stage.is_saved = True
    try_again(shell)

    assert shell.shows("Gebruik herstelcode")
    with shell.app.unlock(shell.app.world.default_vault, PASSPHRASE) as bench:
        assert bench.schema


def test_locking_twice_is_locking_once(shell: Shell) -> None:
    stage = led(shell, is_saved=False)
    shell.window.lock()
    shell.window.lock()

    shell.unlock()

    shell.until(lambda: shell.stage() is stage)


@pytest.mark.parametrize("is_saved", [True, False])
def test_no_dialog_stops_a_lock_or_stays_before_it(shell: Shell, *, is_saved: bool) -> None:
    led(shell, is_saved=is_saved)
    dialog = a_dialog(shell)

    shell.window.lock()

    assert not dialog.isVisible()
    assert not any("Nachtrit" in text for text in said(shell.window) if text)


def test_a_dialog_is_there_again_for_who_comes_back(shell: Shell) -> None:
    led(shell, is_saved=False)
    dialog = a_dialog(shell)
    shell.window.lock()

    shell.unlock()

    shell.until(dialog.isVisible)
    assert dialog.isModal()


def test_the_key_locks_in_front_of_a_dialog_too(shell: Shell) -> None:
    led(shell)
    dialog = a_dialog(shell)
    shell.until(lambda: QApplication.focusWindow() is dialog.windowHandle())

    QTest.keySequence(dialog.windowHandle(), "Ctrl+L")

    shell.until(lambda: shell.shows("Gebruik herstelcode"))


def test_a_menu_goes_with_the_lock(shell: Shell) -> None:
    menu = QMenu(shell.window)
    menu.addAction("Verwijder de Nachtrit")
    menu.popup(shell.window.pos())

    shell.window.lock()

    assert not menu.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"])
def test_who_comes_back_is_in_the_same_place(shell: Shell, keys: str) -> None:
    press(shell.window, keys)
    (place,) = (each for each in shell.window.findChildren(Stage) if each.isVisible())
    name = place.accessibleName()
    shell.window.lock()

    shell.unlock()

    shell.until(lambda: shell.shows(name))


@dataclass
class Clipboard:
    """What was copied, by this program or another."""

    is_ours: bool
    cleared: set[QClipboard.Mode] = field(default_factory=set)

    def ownsClipboard(self) -> bool:  # noqa: N802 - as Qt names it
        return self.is_ours

    def ownsSelection(self) -> bool:  # noqa: N802 - idem
        return self.is_ours

    def clear(self, mode: QClipboard.Mode, /) -> None:
        self.cleared.add(mode)


@pytest.mark.parametrize("is_ours", [True, False])
def test_only_what_was_copied_here_is_forgotten(*, is_ours: bool) -> None:
    clipboard = Clipboard(is_ours)

    forget_copied(clipboard)

    modes = {QClipboard.Mode.Clipboard, QClipboard.Mode.Selection}
    assert clipboard.cleared == (modes if is_ours else set())


def test_closing_on_words_in_memory_asks_what_to_do(shell: Shell) -> None:
    stage = led(shell, is_saved=False)

    assert not shell.window.close()

    assert shell.says("Nog niet alles is bewaard")
    shell.press("Zet in een bestand…")
    assert stage.accessibleName() == "Een bestand buiten de kluis"
    assert not shell.window.close()
    shell.press("Ga terug")
    assert shell.stage() is stage


def test_who_says_so_closes_without_the_words(shell: Shell) -> None:
    led(shell, is_saved=False)
    shell.window.close()

    shell.press("Sluit zonder te bewaren")

    assert not shell.window.isVisible()
    with shell.app.unlock(shell.app.world.default_vault, PASSPHRASE) as bench:
        assert bench.schema


def test_behind_the_door_no_file_is_offered(shell: Shell) -> None:
    led(shell, is_saved=False)
    shell.window.lock()
    shell.window.close()

    assert shell.says("Nog niet alles is bewaard")
    assert not shell.shows("Zet in een bestand…")


def soon(shell: Shell) -> None:
    """Let the window lock after a fraction of a second."""
    soon = replace(shell.app.settings(), lock_after=0.03)  # type: ignore[arg-type] # of a minute
    shell.app.keep_settings(soon)
    QTest.keyClick(shell.window.windowHandle(), Qt.Key.Key_Shift)  # a stir, that types nothing


def test_a_window_that_nobody_uses_says_so_and_locks(shell: Shell) -> None:
    soon(shell)

    shell.wait_for("De app vergrendelt zo")
    shell.until(lambda: shell.shows("Gebruik herstelcode"))


def test_a_session_that_is_led_is_never_locked_for_that(qtbot: QtBot, shell: Shell) -> None:
    soon(shell)
    stage = led(shell)

    qtbot.wait(2500)

    assert shell.stage() is stage
    assert not shell.says("De app vergrendelt zo")


def test_the_dialog_of_a_file_holds_up_no_lock(shell: Shell) -> None:
    QTimer.singleShot(300, shell.window.lock)

    chosen, _ = QFileDialog.getSaveFileName(shell.window, "Nachtrit bewaren")

    assert chosen == ""
    shell.until(lambda: shell.shows("Gebruik herstelcode"))
