"""The text that the facilitator reads aloud at the opening (ux.md 4), large and calm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad.application.office import Office
from moreelberaad.room_words import FILL_IN_THE_READER, opening_text
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, button, down, words
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_WIDTH, _SIZE = 800, 21
"""At most some 75 signs on a line; larger than notes, for it is read at arm's length."""


class ReadingPage(Pane):
    """Takes the whole window; Esc goes back."""

    left = Signal()

    def __init__(self, ui: Ui, office: Office) -> None:
        super().__init__(ui, "surface")
        back = button(ui, ui.say("Terug naar de stap"), "primary", icon="arrow-left")
        back.clicked.connect(self.left)
        self._ui, self._back = ui, back
        page = QWidget()
        page.setLayout(
            down(None, *self._parts(ui, office), across(back, None), None, spacing="xl")
        )
        page.setMaximumWidth(ui.look.px(_WIDTH))
        middle = QWidget()
        middle.setLayout(across(None, page, None))
        self.setLayout(down(scrolled(middle)))
        ui.look.changed.connect(self._enlarge)
        self._enlarge()
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.activated.connect(self.left)

    def focus_first(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _enlarge(self) -> None:
        font = self._ui.look.font("reading")
        font.setPixelSize(self._ui.look.px(_SIZE))
        for text in self._texts:
            text.setFont(font)

    def _parts(self, ui: Ui, office: Office) -> tuple[QWidget, ...]:
        said = opening_text(ui.language, reader=office.second_reader, retention=office.retention)
        self._texts = tuple(words(ui, part, "") for part in said)
        first, reader, kept, last = self._texts
        blank = Chip(ui, ui.say(FILL_IN_THE_READER), "warn")
        blank.setHidden(bool(office.second_reader))
        named = QWidget()
        named.setLayout(tight(down(reader, 4, across(blank, None))))
        title = words(ui, ui.say("Lees dit voor"), "heading2")
        return title, first, named, kept, last
