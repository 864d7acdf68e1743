"""A break: the calm page that stands there until the talk goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.views.run import clock_words
from moreelberaad.ui.views.run.panes import Pane


class PausePage(Pane):
    """Covers everything; the clock stands still until somebody goes on."""

    ended = Signal()
    lock_asked = Signal()
    leaving_asked = Signal()

    def __init__(self, ui: Ui, clock: StepClock) -> None:
        super().__init__(ui, "window")
        self._ui, self._clock = ui, clock
        self._title = words(ui, role="heading1", wrap=False)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._on = button(ui, ui.say("Ga verder"), "primary", icon="play-fill")
        lock = button(ui, ui.say("Vergrendel"), icon="lock-simple")
        calm = words(ui, ui.say("De klok staat stil. Alles is bewaard."), "lead", token="ink2")
        calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        leave = button(ui, ui.say("Naar Start"), "quiet")
        acts = across(None, leave, lock, self._on, None, spacing="md")
        self.setLayout(down(None, self._title, calm, 8, acts, None, None, spacing="lg"))
        self._on.clicked.connect(self._end)
        lock.clicked.connect(self.lock_asked)
        leave.clicked.connect(self.leaving_asked)
        QShortcut("Ctrl+L", self).activated.connect(self.lock_asked)

    def enter(self) -> None:
        """Tell until when, and begin at the way on."""
        until = self._clock.break_ends
        if until:
            text = self._ui.say("Pauze tot {hour}", hour=clock_words.hour(self._ui, until))
            self._title.setText(text)
            announce(self, text)
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end(self) -> None:
        self._clock.resume()
        self.ended.emit()
