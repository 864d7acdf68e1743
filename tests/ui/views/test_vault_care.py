"""*Kluis en reservekopie*: new ways in, and backups, by the names of the buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import WrongPassphrase
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.vault_care import VaultCare
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.names import nameless
from tests.ui.accessibility.walking import to_reach, told, walk
from tests.ui.hands import named, show_active
from tests.ui.views.shell_window import an_app, at_start, with_vault

NEW = "zes stille molens draaien achterstevoren"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return with_vault(an_app(tmp_path))


@pytest.fixture
def bench(app: App) -> Iterator[Workbench]:
    with app.unlock(app.world.default_vault, PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def care(ui: Ui, app: App, bench: Workbench, tmp_path: Path) -> Iterator[VaultCare]:
    window = QWidget()
    made = VaultCare(ui, window, app, bench, lambda *_: tmp_path / "stick")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    show_active(made)
    yield made
    made.wait()
    window.deleteLater()


def push(care: QWidget, name: str) -> None:
    named(care, name).click()  # type: ignore[attr-defined] # a button by its name


def says(care: VaultCare, words: str) -> bool:
    found = care.findChildren(QWidget)
    return any(words in str(each.property("text") or "") for each in found if each.isVisible())


def front() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def wrong_is_told(dialog: QWidget) -> bool:
    found = dialog.findChildren(QWidget)
    wrong = "Dit is niet de juiste wachtzin."
    return any(each.accessibleName() == wrong and each.isVisible() for each in found)


def type_in(name: str, words: str) -> None:
    field = named(front(), name, QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(words)


def pass_owner(qtbot: QtBot, care: VaultCare, name: str, then: Callable[[], bool]) -> None:
    push(care, name)
    type_in("Wachtzin", PASSPHRASE)
    push(front(), "Ga verder")
    qtbot.waitUntil(then)


def test_every_control_has_a_name_and_is_reached_by_tab(care: VaultCare) -> None:
    assert nameless(care) == []
    expected, made = to_reach(care), walk(care)
    assert [told(each) for each in expected if each not in made.reached] == []


def test_a_backup_is_made_now(care: VaultCare, bench: Workbench) -> None:
    push(care, "Maak nu")
    care.wait()

    assert says(care, "De reservekopie is gemaakt en nagekeken.")
    assert bench.latest_backup


def test_backups_go_to_another_folder_and_back(care: VaultCare, app: App, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    push(care, "Andere map…")
    assert app.backup_folder == tmp_path / "stick"
    assert says(care, "stick")

    push(care, "Gewone map")

    assert app.backup_folder == app.world.backup_folder


def test_a_folder_that_is_not_there_is_told(care: VaultCare, app: App) -> None:
    push(care, "Andere map…")

    assert app.backup_folder == app.world.backup_folder
    assert not says(care, "Nieuwe reservekopieën komen nu daar.")


def test_the_passphrase_is_changed_by_who_knows_it(
    qtbot: QtBot, care: VaultCare, app: App, bench: Workbench
) -> None:
    is_asked = lambda: named(front(), "Nieuwe wachtzin").isVisible()  # noqa: E731
    pass_owner(qtbot, care, "Wachtzin wijzigen…", is_asked)
    type_in("Nieuwe wachtzin", NEW)
    type_in("Typ hem nog een keer", NEW)
    push(front(), "Wijzig")
    care.wait()

    assert says(care, "Je wachtzin is gewijzigd.")
    bench.close()
    with pytest.raises(WrongPassphrase):
        app.unlock(app.world.default_vault, PASSPHRASE)
    app.unlock(app.world.default_vault, NEW).close()


def test_a_backup_that_is_being_made_holds_up_no_new_passphrase(
    qtbot: QtBot, care: VaultCare, app: App, bench: Workbench
) -> None:
    is_asked = lambda: named(front(), "Nieuwe wachtzin").isVisible()  # noqa: E731
    pass_owner(qtbot, care, "Wachtzin wijzigen…", is_asked)
    type_in("Nieuwe wachtzin", NEW)
    type_in("Typ hem nog een keer", NEW)
    push(care, "Maak nu")
    push(front(), "Wijzig")
    care.wait()

    assert says(care, "Je wachtzin is gewijzigd.")
    bench.close()
    app.unlock(app.world.default_vault, NEW).close()


def test_a_new_code_is_shown_to_who_knows_the_passphrase(qtbot: QtBot, care: VaultCare) -> None:
    shown = lambda: named(front(), "Ik heb de code overgeschreven").isVisible()  # noqa: E731

    pass_owner(qtbot, care, "Nieuwe herstelcode…", shown)


def test_a_wrong_passphrase_changes_nothing(qtbot: QtBot, care: VaultCare) -> None:
    push(care, "Nieuwe herstelcode…")
    type_in("Wachtzin", "niet deze")
    push(front(), "Ga verder")

    qtbot.waitUntil(lambda: wrong_is_told(front()))


def test_ctrl_comma_leads_there(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, app)

    QTest.keySequence(shell.window, "Ctrl+,")

    assert front().accessibleName() == "Kluis en reservekopie"
