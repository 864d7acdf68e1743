"""New ways in, and backups, by the names of the buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import WrongPassphrase
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.settings.vault_acts import BackupActs, KeyActs, VaultActs
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
def backups(ui: Ui, app: App, bench: Workbench, tmp_path: Path) -> Iterator[VaultActs]:
    made = BackupActs(ui, app, bench, lambda *_: tmp_path / "stick")
    yield from shown(made)


@pytest.fixture
def keys(ui: Ui, app: App, bench: Workbench) -> Iterator[VaultActs]:
    yield from shown(KeyActs(ui, app, bench))


def shown(acts: VaultActs) -> Iterator[VaultActs]:
    show_active(acts)
    yield acts
    acts.wait()
    acts.close()
    acts.deleteLater()


def push(around: QWidget, name: str) -> None:
    named(around, name).click()  # type: ignore[attr-defined] # a button by its name


def says(acts: VaultActs, words: str) -> bool:
    found = acts.findChildren(QWidget)
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


def pass_owner(qtbot: QtBot, keys: VaultActs, name: str, then: Callable[[], bool]) -> None:
    push(keys, name)
    type_in("Wachtzin", PASSPHRASE)
    push(front(), "Ga verder")
    qtbot.waitUntil(then)


@pytest.mark.parametrize("name", ["backups", "keys"])
def test_every_control_has_a_name_and_is_reached_by_tab(
    request: pytest.FixtureRequest, name: str
) -> None:
    acts = request.getfixturevalue(name)
    assert nameless(acts) == []
    expected, made = to_reach(acts), walk(acts)
    assert [told(each) for each in expected if each not in made.reached] == []


def test_a_backup_is_made_now(backups: VaultActs, bench: Workbench) -> None:
    push(backups, "Maak nu")
    backups.wait()

    assert says(backups, "De reservekopie is gemaakt en nagekeken.")
    assert bench.latest_backup


def test_backups_go_to_another_folder_and_back(
    backups: VaultActs, app: App, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    push(backups, "Andere map…")
    assert app.backup_folder == tmp_path / "stick"
    assert says(backups, "stick")

    push(backups, "Gewone map")

    assert app.backup_folder == app.world.backup_folder


def test_a_folder_that_is_not_there_is_told(backups: VaultActs, app: App) -> None:
    push(backups, "Andere map…")

    assert app.backup_folder == app.world.backup_folder
    assert not says(backups, "Nieuwe reservekopieën komen nu daar.")


def test_the_passphrase_is_changed_by_who_knows_it(
    qtbot: QtBot, keys: VaultActs, app: App, bench: Workbench
) -> None:
    is_asked = lambda: named(front(), "Nieuwe wachtzin").isVisible()  # noqa: E731
    pass_owner(qtbot, keys, "Wachtzin wijzigen…", is_asked)
    type_in("Nieuwe wachtzin", NEW)
    type_in("Typ hem nog een keer", NEW)
    push(front(), "Wijzig")
    keys.wait()

    assert says(keys, "Je wachtzin is gewijzigd.")
    bench.close()
    with pytest.raises(WrongPassphrase):
        app.unlock(app.world.default_vault, PASSPHRASE)
    app.unlock(app.world.default_vault, NEW).close()


def test_a_backup_that_is_being_made_holds_up_no_new_passphrase(
    qtbot: QtBot, keys: VaultActs, backups: VaultActs, app: App, bench: Workbench
) -> None:
    is_asked = lambda: named(front(), "Nieuwe wachtzin").isVisible()  # noqa: E731
    pass_owner(qtbot, keys, "Wachtzin wijzigen…", is_asked)
    type_in("Nieuwe wachtzin", NEW)
    type_in("Typ hem nog een keer", NEW)
    push(backups, "Maak nu")
    push(front(), "Wijzig")
    backups.wait()
    keys.wait()

    assert says(keys, "Je wachtzin is gewijzigd.")
    bench.close()
    app.unlock(app.world.default_vault, NEW).close()


def test_a_new_code_is_shown_to_who_knows_the_passphrase(qtbot: QtBot, keys: VaultActs) -> None:
    shown = lambda: named(front(), "Ik heb de code overgeschreven").isVisible()  # noqa: E731

    pass_owner(qtbot, keys, "Nieuwe herstelcode…", shown)


def test_a_wrong_passphrase_changes_nothing(qtbot: QtBot, keys: VaultActs) -> None:
    push(keys, "Nieuwe herstelcode…")
    type_in("Wachtzin", "niet deze")
    push(front(), "Ga verder")

    qtbot.waitUntil(lambda: wrong_is_told(front()))


def test_ctrl_comma_leads_there(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, app)

    QTest.keySequence(shell.window, "Ctrl+,")

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Thema"
