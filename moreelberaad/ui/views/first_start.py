"""The first start: a passphrase, a way to read, and then Start (ux.md 3.1)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.viewmodels.preferences import Preferences
from moreelberaad.ui.views.dialogs import chosen_folder
from moreelberaad.ui.views.first_start_look import LookStep
from moreelberaad.ui.views.first_start_ready import ReadyStep
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.passphrase_step import PassphraseStep
from moreelberaad.ui.views.welcome import Welcome

Step = PassphraseStep | LookStep | ReadyStep


class FirstStart(QWidget):
    """Walks through three steps; the vault is made after the first."""

    done = Signal()
    practice_asked = Signal()

    def __init__(self, ui: Ui, door: Door, preferences: Preferences) -> None:
        super().__init__()
        self._ui, self._door, self._preferences = ui, door, preferences
        self._page = Pile()
        bare(self, across(self._page))

    def ask_passphrase(self) -> None:
        """Begin with step 1."""
        ui = self._ui
        step = PassphraseStep(
            ui,
            step=ui.say("Stap {number} van 3", number=1),
            title=ui.say("Kies een wachtzin"),
        )
        step.chosen.connect(self._create)
        step.elsewhere.connect(self._choose_folder)
        self._door.failed.connect(step.tell_failure)
        self._passphrase = step
        self._show(step)

    def ask_look(self) -> None:
        """Go on with step 2."""
        step = LookStep(self._ui, self._preferences)
        step.done.connect(self.show_ready)
        self._show(step)

    def show_ready(self) -> None:
        """End with step 3."""
        step = ReadyStep(self._ui, str(self._door.path))
        step.done.connect(self.done)
        step.practice_asked.connect(self.practice_asked)
        self._show(step)

    def use_folder(self, folder: Path) -> None:
        """Make the vault in this folder."""
        self._door.path = folder / self._door.path.name
        text = self._ui.say("De kluis komt in: {folder}", folder=str(folder))
        self._passphrase.tell_place(text)

    def _create(self, passphrase: str, code: str | None) -> None:
        self._passphrase.tell_busy(self._ui.say("Kluis maken…"))
        self._door.create(passphrase, code)

    def _choose_folder(self) -> None:
        folder = chosen_folder(self._ui, self, self._door.path.parent)
        if folder is not None:
            self.use_folder(folder)

    def _show(self, step: Step) -> None:
        self._page.clear()
        self._page.add(Welcome(self._ui, step))
        step.focus_first()
