"""The buttons with which the group reads back on the screen, piece by piece or per step."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.views.closing.aloud import ReadingAloud
from moreelberaad.ui.views.closing.small import small_button
from moreelberaad.ui.views.layouts import bare


class AloudBar(QWidget):
    """Begins to read aloud, and goes on; nothing to see while there is nothing to show."""

    def __init__(self, ui: Ui, aloud: ReadingAloud) -> None:
        super().__init__()
        self._ui, self._aloud, self._said = ui, aloud, 0
        self._begin = button(
            ui, ui.say("Lees voor op het scherm"), "secondary", icon="projector-screen"
        )
        self._number = words(ui, "", "caption", token="muted", wrap=False)
        self._next = small_button(ui, ui.say("Volgende"))
        self._ways = (
            small_button(ui, ui.say("Vorige")),
            self._next,
            small_button(ui, ui.say("Hele stap")),
            small_button(ui, ui.say("Haal van het scherm")),
        )
        bare(self, across(self._begin, *self._ways, None, self._number))
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how far it is."""
        is_on, number = self._aloud.is_on, self._aloud.number
        had_focus = any(each.hasFocus() for each in (self._begin, *self._ways))
        self.setVisible(self._aloud.has_any or is_on)
        for each in self._ways:
            each.setVisible(is_on)
        self._begin.setVisible(not is_on)
        said = self._ui.say("Passage {number}", number=number) if number else ""
        held = self._ui.say("Hier staat nog een hint open. Dat komt niet op het scherm.")
        self._number.setText(held if self._aloud.is_held else said)
        self._keep_keyboard(self._next if is_on else self._begin, had_focus=had_focus)
        if self._aloud.is_held:
            announce(self, held)
        elif number and number != self._said:
            announce(self, self._ui.say("Passage {number} staat op het scherm", number=number))
        self._said = number or 0

    def _keep_keyboard(self, here: QPushButton, *, had_focus: bool) -> None:
        """Leave the keyboard on the bar where the button that had it went out of sight."""
        if had_focus and not any(each.hasFocus() for each in (self._begin, *self._ways)):
            here.setFocus()

    def _connect(self) -> None:
        back, on, step, stop = self._ways
        self._begin.clicked.connect(self._aloud.go_on)
        back.clicked.connect(self._aloud.go_back)
        on.clicked.connect(self._aloud.go_on)
        step.clicked.connect(self._aloud.show_step)
        stop.clicked.connect(self._aloud.stop)
        self._aloud.changed.connect(self.refresh)
