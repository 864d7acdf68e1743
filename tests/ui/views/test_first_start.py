from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.ui.views.first_start import FirstStart
from tests.ui.hands import named, press
from tests.ui.views.shell_window import Shell, a_shell, an_app

FIRST, AGAIN = "Wachtzin", "Typ hem nog een keer"


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    return a_shell(qtbot, an_app(tmp_path))


def postpone(shell: Shell) -> None:
    named(shell.window, "Ik doe dit later").click()  # type: ignore[attr-defined] # a check box


def repeat(shell: Shell) -> str:
    words = shell.field(FIRST).text()
    shell.field(AGAIN).setText(words)
    return words


def write_over(shell: Shell) -> str:
    shell.press("Schrijf de code over")
    return copied_code(shell)


def copied_code(shell: Shell) -> str:
    """Read the code from its sheet, and go on to the questions."""
    labels = [each.accessibleName() for each in shell.window.findChildren(QLabel)]
    groups = sorted(name for name in labels if name.startswith("Groep ") and ": " in name)
    shell.press("Ik heb de code overgeschreven")
    return "-".join(name.split(": ")[1].replace(" ", "") for name in groups)


def answer(shell: Shell, code: str) -> None:
    for number, group in enumerate(code.split("-"), start=1):
        if shell.shows(f"Groep {number}"):
            shell.field(f"Groep {number}").setText(group.lower())
    shell.press("Controleer")


def test_who_has_a_vault_does_not_wait_for_the_first_start_to_load() -> None:
    ask = "import sys, moreelberaad.ui.app; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True)

    assert FirstStart.__module__ not in told.stdout.split()


def test_the_field_opens_with_five_words_that_can_be_read(shell: Shell) -> None:
    field = shell.field(FIRST)

    assert len(field.text().split()) == 5
    assert field.displayText() == field.text()


def test_other_words_come_with_alt_enter(shell: Shell) -> None:
    before = shell.field(FIRST).text()

    press(shell.field(FIRST), "Alt+Return")

    shell.until(lambda: shell.field(FIRST).text() != before)


def test_nothing_goes_on_before_the_words_were_typed_again(shell: Shell) -> None:
    postpone(shell)

    assert not named(shell.window, "Verder").isEnabled()
    assert shell.says("Typ eerst de wachtzin nog een keer")


def test_two_different_passphrases_are_told(shell: Shell) -> None:
    shell.field(AGAIN).setText("iets heel anders")

    assert shell.says("De twee wachtzinnen zijn niet gelijk.")


def test_a_weak_passphrase_is_refused(shell: Shell) -> None:
    postpone(shell)
    for name in (FIRST, AGAIN):
        shell.field(name).setText("kluis")

    assert shell.says("Nog te makkelijk te raden.")
    assert not named(shell.window, "Verder").isEnabled()


def test_the_code_must_be_shown_or_postponed_first(shell: Shell) -> None:
    repeat(shell)
    assert not named(shell.window, "Verder").isEnabled()

    postpone(shell)

    assert named(shell.window, "Verder").isEnabled()


def test_a_group_that_was_copied_wrong_is_asked_again(shell: Shell) -> None:
    repeat(shell)
    write_over(shell)

    answer(shell, "-".join(["0000"] * 8))

    assert shell.says("klopt niet. Kijk nog eens.")
    assert not named(shell.window, "Verder").isEnabled()


def test_a_code_that_stands_on_paper_opens_the_vault(shell: Shell) -> None:
    repeat(shell)
    code = write_over(shell)
    answer(shell, code)
    shell.press("Verder")
    shell.wait_for("Hoe lees je het prettigst?")
    shell.window.close()

    with shell.app.recover(shell.door.path, code) as bench:
        assert bench.has_recovery_slot


def test_three_steps_lead_to_start(shell: Shell) -> None:
    repeat(shell)
    postpone(shell)
    shell.press("Verder")
    shell.wait_for("Hoe lees je het prettigst?")
    shell.press("Verder")
    shell.press("Naar Start")

    shell.wait_for(
        "Er staat niets klaar. Begin een nieuw beraad, of oefen eerst met een voorbeeld."
    )
    shell.wait_for("Je hebt nog geen herstelcode.")


def test_the_language_changes_at_once_and_is_kept(shell: Shell) -> None:
    repeat(shell)
    postpone(shell)
    shell.press("Verder")
    shell.press("English")

    assert shell.app.settings().language == "en"
    assert shell.window.ui.language.code == "en"


def test_a_larger_text_is_kept_for_the_next_time(shell: Shell) -> None:
    repeat(shell)
    postpone(shell)
    shell.press("Verder")
    shell.press("130 %")

    assert shell.look.scale == shell.app.settings().scale == 1.3


def test_where_nothing_can_be_written_another_folder_is_asked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bestand").touch()
    world = replace(an_app(tmp_path).world, default_vault=tmp_path / "bestand" / "kluis.kluis")
    shell = a_shell(qtbot, App(world))
    repeat(shell)
    postpone(shell)
    shell.press("Verder")

    shell.wait_for("In deze map mag je niet schrijven. Kies een andere map.")
    assert shell.shows("Kies een andere map")


def test_another_folder_gets_the_vault(shell: Shell, tmp_path: Path) -> None:
    page = shell.window.findChild(FirstStart)
    assert isinstance(page, FirstStart)

    page.use_folder(tmp_path / "elders")
    repeat(shell)
    postpone(shell)
    shell.press("Verder")

    shell.wait_for("Hoe lees je het prettigst?")
    assert (tmp_path / "elders" / "kluis.kluis").is_dir()


def test_without_a_printer_the_code_is_written_over(shell: Shell) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")

    shell.press("Afdrukken op een eigen printer")

    assert shell.says("Geen printer gevonden. Schrijf de code over.")
