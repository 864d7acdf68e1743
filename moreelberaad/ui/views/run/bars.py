"""What is told above the work: what cannot be saved, and for a while what was just done."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad import wording
from moreelberaad.domain.errors import DiskFull, MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down
from moreelberaad.ui.viewmodels.session import SaveState, SessionModel

_WHILE = 10_000
"""Milliseconds that an offer stands (ux.md 4)."""


class Bars(QWidget):
    """One bar at a time: a failure stays until it is over, an offer goes by itself."""

    rescue_asked = Signal()
    """What cannot be saved in the vault is to go elsewhere."""

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._failure, self._offer = Notice(ui, "warn"), Notice(ui)
        self._timer = QTimer(self, singleShot=True, interval=_WHILE)
        column = down(self._offer, self._failure)
        column.setContentsMargins(*(ui.look.px(side) for side in (28, 8, 16, 0)))
        self.setLayout(column)
        self._timer.timeout.connect(self.withdraw)
        model.saving.connect(self._show_failure)
        model.barred.connect(self.offer)
        self._show_failure(model.state)

    def offer(self, text: str, *acts: QPushButton) -> None:
        """Tell something and what can be done about it, for a while; a failure goes before."""
        if not self._failure.isHidden():
            return
        for act in acts:
            act.clicked.connect(self.withdraw)
        self._offer.tell(text, *acts)
        self._timer.start()
        self._fit()

    @Slot()
    def withdraw(self) -> None:
        """Take the offer away."""
        self._timer.stop()
        self._offer.clear()
        self._fit()

    @Slot(object)
    def _show_failure(self, state: SaveState) -> None:
        if state is SaveState.FAILED and self._model.error:
            self._tell_failure(self._model.error)
        elif state is SaveState.SAVED:
            self._failure.clear()
        self._fit()

    def _tell_failure(self, error: MoreelberaadError) -> None:
        text = _sentence(self._ui, error)
        if text == self._failure.text():
            return
        again = button(self._ui, self._ui.say("Bewaar opnieuw"))
        again.clicked.connect(self._model.flush)
        self.withdraw()
        self._failure.tell(text, *self._elsewhere(), again)

    def _elsewhere(self) -> tuple[QPushButton, ...]:
        """Offer a place outside the vault while the talk goes on."""
        if self._model.session.is_closed:
            return ()
        file = button(self._ui, self._ui.say("Zet in een bestand…"))
        file.clicked.connect(self.rescue_asked)
        return (file,)

    def _fit(self) -> None:
        self.setVisible(not (self._offer.isHidden() and self._failure.isHidden()))


def _sentence(ui: Ui, error: MoreelberaadError) -> str:
    """Say what happened, what is safe, and what to do."""
    if isinstance(error, DiskFull):
        return ui.say(
            "De schijf is vol. Je tekst staat nog in het geheugen. "
            "Maak ruimte en kies Bewaar opnieuw."
        )
    return ui.say(
        "{reason} Je tekst staat nog in het geheugen.",
        reason=wording.error_text(ui.language, error.code, error.params),
    )
