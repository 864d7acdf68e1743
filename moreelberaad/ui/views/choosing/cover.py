"""What lies over the choice while the laptop goes round, and when all are in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, Stage
from moreelberaad.ui.views.layouts import Height, Width, bare

_WIDTH = 640
_TALL = 52


class CoverPage(QWidget):
    """Tells whose turn it is to take the laptop; it knows no choice."""

    turn_taken = Signal()
    leaving_asked = Signal()

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._title = _middle(words(ui, "", "heading1"))
        self._lead = _middle(words(ui, "", "lead", token="ink2"))
        self._take = button(ui, ui.say("Ik ben aan de beurt"), "primary")
        self._leave = button(ui, ui.say("Terug naar de gespreksleider"), "link")
        Height(ui, self._take, _TALL)
        column = down(
            self._title,
            self._lead,
            12,
            across(None, self._take, None),
            24,
            across(None, self._leave, None),
            spacing="md",
        )
        inner = bare(QWidget(), column)
        Width(ui, inner, _WIDTH)
        bare(self, down(None, across(None, inner, None), None, None))
        self._take.clicked.connect(self.turn_taken)
        self._leave.clicked.connect(self.leaving_asked)

    def enter(self) -> None:
        """Tell what is next, and put the focus there."""
        is_full = self._model.stage is Stage.FULL
        title, lead = self._full() if is_full else self._next()
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._take.setVisible(not is_full)
        first = self._leave if is_full else self._take
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title} {lead}".strip())

    def _full(self) -> tuple[str, str]:
        say = self._ui.say
        return say("Iedereen heeft ingeleverd."), say("Geef de laptop terug.")

    def _next(self) -> tuple[str, str]:
        say = self._ui.say
        lead = []
        if self._model.is_anew:
            lead.append(say("Deze ronde begint opnieuw. Er is niets bewaard."))
        if QAccessible.isActive():
            lead.append(say("Gebruik je een schermlezer? Zet dan een koptelefoon op."))
        return say("Geef de laptop door. Draai het scherm naar je toe."), " ".join(lead)


def _middle(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
