"""One who makes files for an archive, a message and the overview of a year by keys alone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.preparing.papers_list import PaperList
from tests.cli.program import PASSPHRASE
from tests.journeys.finisher import Finisher

PAGES_BEFORE = 4
"""Pages of Voorbereiden before that of the papers."""

_Widget = TypeVar("_Widget", bound=QWidget)


class Writer(Finisher):
    """Goes on where the documents are, to the papers for others."""

    def pick(self, name: str, label: str) -> None:
        """Go to a list that is closed, and down to a line of it."""
        combo = self._shown(QComboBox, name)
        self.keyboard.reach(combo)
        self.keyboard.press("Home")
        self.keyboard.press("Down", times=combo.findText(self.said(label)))

    def tick_file(self, label: str) -> None:
        """Open the menu of the kinds of files, turn one, and close it."""
        self.keyboard.reach(self._shown(QComboBox, "Bestanden"))
        self.keyboard.press("Space")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.text() for action in menu.actions()]
        self.keyboard.press("Down", times=self.place_of(label, names) + 1)
        self.keyboard.press("Space")
        self.keyboard.press("Esc")
        self.settle()

    def fill_in(self, name: str, words: str) -> None:
        """Type these words in a line, instead of what stands there."""
        self.keyboard.reach(self._shown(QLineEdit, name))
        self._replace(words)

    def write_part(self, name: str, words: str) -> None:
        """Type these words in a box, instead of what stands there."""
        self.keyboard.reach(self._shown(QPlainTextEdit, name))
        self._replace(words)

    def part(self, name: str) -> str:
        """Give what stands in a box."""
        return self._shown(QPlainTextEdit, name).toPlainText()

    def export(self) -> None:
        """Press for the files of a paper, and wait for what comes of it."""
        model = self.model(PapersModel)
        model.message.rest()
        model.wait()
        self.push("Exporteren")
        model.wait()
        self.settle()

    def unlock_again(self) -> None:
        """Type the passphrase after a lock."""
        self.wait_for("Wachtzin")
        self.keyboard.reach(self._line("Wachtzin"))
        self.keyboard.type(PASSPHRASE)
        self.keyboard.press("Return")
        self.wait_for("Nieuw beraad")

    def go_to_papers(self) -> None:
        """Go from Start to the page of the papers."""
        self.keyboard.press("Ctrl+2")
        self.keyboard.press("Ctrl+Tab", times=PAGES_BEFORE)
        self.settle()

    def choose_paper(self, code: str) -> None:
        """Go to the papers with Tab, and up from the first to one of the last."""
        listed = self._shown(PaperList, "Bladen")
        self.keyboard.reach(listed)
        self.keyboard.press("Up")
        if listed.value() != code:  # the last is the figures, before it the message
            self.keyboard.press("Up")
        assert listed.value() == code
        self.model(PapersModel).wait()
        self.settle()

    def _replace(self, words: str) -> None:
        self.keyboard.press("Ctrl+A")
        self.keyboard.press("Delete")
        self.keyboard.type(words)

    def _shown(self, kind: type[_Widget], name: str) -> _Widget:
        found = (each for each in self.front.findChildren(kind) if each.isVisible())
        return next(each for each in found if self.tells(each.accessibleName(), name))
