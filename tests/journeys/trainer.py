"""One who makes methods of her own by keys alone, in the real window."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from moreelberaad.bootstrap import World
from moreelberaad.ui.demo.player import Player
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.choices import ChoiceRow, Segments
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.visit import Visit

METHODS, STEPS, MISTAKES = "Gespreksvormen", "Stappen", "Wat nog niet klopt"
PAGES_BEFORE = 3
"""Pages of Voorbereiden before that of the methods."""

_Widget = TypeVar("_Widget", bound=QWidget)


class Trainer(Visit):
    """Knows everything by its accessible name; `file` answers every file dialog."""

    def __init__(self, folder: Path, look: Appearance, world: World | None = None) -> None:
        super().__init__(folder, look, world=world)
        self.file: Path | None = None
        self.files = MethodFiles(
            choose_file=lambda *_: self.file, choose_target=lambda *_: self.file
        )

    def begin(self) -> None:
        """Start with an empty vault, open it, and go to the methods."""
        self.make_vault()
        self.start()
        Player(self.window, lambda _: None).unlock(PASSPHRASE)
        self.wait_for("Nieuw beraad")
        self.go_to_methods()

    def go_to_methods(self) -> None:
        """Go from Start to the page of the methods."""
        self.keyboard.press("Ctrl+2")
        self.keyboard.press("Ctrl+Tab", times=PAGES_BEFORE)
        self.wait_for_methods()

    def stop_practising(self) -> None:
        """Leave what is tried out: back to the page where it was begun."""
        self.push("Stop met oefenen")
        self.wait_for_methods()

    def wait_for_methods(self) -> None:
        """Return when the page of the methods is on show."""
        self.keyboard.wait(lambda: bool(self.shown(QListView, METHODS)))
        self.settle()

    def shown(self, kind: type[_Widget], name: str) -> list[_Widget]:
        """Give what is on show in front under this name."""
        found = self.front.findChildren(kind)
        return [
            each
            for each in found
            if each.isVisible() and self.is_called(name, each.accessibleName())
        ]

    def lines(self, name: str) -> list[str]:
        """Give the lines of a list; none where it is not on show."""
        (model,) = [each.model() for each in self.shown(QListView, name)] or (None,)
        rows = range(model.rowCount()) if model else ()
        return [model.index(row, 0).data() for row in rows] if model else []

    def pick(self, name: str, line: str) -> None:
        """Go to a list with Tab, and to a line of it with the arrows."""
        (found,) = self.shown(QListView, name)
        self.keyboard.reach(found)
        place = self.place_of(line, self.lines(name))
        if place > found.model().rowCount() // 2:
            self.keyboard.press("End")
        away = place - found.currentIndex().row()
        self.keyboard.press("Down" if away > 0 else "Up", times=abs(away))
        assert found.currentIndex().row() == place

    def push(self, name: str) -> None:
        """Go to a button as soon as it can be pressed, and press it."""
        self.keyboard.wait(lambda: any(b.isEnabled() for b in self.shown(QAbstractButton, name)))
        self.keyboard.reach(self.shown(QAbstractButton, name)[-1])
        self.keyboard.press("Space")
        self.settle()

    def can_push(self, name: str) -> bool:
        """Tell whether a button can be pressed."""
        return any(each.isEnabled() for each in self.shown(QAbstractButton, name))

    def replace(self, name: str, words: str, kind: type[QWidget] = QPlainTextEdit) -> None:
        """Go to a box, and type these words instead of what stands there."""
        self.keyboard.wait(lambda: bool(self.shown(kind, name)))
        self.keyboard.reach(self.shown(kind, name)[0])
        self.keyboard.press("Ctrl+A")
        self.keyboard.press("Delete")
        self.keyboard.type(words)

    def choose_in_menu(self, name: str) -> None:
        """Go down the menu that is open to a line, and choose it."""
        menu = QApplication.activePopupWidget()
        assert menu is not None
        names = [action.text() for action in menu.actions()]
        self.keyboard.press("Down", times=self.place_of(name, names) + 1)
        self.keyboard.press("Return")
        self.settle()

    def choose(self, question: str, answer: str) -> None:
        """Go to one of many with Tab, and to its answer with the arrows."""
        self.keyboard.wait(lambda: bool(self._groups(question)))
        Typist(self.keyboard, self.language).choose_in(
            self._groups(question)[0], self.said(answer)
        )

    def box(self, name: str) -> str:
        """Give what stands in a box."""
        return self.shown(QPlainTextEdit, name)[0].toPlainText()

    def holds(self, name: str) -> bool:
        """Tell whether this has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and self.is_called(name, focus.accessibleName())

    def says(self, words: str) -> bool:
        """Tell whether these words are on show in front."""
        return any(self.tells(each, words) for each in self.words())

    def words(self) -> list[str]:
        """Give the words of every label on show in front."""
        labels = self.front.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    def spoken(self, name: str) -> list[str]:
        """Give the lines of a list as a screen reader says them."""
        (model,) = (each.model() for each in self.shown(QListView, name))
        role = Qt.ItemDataRole.AccessibleTextRole
        return [model.index(row, 0).data(role) for row in range(model.rowCount())]

    def _groups(self, question: str) -> list[QWidget]:
        return [*self.shown(ChoiceRow, question), *self.shown(Segments, question)]
