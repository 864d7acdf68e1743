"""The dialogs of handing one session over: the passphrases, and where its file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.handing_session_over import SUFFIX
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.file_dialogs import asked_for_file, asked_for_place
from moreelberaad.ui.views.file_passphrase import FilePassphraseDialog
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong

_NAME = f"beraad{SUFFIX}"
"""Without the title of the session: that never leaves in the clear."""


def chosen_place(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone say where the file comes."""
    return asked_for_place(ui, parent, ui.say("Kies een plek"), _kinds(ui), _NAME)


def chosen_file(ui: Ui, parent: QWidget) -> Path | None:
    """Let someone point out the file of a colleague."""
    return asked_for_file(ui, parent, ui.say("Kies een overdracht"), _kinds(ui))


def _kinds(ui: Ui) -> str:
    return ui.say("Overdracht van een beraad (*{suffix})", suffix=SUFFIX)


def hand_over_dialog(ui: Ui, parent: QWidget, *, stays: bool) -> FilePassphraseDialog:
    """Ask the passphrase of a session's file; `stays` tells that the vault keeps it too."""
    say = ui.say
    goes = say("Het hele beraad gaat mee, in één versleuteld bestand.")
    left = say("Tijdelijke velden gaan niet mee.")
    told = [words(ui, goes, "body_strong"), words(ui, left, token="ink2")]
    if stays:
        told.append(words(ui, _stays(ui), token="ink2"))
    title = say("Draag dit beraad over") if stays else say("Bewaar dit beraad buiten de kluis")
    return FilePassphraseDialog(ui, parent, title, told)


def words_of_made(ui: Ui, path: Path, *, stays: bool) -> str:
    """Say that the file is there, and what is still to be done."""
    made = ui.say("Gemaakt: {file}", file=path.name)
    return f"{made}. {_stays(ui)}" if stays else made


def _stays(ui: Ui) -> str:
    return ui.say("Het beraad blijft ook hier staan. Verwijder het zelf als je collega het heeft.")


class EntryDialog(Dialog):
    """Asks one passphrase; `tried` tells that there is one to try."""

    tried = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - a question is its words
        self, ui: Ui, parent: QWidget, title: str, told: str, label: str, act: str
    ) -> None:
        super().__init__(ui, parent, title)
        self.entry = PassphraseEntry(ui, label, act, has_eye=True)
        self.entry.tried.connect(self.tried)
        back = button(ui, ui.say("Annuleer"))
        back.setAutoDefault(False)
        back.clicked.connect(self.reject)
        self.body.addWidget(words(ui, told, token="ink2"))
        self.body.addWidget(self.entry)
        self.body.addLayout(across(None, back))
        self.entry.ask(label)

    def refuse(self, text: str) -> None:
        """Say why not, and let it be tried again."""
        self.entry.refuse(text)
        self.entry.select()


class OwnerDialog(EntryDialog):
    """Asks the passphrase of the vault before words leave it; `accepted` when it was given."""

    def __init__(self, ui: Ui, parent: QWidget, bench: Workbench, title: str = "") -> None:
        super().__init__(
            ui,
            parent,
            title or ui.say("Draag dit beraad over"),
            ui.say("Typ eerst de wachtzin van je kluis."),
            ui.say("Wachtzin"),
            ui.say("Ga verder"),
        )
        self._ui, self._way = ui, WayOut(bench, parent=self)
        self.tried.connect(self._try)
        self._way.passed.connect(self.accept)
        self._way.refused.connect(self._on_wrong)
        self._way.ready.connect(self.entry.let_try)
        self._way.failed.connect(self._on_failure)

    @Slot()
    def _try(self) -> None:
        self._way.try_passphrase(self.entry.secret)

    @Slot(int)
    def _on_wrong(self, seconds: int) -> None:
        wrong = self._ui.say("Dit is niet de juiste wachtzin.")
        self.entry.refuse(words_of_wrong(self._ui, seconds, wrong), seconds=seconds)
        self.entry.select()

    @Slot(object)
    def _on_failure(self, error: MoreelberaadError) -> None:
        self.refuse(errors.sentence(self._ui, error))
