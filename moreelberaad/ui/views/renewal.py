"""After the recovery code was used: a new passphrase and at once a new code (ux.md 3.14)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.door import Door
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.passphrase_step import PassphraseStep
from moreelberaad.ui.views.welcome import Welcome


class Renewal(QWidget):
    """Lets nobody in before both ways in are new; until then the used code still opens."""

    def __init__(self, ui: Ui, door: Door) -> None:
        super().__init__()
        self._ui, self._door = ui, door
        self._step = PassphraseStep(
            ui,
            step=ui.say("De herstelcode klopt. Hij werkt hierna niet meer."),
            title=ui.say("Kies een nieuwe wachtzin"),
        )
        self._step.recovery.never_later()
        self._step.chosen.connect(self._renew)
        door.failed.connect(self._step.tell_failure)
        bare(self, down(Welcome(ui, self._step)))

    def focus_first(self) -> None:
        """Put the caret in the passphrase."""
        self._step.focus_first()

    def _renew(self, passphrase: str, code: str) -> None:
        self._step.tell_busy(self._ui.say("Even geduld…"))
        self._door.renew(passphrase, code)
