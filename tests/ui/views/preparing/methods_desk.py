"""The page *Gespreksvormen* as its users handle it: by lists, boxes and keys."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from moreelberaad.ui.views.preparing.methods_page import MethodsPage
from tests.ui.hands import focused, named, press, said, type_text

METHODS, STEPS, MISTAKES = "Gespreksvormen", "Stappen", "Wat nog niet klopt"
SHORT = "Kort moreel beraad"
COPY = "Kort moreel beraad (kopie)"
SAID = Qt.ItemDataRole.AccessibleTextRole


class Desk:
    """The page, and what the hands do on it; `file` is what a file dialog would answer."""

    def __init__(self, ui: Ui, app: App, bench: Workbench) -> None:
        self.file: Path | None = None
        files = MethodFiles(choose_file=lambda *_: self.file, choose_target=lambda *_: self.file)
        self.page = MethodsPage(ui, app, bench, files)
        self.page.setFixedSize(1366, 588)
        self.acts = {act.accessibleName(): act for act in self.page.acts()}

    def rows(self, name: str) -> QListView:
        found = named(self.page, name, QListView)
        assert isinstance(found, QListView)
        return found

    def lines(self, name: str, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
        model = self.rows(name).model()
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def pick(self, name: str, title: str) -> None:
        """Go to a line with the keyboard in its list."""
        found = self.rows(name)
        found.setFocus(Qt.FocusReason.TabFocusReason)
        found.setCurrentIndex(found.model().index(self.lines(name).index(title), 0))

    def copy_short(self) -> None:
        self.pick(METHODS, SHORT)
        press(focused(), "Ctrl+D")

    def click(self, name: str) -> None:
        found = named(self.page, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()

    def box(self, name: str) -> QPlainTextEdit:
        found = named(self.page, name, QPlainTextEdit)
        assert isinstance(found, QPlainTextEdit)
        return found

    def write(self, name: str, words: str) -> None:
        """Type these words instead of what stood there."""
        box = self.box(name)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        if words:
            type_text(box, words)
        else:
            press(box, "Delete")

    def number(self, name: str) -> QSpinBox:
        found = named(self.page, name, QSpinBox)
        assert isinstance(found, QSpinBox)
        return found

    def choose(self, name: str, words: str) -> None:
        """Choose in a drop-down as a click in its list does."""
        found = named(self.page, name, QComboBox)
        assert isinstance(found, QComboBox)
        place = found.findText(words)
        found.setCurrentIndex(place)
        found.activated.emit(place)

    def add_field(self, kind: str) -> None:
        """Choose a kind in the menu of *Veld toevoegen*."""
        menus: Iterable[QMenu] = named(self.page, "Veld toevoegen", QPushButton).findChildren(
            QMenu
        )
        (menu,) = menus
        next(each for each in menu.actions() if each.text() == kind).trigger()

    def fields(self) -> list[str]:
        buttons = [each for each in self.page.findChildren(QAbstractButton) if _is_field(each)]
        return [each.accessibleName().partition(":")[0] for each in buttons]

    def field(self, label: str) -> QAbstractButton:
        buttons = self.page.findChildren(QAbstractButton)
        return next(b for b in buttons if _is_field(b) and b.accessibleName().startswith(label))

    def shows(self, name: str) -> bool:
        found = self.page.findChildren(QWidget)
        return any(each.accessibleName() == name and each.isVisible() for each in found)

    def says(self, words: str) -> bool:
        return any(words in text for text in said(self.page))


def _is_field(button: QWidget) -> bool:
    return type(button).__name__ == "FieldButton" and button.isVisible()
