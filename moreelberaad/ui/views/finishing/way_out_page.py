"""The last page of the closed view: only the passphrase leads back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import Width, bare
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong

_WIDTH = 520


class WayOutPage(QWidget):
    """Thanks the reader, and asks the facilitator for the passphrase."""

    back_asked = Signal()

    def __init__(self, ui: Ui, way: WayOut) -> None:
        super().__init__()
        self._ui, self._way = ui, way
        self._title = words(ui, "", "heading1")
        self._lead = words(ui, "", "lead", token="ink2")
        self._entry = PassphraseEntry(
            ui, ui.say("Wachtzin van de gespreksleider"), ui.say("Ga verder")
        )
        self._back = button(ui, ui.say("Lees verder"), "link")
        self._build()
        self._connect()

    def thank(self) -> None:
        """Say that it is done."""
        say = self._ui.say
        self._begin(say("Bedankt. Geef de laptop terug."), say("Je naam is niet bewaard."))
        self._back.hide()

    def ask_to_stop(self) -> None:
        """Let the facilitator end the reading early; the reader can also go on."""
        say = self._ui.say
        self._begin(
            say("Stoppen met lezen?"),
            say("Geef de laptop terug. Je antwoorden worden niet bewaard."),
        )
        self._back.show()

    def _begin(self, title: str, lead: str) -> None:
        self._title.setText(title)
        self._lead.setText(lead)
        self._entry.ask()
        announce(self, f"{title} {lead}")

    def _build(self) -> None:
        ui = self._ui
        column = bare(
            QWidget(),
            down(
                self._title,
                self._lead,
                28,
                self._entry,
                across(self._back, None),
                spacing="sm",
            ),
        )
        Width(ui, column, _WIDTH)
        bare(self, down(None, across(None, column, None), None))

    def _connect(self) -> None:
        self._entry.tried.connect(self._try)
        self._back.clicked.connect(self.back_asked)
        self._way.passed.connect(self._entry.let_try)
        self._way.refused.connect(self._refuse)
        self._way.ready.connect(self._entry.let_try)
        self._way.failed.connect(self._fail)

    @Slot()
    def _try(self) -> None:
        secret = self._entry.secret
        self._entry.forget()
        self._way.try_passphrase(secret)

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        wrong = self._ui.say("Dit is niet de juiste wachtzin.")
        self._entry.refuse(words_of_wrong(self._ui, seconds, wrong), seconds=seconds)

    @Slot(object)
    def _fail(self, error: MoreelberaadError) -> None:
        self._entry.refuse(errors.sentence(self._ui, error))
