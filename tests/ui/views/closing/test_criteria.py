from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.bootstrap import App
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.criteria import CriteriaDialog, look_back
from tests.ui.hands import named, said, show_active

from .table import Table


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1366, 768)
    qtbot.addWidget(made)
    show_active(made)
    return made


def own_list(app: App, content: str) -> None:
    folder: Path = app.world.settings_file.parent / "criteria"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(content, encoding="utf-8")


def test_the_example_is_never_called_official(ui: Ui, app: App, window: QWidget) -> None:
    look_back(ui, window, app.criteria)
    dialog = window.findChild(CriteriaDialog)

    assert isinstance(dialog, CriteriaDialog)
    assert any(words.startswith("Voorbeeld, geen officieel kader.") for words in said(dialog))
    assert len(dialog.findChildren(QCheckBox)) == len(app.criteria()[0].items)


def test_a_list_with_mistakes_is_told_with_its_places(ui: Ui, app: App, window: QWidget) -> None:
    own_list(app, 'format = "moreelberaad.criteria/9"\nid = "a"\n')
    look_back(ui, window, app.criteria)
    told = " ".join(said(window))

    assert "own.toml" in told
    assert "format: verwacht: moreelberaad.criteria/1" in told
    assert "item: dit ontbreekt" in told


def test_the_page_after_closing_has_a_way_to_it(ui: Ui, app: App, window: QWidget) -> None:
    page = ClosedView(ui, Table(ui, {}).model, Help(criteria=app.criteria), 0, None)
    page.setParent(window)
    page.show()
    named(page, "Kijk terug met criteria").click()  # type: ignore[attr-defined] # a button

    assert page.findChild(CriteriaDialog)


def test_without_lists_there_is_no_way_to_them(ui: Ui, window: QWidget) -> None:
    page = ClosedView(ui, Table(ui, {}).model, Help(), 0, None)
    page.setParent(window)
    page.show()

    assert "Kijk terug met criteria" not in [
        each.text() for each in page.findChildren(QPushButton)
    ]
