from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.application.commands import DeleteSession, RestoreSession
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.handing_session_over import read_session, write_session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.preparing.series_transfer import Files
from moreelberaad.ui.views.session_transfer import SessionTransfer, offer_rescue
from tests.builders import a_session_at, an_open_session
from tests.cli.program import PASSPHRASE
from tests.ui.hands import focused, named, press, said, show_active, type_text
from tests.ui.views.shell_window import a_session, at_start, with_vault
from tests.ui.views.start_list_seen import earlier

ITS_OWN = "zeven blauwe stoelen dansen"
CLOSED = a_session_at(Status.DRAFT)
MOST_KEYS = 4
"""Past the eye and into the second field, and Enter."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "x.overdracht"


@pytest.fixture
def files(file: Path) -> Files:
    return Files(place=lambda *_: file, file=lambda *_: file)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    show_active(window)
    return window


@pytest.fixture
def transfer(ui: Ui, app: App, bench: Workbench, page: QWidget, files: Files) -> SessionTransfer:
    return SessionTransfer(ui, app, bench, page, files)


def put_in(bench: Workbench, session: Session) -> None:
    bench.bus.execute(RestoreSession(session=session))


def dialog() -> QWidget:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def until(qtbot: QtBot, title: str) -> QWidget:
    """Wait until this dialog has the keyboard."""
    qtbot.waitUntil(lambda: _title() == title and _has_keyboard())
    return dialog()


def _has_keyboard() -> bool:
    dialog().activateWindow()
    return QApplication.focusWidget() is not None and dialog().isActiveWindow()


def _title() -> str:
    found = QApplication.activeModalWidget()
    return found.accessibleName() if found else ""


def write_out(secret: str) -> int:
    """Type the passphrase of the file twice, and go on; counts the keys besides the words."""
    type_text(focused(), secret)
    keys = 1
    while focused().accessibleName() != "Typ hem nog een keer":
        press(focused(), "Tab")
        keys += 1
    type_text(focused(), secret)
    press(focused(), "Return")
    return keys


def test_a_session_is_handed_over_by_keyboard_alone(
    qtbot: QtBot, app: App, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    put_in(bench, CLOSED)

    transfer.hand_over(CLOSED.id)
    until(qtbot, "Draag dit beraad over")
    type_text(focused(), PASSPHRASE)
    press(focused(), "Return")
    qtbot.waitUntil(lambda: any("Tijdelijke velden" in each for each in said(dialog())))
    until(qtbot, "Draag dit beraad over")
    assert write_out(ITS_OWN) <= MOST_KEYS
    told = until(qtbot, "Het bestand is gemaakt")

    assert any("blijft ook hier staan" in each for each in said(told))
    assert read_session(app.world, file, ITS_OWN).id == CLOSED.id
    press(focused(), "Return")
    qtbot.waitUntil(lambda: _title() == "")


def test_nothing_leaves_without_the_passphrase_of_the_vault(
    qtbot: QtBot, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    put_in(bench, CLOSED)

    transfer.hand_over(CLOSED.id)
    until(qtbot, "Draag dit beraad over")
    type_text(focused(), "iets anders")
    press(focused(), "Return")
    qtbot.waitUntil(lambda: any("niet de juiste wachtzin" in each for each in said(dialog())))

    assert not file.exists()


def taking(
    qtbot: QtBot, app: App, transfer: SessionTransfer, file: Path, secret: str = ITS_OWN
) -> None:
    write_session(app.world, CLOSED, Review(), file, ITS_OWN)
    transfer.take_over()
    until(qtbot, "Neem een beraad over")
    type_text(focused(), secret)
    press(focused(), "Return")


def test_a_session_is_taken_over_and_taken_back(
    qtbot: QtBot, app: App, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    taking(qtbot, app, transfer, file)
    told = until(qtbot, "Overgenomen")
    assert [each.id for each in bench.sessions.all()] == [CLOSED.id]

    named(told, "Maak ongedaan").click()  # type: ignore[attr-defined] # a button by its name

    assert list(bench.sessions.all()) == []


def test_one_that_is_there_already_is_told(
    qtbot: QtBot, app: App, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    put_in(bench, CLOSED)

    taking(qtbot, app, transfer, file)

    assert until(qtbot, "Het staat er al")
    assert len(bench.sessions.all()) == 1


def test_a_wrong_passphrase_of_the_file_can_be_tried_again(
    qtbot: QtBot, app: App, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    taking(qtbot, app, transfer, file, "iets anders")

    qtbot.waitUntil(lambda: any("niet de wachtzin van deze" in each for each in said(dialog())))
    assert list(bench.sessions.all()) == []


def test_the_way_out_asks_no_passphrase_of_the_vault_and_leaves_the_vault_alone(  # noqa: PLR0913, PLR0917 - fixtures
    qtbot: QtBot, ui: Ui, app: App, page: QWidget, files: Files, file: Path
) -> None:
    session = an_open_session()
    heard: list[Path] = []

    offer_rescue(ui, page, app, session, heard.append, files)
    until(qtbot, "Bewaar dit beraad buiten de kluis")
    write_out(ITS_OWN)
    until(qtbot, "Het bestand is gemaakt")

    assert heard == [file]
    assert read_session(app.world, file, ITS_OWN).id == session.id
    assert not app.world.default_vault.exists()


def test_the_way_out_stays_open_when_the_file_cannot_be_written(
    qtbot: QtBot, ui: Ui, app: App, page: QWidget, tmp_path: Path
) -> None:
    nowhere = tmp_path / "weg" / "x.overdracht"

    offer_rescue(ui, page, app, an_open_session(), None, Files(place=lambda *_: nowhere))
    shown = until(qtbot, "Bewaar dit beraad buiten de kluis")
    write_out(ITS_OWN)

    refused = "Hier kan niet worden geschreven"
    qtbot.waitUntil(lambda: any(refused in each for each in said(shown)))
    assert shown.isVisible()
    assert shown.isEnabled()


def test_the_menu_of_a_row_begins_a_hand_over(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app, a_session(app, "Eerste", Status.DRAFT)))
    listed = earlier(shell)

    menu = listed.menu_at(listed.model().index(0, 0))
    next(each for each in menu.actions() if each.text() == "Draag over…").trigger()

    assert until(qtbot, "Draag dit beraad over")


def test_an_empty_vault_offers_to_take_one_over(qtbot: QtBot, app: App) -> None:
    shell = at_start(qtbot, with_vault(app))

    assert shell.shows("Neem een beraad over…")


def test_what_was_deleted_can_be_taken_over_again(
    qtbot: QtBot, app: App, bench: Workbench, transfer: SessionTransfer, file: Path
) -> None:
    put_in(bench, CLOSED)
    bench.bus.execute(DeleteSession(session=CLOSED.id))

    taking(qtbot, app, transfer, file)
    until(qtbot, "Overgenomen")

    assert [each.id for each in bench.sessions.all()] == [CLOSED.id]
