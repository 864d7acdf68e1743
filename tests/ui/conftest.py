"""What every test of the window wears and speaks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.hints import HintDesk
from tests.cli.program import PASSPHRASE, a_world, app_in
from tests.ui.coarse import coarse_pages
from tests.ui.hands import show_active, the_look
from tests.ui.hinting import FakeRecogniser, a_hint_desk, a_recogniser


@pytest.fixture(scope="session", autouse=True)
def _coarse() -> Iterator[None]:
    with coarse_pages():
        yield


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """Wear light at 100 %, before and after."""
    worn = the_look(qapp)
    worn.choose(theme=Theme.LIGHT, scale=1.0)
    yield worn
    worn.choose(theme=Theme.LIGHT, scale=1.0)


@pytest.fixture(autouse=True)
def _tidy(qapp: QApplication) -> Iterator[None]:
    """Leave no widget and no clipboard behind: they make later tests slow, or crash."""
    yield
    qapp.clipboard().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ui(look: Appearance) -> Ui:
    return Ui(Language("nl"), look)


@pytest.fixture
def clothe(qtbot: QtBot, look: Appearance) -> Callable[[QWidget], None]:
    """Let a widget wear by itself what it wears in a window, as long as the test."""

    def keep(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        look.clothe(widget)

    return keep


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show widgets below each other in an active window, which lives as long as the test."""
    windows: list[QWidget] = []

    def in_a_window(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(770, 600)
        show_active(window)
        return window

    return in_a_window


@pytest.fixture
def app(tmp_path: Path) -> App:
    """Give the app with every place in one folder, and no vault yet."""
    return app_in(a_world(tmp_path))


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault without sessions, once for all who begin with a copy of it."""
    made = app_in(a_world(tmp_path_factory.mktemp("leeg")))
    made.create_vault(made.world.default_vault, PASSPHRASE)
    return made.world.default_vault


@pytest.fixture
def bench(app: App, empty_vault: Path) -> Iterator[Workbench]:
    """Open a vault without sessions."""
    vault = app.world.default_vault
    shutil.copytree(empty_vault, vault)
    with app.unlock(vault, PASSPHRASE) as bench:
        yield bench


@pytest.fixture
def recogniser() -> FakeRecogniser:
    """Give a check that a test can hold up."""
    return a_recogniser()


@pytest.fixture
def hints(qapp: QApplication, recogniser: FakeRecogniser) -> Iterator[HintDesk]:  # noqa: ARG001 - signals need an application
    """Look along by that check, and let it finish."""
    made = a_hint_desk(recogniser)
    yield made
    recogniser.free.set()
    made.wait()
