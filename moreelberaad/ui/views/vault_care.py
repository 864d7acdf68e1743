"""*Kluis en reservekopie*: new ways in, a backup now, and where backups go (ux.md 3.15)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.code_sheet import CodeSheet
from moreelberaad.ui.views.dialogs import Dialog, chosen_folder
from moreelberaad.ui.views.file_passphrase import Asked, FilePassphraseDialog
from moreelberaad.ui.views.session_transfer_dialogs import OwnerDialog

_WIDTH = 540
ChooseFolder = Callable[[Ui, QWidget, Path], Path | None]


class VaultCare(Dialog):
    """An act that changes a way in asks the passphrase first; `changed` tells of a backup."""

    changed = Signal()

    def __init__(
        self,
        ui: Ui,
        parent: QWidget,
        app: App,
        bench: Workbench,
        choose: ChooseFolder = chosen_folder,
    ) -> None:
        super().__init__(ui, parent, ui.say("Kluis en reservekopie"))
        self.setFixedWidth(ui.look.px(_WIDTH))
        self._ui, self._app, self._bench, self._choose = ui, app, bench, choose
        self._jobs = Jobs(self)
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._where = words(ui, "", token="ink2")
        self._build()
        self._show_where()

    def wait(self) -> None:
        """Return when all work is done and told."""
        self._jobs.wait()

    def _build(self) -> None:
        ui, say = self._ui, self._ui.say
        kept = say(
            "De app maakt ze zelf. Van de laatste 7 dagen, 4 weken en 3 maanden blijft er één; "
            "geen enkele wordt ouder dan de notities mogen worden."
        )
        self.body.addWidget(words(ui, say("Reservekopieën"), "label", token="ink2"))
        self.body.addWidget(words(ui, kept))
        self.body.addWidget(self._where)
        acts = ((say("Maak nu"), self._back_up), (say("Andere map…"), self._choose_folder))
        self._usual = self._act(say("Gewone map"), self._usual_folder)
        self.body.addLayout(across(*(self._act(*each) for each in acts), self._usual, None))
        self.body.addWidget(line(ui))
        self.body.addWidget(words(ui, say("Wachtzin en herstelcode"), "label", token="ink2"))
        ways = (
            (say("Wachtzin wijzigen…"), partial(self._ask_owner, self._ask_passphrase)),
            (say("Nieuwe herstelcode…"), partial(self._ask_owner, self._ask_code)),
        )
        self.body.addLayout(across(*(self._act(*each) for each in ways), None))
        self.body.addLayout(down(self._good, self._bad))
        close = button(ui, say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(close)

    def _act(self, name: str, act: Callable[[], object]) -> QWidget:
        made = button(self._ui, name)
        made.setAutoDefault(False)
        made.clicked.connect(partial(_without_state, act))
        return made

    def _show_where(self) -> None:
        last, say = self._bench.latest_backup, self._ui.say
        when = (
            say("De laatste is van {day}.", day=self._ui.language.day(last))
            if last
            else say("Er is er nog geen.")
        )
        folder = self._app.backup_folder
        there = say("Map: {folder}", folder=str(folder))
        self._where.setText(f"{when} {there}")
        self._usual.setVisible(folder != self._app.world.backup_folder)

    def _back_up(self) -> None:
        self._good.tell(self._ui.say("Reservekopie maken…"))
        told = self._ui.say("De reservekopie is gemaakt en nagekeken.")
        self._run(self._bench.backups.make, told)

    def _choose_folder(self) -> None:
        folder = self._choose(self._ui, self, self._app.backup_folder)
        if folder is not None:
            self._take_folder(folder)

    def _usual_folder(self) -> None:
        self._take_folder(None)

    def _take_folder(self, folder: Path | None) -> None:
        try:
            self._app.choose_backup_folder(folder)
        except MoreelberaadError as error:
            self._tell_failure(error)
            return
        self._tell_done(self._ui.say("Nieuwe reservekopieën komen nu daar."), None)

    def _ask_owner(self, then: Callable[[], None]) -> None:
        title = self._ui.say("Wachtzin en herstelcode")
        dialog = OwnerDialog(self._ui, self, self._bench, title)
        dialog.accepted.connect(then)
        dialog.open()

    @Slot()
    def _ask_passphrase(self) -> None:
        ui, say = self._ui, self._ui.say
        told = say("Reservekopieën van vóór nu gaan nog open met de oude wachtzin.")
        dialog = FilePassphraseDialog(
            ui,
            self,
            say("Kies een nieuwe wachtzin"),
            (words(ui, told, token="ink2"),),
            Asked(
                label=say("Nieuwe wachtzin"),
                act=say("Wijzig"),
                advice=say("Schrijf hem nergens op waar een ander bij kan."),
            ),
        )
        dialog.chosen.connect(partial(self._change, dialog))
        dialog.open()

    def _change(self, dialog: FilePassphraseDialog, passphrase: str) -> None:
        dialog.accept()
        done = self._ui.say("Je wachtzin is gewijzigd.")
        self._run(partial(self._bench.change_passphrase, passphrase), done)

    @Slot()
    def _ask_code(self) -> None:
        code = bootstrap.fresh_recovery_code()
        sheet = CodeSheet(self._ui, self, code)
        done = self._ui.say("De nieuwe herstelcode werkt. De oude niet meer.")
        keep = partial(self._bench.keep_recovery_code, code)
        sheet.accepted.connect(partial(self._run, keep, done))
        sheet.open()

    def _run(self, work: Callable[[], object], told: str) -> None:
        self._bad.clear()
        self._jobs.run(work, partial(self._tell_done, told), self._tell_failure)

    def _tell_done(self, told: str, _: object) -> None:
        self._bad.clear()
        self._good.tell(told)
        self._show_where()
        self.changed.emit()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._good.clear()
        self._bad.tell(errors.sentence(self._ui, error))


def _without_state(act: Callable[[], object], *_: object) -> None:
    """Do what a button stands for, which also tells whether it is checked."""
    act()
