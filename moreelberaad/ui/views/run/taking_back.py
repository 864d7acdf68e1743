"""Taking back and doing again, told in a bar above the work."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.removal import Removal, put_back
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.bars import Bars


class TakingBack(QObject):
    """What can be taken back while words are typed."""

    def __init__(self, ui: Ui, model: SessionModel, bars: Bars) -> None:
        super().__init__(bars)
        self._ui, self._model, self._bars = ui, model, bars

    @Slot()
    def undo(self) -> None:
        """Take the last act back, and say which it was."""
        if self._model.flush() and (name := self._model.undo_name):
            self._model.undo()
            self._bars.offer(self._ui.say("Ongedaan: {name}", name=name))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back, and say what it was."""
        if self._model.flush() and (name := self._model.redo_name):
            self._model.redo()
            self._bars.offer(self._ui.say("Opnieuw: {name}", name=name))

    @Slot(object)
    def offer_row(self, gone: Removal) -> None:
        """Offer a row back that was just taken away."""
        back = button(self._ui, self._ui.say("Zet terug"))
        back.clicked.connect(partial(self._put_back, gone))
        self._bars.offer(self._ui.say("Rij verwijderd."), back)

    def _put_back(self, gone: Removal) -> None:
        """Bring back this row only; newer words stay."""
        self._model.save()
        self._model.edit(gone.key, put_back(self._model.value(gone.key), gone))
        self._model.save()
        self._model.answer_changed.emit(gone.key)
