"""What can be done about a vault: a backup now, where backups go, and new ways in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad import bootstrap
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.code_sheet import CodeSheet
from moreelberaad.ui.views.dialogs import chosen_folder
from moreelberaad.ui.views.file_passphrase import Asked, FilePassphraseDialog
from moreelberaad.ui.views.layouts import wrapped
from moreelberaad.ui.views.session_transfer_dialogs import OwnerDialog

ChooseFolder = Callable[[Ui, QWidget, Path], Path | None]


class VaultActs(QWidget):
    """Does its work beside the window, and tells below the buttons how it went."""

    changed = Signal()
    """There is another backup, or another way in."""

    def __init__(self, ui: Ui, app: App, bench: Workbench) -> None:
        super().__init__()
        self._ui, self._app, self._bench = ui, app, bench
        self._jobs = Jobs(self)
        self._good, self._bad = Notice(ui, "good"), Notice(ui, "danger")
        self._told = words(ui, "", "caption", token="muted")

    def wait(self) -> None:
        """Return when all work is done and told."""
        self._jobs.wait()

    def _lay(self, title: str, *acts: QWidget) -> None:
        self.setAccessibleName(title)
        head = words(self._ui, title, "body_strong")
        row = wrapped(self._ui, *acts)
        page = down(head, self._told, 6, row, self._good, self._bad, spacing="xs")
        page.setContentsMargins(0, self._ui.look.px(12), 0, self._ui.look.px(12))
        self.setLayout(page)

    def _act(self, name: str, act: Callable[[], object]) -> QPushButton:
        made = button(self._ui, name)
        made.clicked.connect(partial(_without_state, act))
        return made

    def _run(self, work: Callable[[], object], told: str) -> None:
        self._bad.clear()
        self._jobs.run(work, partial(self._tell_done, told), self._tell_failure)

    def _tell_done(self, told: str, _: object) -> None:
        self._bad.clear()
        self._good.tell(told)
        self.changed.emit()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._good.clear()
        self._bad.tell(errors.sentence(self._ui, error))


class BackupActs(VaultActs):
    """A backup now, and the folder in which they come."""

    def __init__(
        self, ui: Ui, app: App, bench: Workbench, choose: ChooseFolder = chosen_folder
    ) -> None:
        super().__init__(ui, app, bench)
        self._choose = choose
        say = ui.say
        self._usual = self._act(say("Gewone map"), self._usual_folder)
        self._lay(
            say("Map"),
            self._act(say("Maak nu"), self._back_up),
            self._act(say("Andere map…"), self._choose_folder),
            self._usual,
        )
        self.changed.connect(self._show_where)
        self._show_where()

    @Slot()
    def _show_where(self) -> None:
        last, say = self._bench.latest_backup, self._ui.say
        when = (
            say("De laatste is van {day}.", day=self._ui.language.day(last))
            if last
            else say("Er is er nog geen.")
        )
        folder = self._app.backup_folder
        there = say("Map: {folder}", folder=str(folder))
        self._told.setText(f"{there}\n{when}")
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


class KeyActs(VaultActs):
    """A new passphrase or code, only for who knows the present passphrase."""

    def __init__(self, ui: Ui, app: App, bench: Workbench) -> None:
        super().__init__(ui, app, bench)
        say = ui.say
        self._told.setText(say("Eerst vraagt de app je wachtzin van nu."))
        self._lay(
            say("Wachtzin en herstelcode"),
            self._act(say("Wachtzin wijzigen…"), partial(self._ask_owner, self._ask_passphrase)),
            self._act(say("Nieuwe herstelcode…"), partial(self._ask_owner, self._ask_code)),
        )

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


def _without_state(act: Callable[[], object], *_: object) -> None:
    """Do what a button stands for, which also tells whether it is checked."""
    act()
