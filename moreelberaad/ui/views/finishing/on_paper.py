"""The question before a reading on paper counts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.views.dialogs import Dialog


class OnPaper(Dialog):
    """Says what the facilitator vouches for; `confirmed` tells whether it is general enough."""

    confirmed = Signal(bool)

    def __init__(self, ui: Ui, parent: QWidget, *, goes_far: bool) -> None:
        say = ui.say
        super().__init__(ui, parent, say("Is het op papier gelezen?"))
        told = say(
            "De tweede lezer las elk onderdeel, herkende niemand en gaf het papier terug. "
            "Herkende de lezer wel iemand? Pas dat dan eerst aan bij Anonimiseren."
        )
        self.body.addWidget(words(ui, told, token="ink2"))
        self._wide = Tick(say("De les is algemeen genoeg voor buiten de eenheid"))
        self._wide.setAccessibleName(self._wide.text())
        wear_role(self._wide, ui.look, "body")
        self._wide.setVisible(goes_far)
        if goes_far:
            self.body.addSpacing(ui.look.px(12))
            self.body.addWidget(self._wide)
        self.body.addSpacing(ui.look.px(20))
        back, act = button(ui, say("Annuleer")), button(ui, say("Ja, dit klopt"), "primary")
        back.clicked.connect(self.reject)
        act.clicked.connect(self._confirm)
        self.finish_with(act, back)
        back.setFocus()

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self._wide.isChecked())
        self.accept()
