"""The closed door: nothing of what lies behind it is told (ux.md 3.14)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import (
    MoreelberaadError,
    VaultDamaged,
    VaultNotFound,
    WrongPassphrase,
)
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.ways_back import WaysBack
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import chosen_folder
from moreelberaad.ui.views.door_page import clock_stands_still, door_foot, door_page
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong
from moreelberaad.ui.views.way_back import RestoreDialog, SalvageDialog


class Unlock(QWidget):
    """Asks the passphrase, or the recovery code instead of it."""

    begin_anew = Signal()

    def __init__(self, ui: Ui, app: App, door: Door, *, session_open: bool) -> None:
        super().__init__()
        self._ui, self._app, self._door = ui, app, door
        self._session_open = session_open
        self._by_code = False
        self._entry = PassphraseEntry(
            ui,
            ui.say("Wachtzin"),
            ui.say("Ontgrendel"),
            has_eye=not session_open,  # others may look on while a session is open
        )
        self._build()
        self._connect()
        if not door.leads_somewhere:
            self._tell_failure(VaultNotFound())

    def focus_first(self) -> None:
        """Put the caret in the passphrase."""
        self._entry.setFocus()

    def use_vault(self, path: Path) -> None:
        """Turn to another vault."""
        self._door.path = path
        self._place.setText(self._ui.say("Kluis: {path}", path=str(path)))
        self._place.show()
        self._entry.ask()

    def _build(self) -> None:
        ui = self._ui
        self._place = words(ui, "", "caption", token="muted")
        self._place.hide()
        told = down(self._place, *self._clock())
        asked = bare(QWidget(), down(self._entry, told, spacing="sm"))
        page = door_page(ui, self._title(), self._lead(), asked)
        bare(self, down(page, self._foot()))

    def _clock(self) -> tuple[QWidget, ...]:
        return (clock_stands_still(self._ui),) if self._session_open else ()

    def _title(self) -> str:
        say = self._ui.say
        return say("Vergrendeld") if self._session_open else say("Open je kluis")

    def _lead(self) -> str:
        if self._session_open:
            return self._ui.say(
                "Alles wat je typte is bewaard, ook een zin die nog niet af was. "
                "Na het ontgrendelen ga je verder waar je was."
            )
        return self._ui.say("Je notities staan versleuteld op deze laptop.")

    def _foot(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        self._other_way = button(ui, say("Gebruik herstelcode"), "link")
        self._other_vault = button(ui, say("Andere kluis…"), "link")
        lost = say("Wachtzin kwijt? Dan helpt alleen de herstelcode.")
        self._backup = button(ui, say("Reservekopie…"), "link")
        return door_foot(ui, lost, self._other_way, self._other_vault, self._backup)

    def _connect(self) -> None:
        self._entry.tried.connect(self._try)
        self._other_way.clicked.connect(self._turn)
        self._other_vault.clicked.connect(self._choose_folder)
        self._backup.clicked.connect(self._ask_backup)
        self._door.failed.connect(self._tell_failure)
        self._door.ready.connect(self._entry.let_try)

    @Slot()
    def _try(self) -> None:
        way = self._door.recover if self._by_code else self._door.unlock
        way(self._entry.secret)

    @Slot(object)
    def _tell_failure(self, error: MoreelberaadError) -> None:
        seconds, ways_out = self._door.seconds_to_wait, self._ways_out(error)
        self._entry.refuse(self._sentence(error), *ways_out, seconds=seconds)
        if isinstance(error, WrongPassphrase):
            self._entry.select()

    def _sentence(self, error: MoreelberaadError) -> str:
        say = self._ui.say
        match error:
            case VaultNotFound():
                return say("Hier staat geen kluis. Kies een andere map, of begin opnieuw.")
            case WrongPassphrase():
                return self._wrong()
            case _:
                return errors.sentence(self._ui, error)

    def _wrong(self) -> str:
        say = self._ui.say
        wrong = (
            say("Dit is niet de juiste herstelcode.")
            if self._by_code
            else say("Dit is niet de juiste wachtzin.")
        )
        return words_of_wrong(self._ui, self._door.seconds_to_wait, wrong)

    def _ways_out(self, error: MoreelberaadError) -> tuple[QPushButton, ...]:
        say = self._ui.say
        match error:
            case VaultNotFound():
                anew = button(self._ui, say("Begin opnieuw"))
                anew.clicked.connect(self.begin_anew)
                return (anew,)
            case VaultDamaged():
                back = button(self._ui, say("Zet terug…"))
                save = button(self._ui, say("Red…"), name=say("Red wat er te redden is"))
                back.clicked.connect(self._ask_backup)
                save.clicked.connect(self._ask_salvage)
                return (back, save)
            case _:
                return ()

    @Slot()
    def _ask_backup(self) -> None:
        self._ask_way(RestoreDialog)

    @Slot()
    def _ask_salvage(self) -> None:
        self._ask_way(SalvageDialog)

    def _ask_way(self, kind: type[RestoreDialog | SalvageDialog]) -> None:
        model = WaysBack(self._app, self._door.path, self._ui.language, self)
        dialog = kind(self._ui, self, model)
        dialog.chosen.connect(self.use_vault)
        dialog.open()

    @Slot()
    def _turn(self) -> None:
        """Ask the other secret."""
        say = self._ui.say
        self._by_code = not self._by_code
        name = say("Herstelcode") if self._by_code else say("Wachtzin")
        other = say("Gebruik wachtzin") if self._by_code else say("Gebruik herstelcode")
        self._other_way.setText(other)
        self._other_way.setAccessibleName(other)
        self._entry.ask(name)

    @Slot()
    def _choose_folder(self) -> None:
        folder = chosen_folder(self._ui, self, self._door.path.parent)
        if folder is not None:
            self.use_vault(folder)
