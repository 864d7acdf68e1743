"""The closed door before words that are only in memory: the vault behind it is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.door_page import clock_stands_still, door_foot, door_page
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench
    from moreelberaad.ui.viewmodels.way_out import WayOut


class HeldDoor(QWidget):
    """Covers the window at once; `ask` follows when there is something that could not be saved.

    `passed` tells that the passphrase of the vault was given.
    """

    passed = Signal()

    def __init__(self, ui: Ui, *, session_open: bool) -> None:
        super().__init__()
        self._ui = ui
        self._entry = PassphraseEntry(ui, ui.say("Wachtzin"), ui.say("Ontgrendel"))
        self._told = Notice(ui, "warn")
        self._way: WayOut | None = None
        clock = (clock_stands_still(ui),) if session_open else ()
        page = door_page(
            ui,
            ui.say("Vergrendeld"),
            ui.say("Eerst gaan je laatste woorden in de kluis."),
            self._told,
            self._entry,
            *clock,
        )
        said = ui.say("Je bent niets kwijt. Alleen je wachtzin opent dit weer.")
        bare(self, down(page, door_foot(ui, said)))
        self._entry.setEnabled(False)
        self._entry.tried.connect(self._try)

    @property
    def is_typed_in(self) -> bool:
        """Tell whether somebody is giving the passphrase."""
        return bool(self._entry.secret)

    def ask(self, bench: Workbench) -> None:
        """Say that not all is saved, and let the passphrase of this vault lead back to it."""
        from moreelberaad.ui.viewmodels.way_out import WayOut  # noqa: PLC0415 - seen seldom

        self._way = WayOut(bench, parent=self)
        self._way.passed.connect(self.passed)
        self._way.refused.connect(self._refuse)
        self._way.ready.connect(self._entry.let_try)
        self._way.failed.connect(self._tell_failure)
        self._told.tell(
            self._ui.say(
                "Nog niet alles kon worden bewaard. Het staat veilig in het geheugen: sluit de "
                "app niet af. Maak ruimte op de schijf, dan gaat het vanzelf in de kluis."
            )
        )
        self._entry.setEnabled(True)
        self._entry.ask()

    @Slot()
    def _try(self) -> None:
        if self._way is not None:
            self._way.try_passphrase(self._entry.secret)

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        wrong = self._ui.say("Dit is niet de juiste wachtzin.")
        self._entry.refuse(words_of_wrong(self._ui, seconds, wrong), seconds=seconds)
        self._entry.select()

    @Slot(object)
    def _tell_failure(self, error: MoreelberaadError) -> None:
        self._entry.refuse(errors.sentence(self._ui, error))
