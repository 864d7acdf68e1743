"""*Instellingen* as somebody uses it: by keys, by names, and back to where one was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.ui.views.settings.place import SettingsPlace
from tests.ui.hands import named, said
from tests.ui.views.shell_window import Shell, an_app, at_start, with_vault


@pytest.fixture
def app(tmp_path: Path) -> App:
    return with_vault(an_app(tmp_path))


@pytest.fixture
def shell(qtbot: QtBot, app: App) -> Shell:
    made = at_start(qtbot, app)
    QTest.keySequence(made.window, "Ctrl+,")
    return made


def press(shell: Shell, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or shell.window, keys)


def type_words(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def place(shell: Shell) -> SettingsPlace:
    found = shell.window.findChild(SettingsPlace)
    assert isinstance(found, SettingsPlace)
    return found


def box(shell: Shell, name: str) -> QSpinBox:
    found = named(shell.window, name, QSpinBox)
    assert isinstance(found, QSpinBox)
    return found


def test_a_number_out_of_bounds_becomes_the_nearest_and_says_so(shell: Shell, app: App) -> None:
    shell.press("Beraad")
    number = box(shell, "Klok wordt amber bij, procent")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "99")
    press(shell, "Return")

    assert number.value() == 50
    assert app.settings().habits.clock_turns == 50
    assert "Kies een getal van 10 tot 50." in said(shell.window)


def test_arrows_stay_within_bounds(shell: Shell, app: App) -> None:
    shell.press("Reservekopie")
    number = box(shell, "Waarschuw na, dagen")
    number.setFocus()
    for _ in range(10):
        press(shell, "Down")

    assert app.settings().habits.backup_warning == 1


def test_ctrl_z_takes_back_what_was_typed_in_a_line(shell: Shell, app: App) -> None:
    shell.press("Meldroute")
    line = named(shell.window, "Acuut gevaar", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Meld het")
    press(shell, "Return")
    assert app.settings().reporting_route[0] == "Meld het"

    press(shell, "Ctrl+Z")

    assert app.settings().reporting_route[0] == ""
    assert line.property("text") == ""


def test_what_was_typed_last_is_kept_when_one_goes_elsewhere(shell: Shell, app: App) -> None:
    shell.press("Delen")
    line = named(shell.window, "Tweede lezer is", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "de geestelijk verzorger")
    shell.window.lock()

    assert app.settings().office.second_reader == "de geestelijk verzorger"


def test_esc_goes_back_to_the_place_before(shell: Shell) -> None:
    press(shell, "Ctrl+F")
    type_words("amber")
    press(shell, "Esc")
    assert place(shell).isVisible()

    press(shell, "Esc")

    assert not place(shell).isVisible()
    assert shell.says("Wat bespreken jullie vandaag?")


def test_a_search_shows_the_lines_that_were_found_or_that_there_are_none(shell: Shell) -> None:
    press(shell, "Ctrl+F")
    type_words("amber")
    assert "Klok wordt amber bij" in said(shell.window)
    assert "1 instelling" in said(shell.window)

    type_words("xyz")

    assert "Geen instelling gevonden." in said(shell.window)


def test_another_language_is_spoken_at_once_and_one_stays_in_settings(shell: Shell) -> None:
    shell.press("English")

    shell.qtbot.waitUntil(lambda: "Counts at once. Ctrl+Z takes it back." in said(shell.window))


def test_the_status_line_leads_to_the_backups(shell: Shell) -> None:
    press(shell, "Ctrl+1")
    shell.press("Reservekopie…")

    assert shell.shows("Maak nu")


def test_after_a_lock_one_comes_back_to_settings(shell: Shell) -> None:
    shell.window.lock()
    shell.unlock()

    shell.wait_for("Geldt meteen. Ctrl+Z maakt ongedaan.")


def test_from_a_search_one_goes_to_a_page_that_was_not_seen_yet(shell: Shell) -> None:
    press(shell, "Ctrl+F")
    type_words("amber")

    shell.press("Meldroute")

    assert shell.says("Acuut gevaar")
    assert not shell.says("Klok wordt amber bij")


def test_ctrl_z_takes_back_words_that_were_not_finished_and_nothing_else(
    shell: Shell, app: App
) -> None:
    shell.press("Delen")
    named(shell.window, "Merking", QLineEdit).setFocus()
    type_words("Intern")
    named(shell.window, "Tweede lezer is", QLineEdit).setFocus()
    type_words("de geestelijk verzorger")

    press(shell, "Ctrl+Z")

    assert (app.settings().marking, app.settings().office.second_reader) == ("Intern", "")


def test_the_keys_of_the_text_size_are_seen_here_at_once(shell: Shell) -> None:
    press(shell, "Ctrl++")

    size = named(shell.window, "Tekstgrootte", QComboBox)
    assert size.property("currentText") == "115 %"
