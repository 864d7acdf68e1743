"""The last page of the closed view: only the passphrase leads back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import Width, bare
from moreelberaad.ui.views.secret_field import CapsWatch, SecretField

_WIDTH = 520


class WayOutPage(QWidget):
    """Thanks the reader, and asks the facilitator for the passphrase."""

    back_asked = Signal()

    def __init__(self, ui: Ui, way: WayOut) -> None:
        super().__init__()
        self._ui, self._way = ui, way
        self._title = words(ui, "", "heading1")
        self._lead = words(ui, "", "lead", token="ink2")
        self._secret = SecretField(ui, ui.say("Wachtzin"))
        self._go = button(ui, ui.say("Ga verder"), "primary")
        self._back = button(ui, ui.say("Lees verder"), "link")
        self._caps, self._failure = Notice(ui, "warn"), Notice(ui, "danger")
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
        self._secret.clear()
        self._failure.clear()
        self._secret.setFocus()
        announce(self, f"{title} {lead}")

    def _build(self) -> None:
        ui = self._ui
        label = words(ui, ui.say("Wachtzin van de gespreksleider"), "label", token="ink2")
        label.setBuddy(self._secret)
        entry = across(self._secret, self._go)
        entry.setStretch(0, 1)
        column = bare(
            QWidget(),
            down(
                self._title,
                self._lead,
                28,
                label,
                entry,
                self._caps,
                self._failure,
                across(self._back, None),
                spacing="sm",
            ),
        )
        Width(ui, column, _WIDTH)
        bare(self, down(None, across(None, column, None), None))

    def _connect(self) -> None:
        self._go.clicked.connect(self._try)
        self._secret.returnPressed.connect(self._go.click)
        self._back.clicked.connect(self.back_asked)
        CapsWatch(self._secret).changed.connect(self._tell_caps)
        self._way.passed.connect(self._let_try)
        self._way.refused.connect(self._refuse)
        self._way.ready.connect(self._let_try)
        self._way.failed.connect(self._fail)

    @Slot()
    def _try(self) -> None:
        if not self._secret.text():
            self._secret.setFocus()
            return
        self._failure.clear()
        self._go.setEnabled(False)
        self._go.setText(self._ui.say("Even geduld…"))
        secret = self._secret.secret
        self._secret.clear()
        self._way.try_passphrase(secret)

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        if seconds:
            self._failure.tell(
                self._ui.count(
                    "Dit klopt niet. Probeer het over {number} seconde opnieuw.",
                    "Dit klopt niet. Probeer het over {number} seconden opnieuw.",
                    seconds,
                )
            )
            self._go.setText(self._ui.say("Ga verder"))
            return
        self._failure.tell(self._ui.say("Dit is niet de juiste wachtzin."))
        self._let_try()

    @Slot(object)
    def _fail(self, error: MoreelberaadError) -> None:
        self._failure.tell(errors.sentence(self._ui, error))
        self._let_try()

    @Slot()
    def _let_try(self) -> None:
        self._go.setText(self._ui.say("Ga verder"))
        self._go.setEnabled(True)
        self._secret.setFocus()

    @Slot(bool)
    def _tell_caps(self, on: bool) -> None:  # noqa: FBT001 - a slot of a yes or no
        if on:
            self._caps.tell(self._ui.say("Caps Lock staat aan."))
        else:
            self._caps.clear()
