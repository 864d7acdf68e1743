"""After a lock in a round: it is gone, and begins anew with the people who are there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.views.choosing.people import PeopleBox
from moreelberaad.ui.views.layouts import Width, bare

_WIDTH = 560


class AnewPage(QWidget):
    """Whoever opened the vault again may also go back to the talk."""

    back_asked = Signal()

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._model = model
        title = words(ui, ui.say("Deze ronde begint opnieuw. Er is niets bewaard."), "heading1")
        self._people = PeopleBox(ui)
        self._begin = button(ui, ui.say("Begin de ronde"), "primary")
        back = button(ui, ui.say("Terug naar het beraad"), "link")
        acts = across(self._begin, back, None, spacing="lg")
        inner = bare(QWidget(), down(title, 12, self._people, 12, acts, spacing="md"))
        Width(ui, inner, _WIDTH)
        bare(self, down(None, across(None, inner, None), None))
        self._people.changed.connect(self._let_begin)
        self._begin.clicked.connect(self._start)
        back.clicked.connect(self.back_asked)

    def enter(self) -> None:
        """Ask how many people there are."""
        self._people.show_number(None)
        self._let_begin()
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_begin(self) -> None:
        self._begin.setEnabled(self._people.number is not None)

    @Slot()
    def _start(self) -> None:
        if self._people.number:
            self._model.begin(self._people.number)
