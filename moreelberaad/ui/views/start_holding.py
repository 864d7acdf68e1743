"""A *bewaarstop* set from Start, and taken back as long as one stays there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.holding import HoldingModel
from moreelberaad.ui.views.finishing.hold_dialog import ask_hold


class StartHolding(QObject):
    """`told` says that it is set, with the way back; `fail` hears what cannot be stored."""

    def __init__(
        self,
        ui: Ui,
        start: QWidget,
        model: HoldingModel,
        told: Notice,
        fail: Callable[[Exception], None],
    ) -> None:
        super().__init__(start)
        self._ui, self._start, self._model = ui, start, model
        self._told, self._fail = told, fail

    @Slot(object)
    def ask(self, sessions: Sequence[SessionId]) -> None:
        """Ask why these are held."""
        ask_hold(self._ui, self._start, self._model, sessions).held.connect(self._tell)

    def forget(self) -> None:
        """Let what was set stand: Start is shown anew."""
        self._model.forget()
        self._told.clear()

    @Slot()
    def _tell(self) -> None:
        back = button(self._ui, self._ui.say("Maak ongedaan"), "link")
        back.clicked.connect(self._take_back)
        self._told.tell(self._ui.say("De bewaarstop staat. Er wordt niets gewist."), back)
        back.setFocus()

    @Slot()
    def _take_back(self) -> None:
        self._told.clear()
        try:
            self._model.undo()
        except MoreelberaadError as error:
            self._fail(error)
