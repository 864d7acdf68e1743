"""Before the door: putting a backup back, and saving what a damaged vault still holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.bootstrap import KeptBackup
from moreelberaad.domain.errors import MoreelberaadError, WrongPassphrase
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, field, words
from moreelberaad.ui.viewmodels.ways_back import WaysBack
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry


class WayBackDialog(Dialog):
    """Asks a passphrase, works, and says where the new vault is; `chosen` takes it into use."""

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - a question is its words
        self, ui: Ui, parent: QWidget, model: WaysBack, title: str, told: str, act: str
    ) -> None:
        super().__init__(ui, parent, title)
        self.ui, self.model = ui, model
        model.setParent(self)
        self._made: Path | None = None
        self.told = words(ui, told, token="ink2")
        self.entry = PassphraseEntry(ui, ui.say("Wachtzin"), act, has_eye=True)
        self._use = button(ui, ui.say("Gebruik deze"), "primary")
        self.leave = button(ui, ui.say("Annuleer"))
        for each in (self._use, self.leave):
            each.setAutoDefault(False)
        self.body.addWidget(self.told)
        self.body.addWidget(self.entry)
        self.body.addLayout(across(None, self.leave, self._use))
        self._use.hide()
        self._use.clicked.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        self.entry.tried.connect(self.work)
        model.made.connect(self._tell_made)
        model.failed.connect(self._tell_failure)

    @Slot()
    def work(self) -> None:
        """Do what was asked, with the passphrase that was given."""

    @override
    def reject(self) -> None:
        """Stay while something is made: it would else stand there, and nobody said so."""
        if not self.model.busy:
            super().reject()

    @Slot(object, str)
    def _tell_made(self, path: Path, told: str) -> None:
        self._made = path
        self.entry.forget()
        self.entry.hide()
        self.say(told)
        self.leave.setText(self.ui.say("Laat staan"))
        self.leave.setAccessibleName(self.ui.say("Laat staan"))
        self._use.show()
        self._use.setFocus()

    @Slot(object)
    def _tell_failure(self, error: MoreelberaadError) -> None:
        wrong = self.ui.say("Dit is niet de juiste wachtzin.")
        is_wrong = isinstance(error, WrongPassphrase)
        self.entry.refuse(wrong if is_wrong else errors.sentence(self.ui, error))
        if is_wrong:
            self.entry.select()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._made)
        self.accept()

    def say(self, told: str) -> None:
        """Put words in the place of those that stood there."""
        self.told.setText(told)
        announce(self, told)


class RestoreDialog(WayBackDialog):
    """First says what a backup holds; then puts a copy of it beside the vault."""

    def __init__(self, ui: Ui, parent: QWidget, model: WaysBack) -> None:
        said = ui.say(
            "De kopie komt naast je kluis te staan: er wordt niets vervangen. Hij gaat open met "
            "de wachtzin van toen. Beraden die er nog zijn, komen terug zoals ze nu zijn."
        )
        title, act = ui.say("Zet een reservekopie terug"), ui.say("Bekijk")
        super().__init__(ui, parent, model, title, said, act)
        self._backups, self._said = model.backups, said
        self._looked_at: tuple[KeptBackup, str] | None = None
        self._days = QuietCombo(ui)
        for each in self._backups:
            self._days.addItem(model.name_of(each))
        self._days.setAccessibleName(ui.say("Welke reservekopie?"))
        self._put = button(ui, ui.say("Zet hem ernaast"), "primary")
        self._put.setAutoDefault(False)
        self._put.hide()
        self._put.clicked.connect(self._restore)
        self.body.insertWidget(1, field(ui, ui.say("Welke reservekopie?"), self._days))
        self.body.insertLayout(3, across(self._put, None))
        self._days.currentIndexChanged.connect(self._look_again)
        model.looked.connect(self._tell_contents)
        model.made.connect(self._let_go)
        model.failed.connect(self._look_again)
        if not self._backups:
            self.entry.hide()
            self._days.hide()
            none = ui.say("Er is geen reservekopie van deze kluis gevonden.")
            where = ui.say("Staat ze op een stick? Steek die er dan in, en kom hier terug.")
            self.say(f"{none} {where}")

    @Slot()
    def work(self) -> None:
        """Look what the chosen backup holds."""
        chosen = self._backups[self._days.currentIndex()]
        self._looked_at = chosen, self.entry.secret
        self._days.setEnabled(False)
        self.model.look(*self._looked_at)

    @Slot(str)
    def _tell_contents(self, told: str) -> None:
        self.entry.let_try()
        self._days.setEnabled(True)
        self.say(told)
        self._put.show()
        self._put.setFocus()

    @Slot()
    def _restore(self) -> None:
        if self._looked_at is not None:
            self._put.setEnabled(False)
            self._days.setEnabled(False)
            self._put.setText(self.ui.say("Even geduld…"))
            self.model.restore(*self._looked_at)

    @Slot()
    def _let_go(self) -> None:
        """Keep nothing of what was typed: the copy is there."""
        self._looked_at = None
        self._put.hide()

    @Slot()
    def _look_again(self) -> None:
        """Ask the passphrase for another backup."""
        self._looked_at = None
        self.told.setText(self._said)
        self._days.setEnabled(True)
        self._put.setEnabled(True)
        self._put.setText(self.ui.say("Zet hem ernaast"))
        self._put.hide()


class SalvageDialog(WayBackDialog):
    """Saves what can be read into a new vault, and says what came along."""

    def __init__(self, ui: Ui, parent: QWidget, model: WaysBack) -> None:
        said = ui.say(
            "Alles wat nog te lezen is, komt in een nieuwe kluis naast deze. De beschadigde kluis "
            "blijft zoals hij is."
        )
        title = ui.say("Red wat er te redden is")
        super().__init__(ui, parent, model, title, said, ui.say("Red wat te lezen is"))

    @Slot()
    def work(self) -> None:
        """Save what can be read."""
        self.model.salvage(self.entry.secret)
