"""Lifting a *bewaarstop*: only with the passphrase, and then it is said what goes when."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import lesson_words
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.retention import Erased
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.holding import HoldingModel, reason_words
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong

_WIDTH = 560


class LiftDialog(Dialog):
    """Asks the passphrase, whoever set it and however short ago."""

    def __init__(self, ui: Ui, parent: QWidget, model: HoldingModel, session: SessionId) -> None:
        reason = model.reason(session)
        super().__init__(ui, parent, reason_words(ui.language, reason) if reason else "")
        self.setFixedWidth(ui.look.px(_WIDTH))
        self._ui, self._model, self._session = ui, model, session
        self._told = words(
            ui,
            ui.say(
                "Van dit beraad wordt niets gewist. Opheffen kan met de wachtzin van deze kluis."
            ),
            token="ink2",
        )
        self._entry = PassphraseEntry(ui, ui.say("Wachtzin"), ui.say("Hef op"))
        self._close = button(ui, ui.say("Sluit"))
        self._close.setAutoDefault(False)
        for part in (self._told, self._entry):
            self.body.addWidget(part)
        self.finish_with(self._close)
        self._close.setDefault(False)
        self._connect()

    def begin(self) -> None:
        """Come on show with the keyboard where the passphrase goes."""
        self.open()
        self._entry.ask()

    def _connect(self) -> None:
        self._entry.tried.connect(self._try)
        self._close.clicked.connect(self.reject)
        self._model.lifted.connect(self._tell_days)
        self._model.failed.connect(self._fail)
        self._model.way.refused.connect(self._refuse)
        self._model.way.ready.connect(self._entry.let_try)
        self._model.way.failed.connect(self._fail)

    @Slot()
    def _try(self) -> None:
        secret = self._entry.secret
        self._entry.forget()
        self._model.lift(self._session, secret)

    @Slot()
    def _tell_days(self) -> None:
        ui, say = self._ui, self._ui.say
        self._entry.hide()
        lines = [say("De bewaarstop is opgeheven. Gewist worden:")]
        days = self._model.days_after(self._session).items()
        for part, day in sorted(days, key=lambda each: each[1]):
            if part is not Erased.SESSION:
                what = say(lesson_words.ERASED_WORDS[part])
                lines.append(say("{what}: {day}", what=what, day=ui.language.day(day)))
        text = "\n".join(lines) if len(lines) > 1 else say("De bewaarstop is opgeheven.")
        self._told.setText(text)
        announce(self, text)
        self._close.setFocus()

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        wrong = self._ui.say("Dit is niet de juiste wachtzin.")
        self._entry.refuse(words_of_wrong(self._ui, seconds, wrong), seconds=seconds)

    @Slot(object)
    def _fail(self, error: MoreelberaadError) -> None:
        self._entry.refuse(errors.sentence(self._ui, error))
