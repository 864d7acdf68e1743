"""The mark at the end of a piece: whether the participants see it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.reading_back import Reading
from moreelberaad.ui.fields.on_screen import MARK, ScreenMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.closing.aloud import ReadingAloud


def no_mark(ui: Ui) -> QWidget:
    """Keep the room of a mark free, beside what never goes on the screen."""
    made = QWidget()
    made.setFixedWidth(ui.look.px(MARK))
    return made


class PieceMark(ScreenMark):
    """A screen or a closed eye, named by the number of its piece; the keyboard does it by F5."""

    def __init__(self, ui: Ui, aloud: ReadingAloud, reading: Reading, number: int) -> None:
        super().__init__(ui)
        self._words, self._aloud, self._reading, self._piece = ui, aloud, reading, number
        aloud.changed.connect(self._follow)
        if not aloud.is_seen:
            self.hide()  # never `show` here: it stands nowhere yet
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how it is now."""
        is_on, say = self._aloud.has(self._reading), self._words.say
        self.show_state(is_on=is_on)
        self.setAccessibleName(
            say("Haal passage {number} van het scherm", number=self._piece)
            if is_on
            else say("Passage {number} op het scherm", number=self._piece)
        )
        self.setToolTip(say("Haal van het scherm") if is_on else say("Op het scherm"))

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self._aloud.is_seen)
        self.refresh()
