"""A vault of its own for each test, and the page opened on it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.library import Library
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.new_session import NewSessionView
from tests.ui.views.new_session.page import Opened

OTHERS = {
    "utrecht_steps": "Utrechts stappenplan",
    "short_deliberation_60": "Kort moreel beraad",
    "restorative_reflection": "Herstelgesprek",
}


@pytest.fixture
def more_methods(app: App, tmp_path: Path) -> None:
    folder = tmp_path / "vormen"
    shutil.copytree(app.world.templates_folder, folder)
    method = (folder / "dilemma_method.toml").read_text("utf-8")
    for name, title in OTHERS.items():
        other = method.replace("dilemma_method", name).replace("Dilemmamethode", title)
        (folder / f"{name}.toml").write_text(other, "utf-8")
    app.templates = Library(folder, assets.folder("resources") / "values.toml", read_toml)


@pytest.fixture
def opened(qtbot: QtBot, ui: Ui, app: App, bench: Workbench) -> Opened:
    def make(screens: int = 2, size: tuple[int, int] = (1366, 676)) -> NewSessionView:
        noon = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
        view = NewSessionView(ui, app, bench, lambda: noon, lambda: screens)
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitActive(view):
            view.show()
        return view

    return make
