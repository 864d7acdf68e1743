from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.views.choosing.page import ChoosingPage
from tests.ui.hands import named, press, said, show_active, type_in
from tests.ui.viewmodels.choosing import Table


@dataclass(slots=True, kw_only=True)
class Laptop:
    """The page in a window with shortcuts of its own, and the hands that hold the laptop."""

    qtbot: QtBot
    window: QMainWindow
    page: ChoosingPage
    table: Table
    strayed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def model(self) -> ChoosingModel:
        return self.table.model

    def button(self, name: str) -> QAbstractButton:
        found = named(self.window, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        return found

    def press(self, name: str) -> None:
        self.button(name).click()

    def shows(self, name: str) -> bool:
        found = self.window.findChildren(QWidget)
        return any(each.accessibleName() == name and each.isVisible() for each in found)

    def says(self, words: str) -> bool:
        return any(words in each for each in said(self.window))

    def key(self, keys: str) -> None:
        here = self.window.focusWidget()
        assert here is not None
        press(here, keys)

    def choose(self, option: str, value: str | None = None) -> None:
        self.press("Ik ben aan de beurt")
        self.press(option)
        if value:
            self.press(value)
        self.press("Lever in en verberg")

    def leave(self, words: str | None = None) -> None:
        """Answer who is there; the code when nothing else is said."""
        typed = self.model.exit.code if words is None else words
        type_in(self.window, "Code of wachtzin", typed)
        self.press("Ga verder")


@pytest.fixture
def laptop(ui: Ui, qtbot: QtBot) -> Iterator[Laptop]:
    table = Table()
    window, places = QMainWindow(), QStackedWidget()
    help_ = Help(pinned_values=("keuze trust", "keuze care"))
    page = ChoosingPage(ui, table.session, table.model, help_)
    places.addWidget(page)
    window.setCentralWidget(places)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    made = Laptop(qtbot=qtbot, window=window, page=page, table=table)
    page.left.connect(lambda: made.left.append("left"))
    for keys in ("Ctrl+1", "Ctrl+G", "F1", "Escape"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: made.strayed.append(keys))
    show_active(window)
    table.begin(5)
    page.enter()
    yield made
    table.model.stop()
    window.hide()
