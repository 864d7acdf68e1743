"""How far comparing with other sessions is: with many of them it takes minutes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import bare, wrapped

_SHORT = 500
"""Ms: what takes less shows no progress (design.md 8)."""


class ComparingLine(QWidget):
    """One of two at a time, or nothing: busy, or stopped with the way to go on."""

    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._later = QTimer(self, singleShot=True, interval=_SHORT)
        self._later.timeout.connect(self._show_busy)
        self._busy = self._make_busy()
        self._go_on = button(ui, ui.say("Vergelijk verder"), icon="arrow-right")
        self._go_on.clicked.connect(self.go_on_asked)
        self._stopped = bare(QWidget(), wrapped(ui, self._go_on))
        bare(self, down(self._busy, self._stopped))
        self.show_state(is_busy=False, is_stopped=False)

    def show_state(self, *, is_busy: bool, is_stopped: bool) -> None:
        """Show the way to go on where it was stopped; nothing when all is done."""
        had_focus = self._stop.hasFocus()
        if not is_busy:
            self._later.stop()
            self._busy.hide()
        self._stopped.setVisible(is_stopped)
        self.setVisible(is_stopped or not self._busy.isHidden())
        if is_stopped and had_focus:
            self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def tell(self, number: int, total: int) -> None:
        """Say how many sessions are done; nobody knows of how many before the vault is read."""
        if self._busy.isHidden() and not self._later.isActive():
            self._later.start()
        self._bar.setMaximum(total)
        self._bar.setValue(number)
        say = self._ui.say
        far = say("Beraad {number} van {total}", number=number + 1, total=total)
        self._far.setText(far if total else "")

    @Slot()
    def _show_busy(self) -> None:
        self._busy.show()
        self.show()
        announce(self, self._bar.accessibleName())

    def _make_busy(self) -> QWidget:
        say = self._ui.say
        about = words(self._ui, say("Vergelijken met andere beraden…"), "caption")
        self._far = words(self._ui, "", "caption", token="ink2", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(self._ui.look.px(8))
        self._bar.setAccessibleName(say("Vergelijken met andere beraden…"))
        self._stop = button(self._ui, say("Stop"))
        self._stop.setAccessibleName(say("Stop met vergelijken"))
        self._stop.clicked.connect(self.stop_asked)
        bar = down(about, self._bar, self._far, spacing="xs")
        return bare(QWidget(), across(bar, self._stop, spacing="md"))
