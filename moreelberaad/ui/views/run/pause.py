"""A break: how long, and the calm page that stands there until the talk goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.views.run import clock_words
from moreelberaad.ui.views.run.panes import Pane

_MINUTES = (5, 10, 15, 20)
_USUAL = "10"


class PauseDialog(QDialog):
    """Asks how long; Esc goes on without a break."""

    chosen = Signal(int)

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(ui.say("Pauze"))
        options = [(str(n), ui.say("{number} min", number=n), "") for n in _MINUTES]
        self._choice = Segments(ui, ui.say("Hoe lang?"), options)
        self._choice.set_value(_USUAL)
        begin = button(ui, ui.say("Begin de pauze"), "primary", keys="Ctrl+Return")
        cancel = button(ui, ui.say("Annuleer"), "quiet")
        title = words(ui, ui.say("Hoe lang?"), "heading2")
        acts = across(None, cancel, begin)
        column = down(title, across(self._choice, None), acts, spacing="xl")
        column.setContentsMargins(*(ui.look.px(28),) * 4)
        self.setLayout(column)
        begin.setDefault(True)
        begin.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self._tell)
        self._choice.setFocus()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(int(self._choice.value() or _USUAL))


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

    def begin(self, minutes: int) -> None:
        """Hold the clock, and tell until when."""
        self._clock.pause_for(minutes)
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
