"""When a closed session is looked back on, and the way to write that down."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.follow_up import planned, when
from moreelberaad.ui.views.layouts import bare


class FollowUpCall(QWidget):
    """Stands where the method has a follow-up step."""

    asked = Signal()

    def __init__(self, ui: Ui, model: CorrectingModel, today: date) -> None:
        super().__init__()
        self._ui, self._model, self._today = ui, model, today
        self._when = words(ui, token="ink2")
        self._fill = button(ui, "")
        self._fill.clicked.connect(self.asked)
        title = words(ui, ui.say("Terugblik"), "heading3")
        bare(self, down(line(ui), 4, title, self._when, across(self._fill, None), spacing="md"))
        model.timeline_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show when it is, or that it was filled in."""
        found, say = planned(self._model.session), self._ui.say
        if found:
            self._when.setText(when(found, self._ui.language, self._today))
            filled = say("Pas de terugblik aan")
            self._fill.setText(filled if found.is_filled else say("Vul de terugblik in"))
