"""The mark on a closed session that it is held, or the way to hold it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.holding import HoldingModel, reason_words
from moreelberaad.ui.views.closing.small import small_button
from moreelberaad.ui.views.finishing.hold_dialog import ask_hold
from moreelberaad.ui.views.finishing.hold_lifting import LiftDialog
from moreelberaad.ui.views.layouts import bare


class HoldMark(QWidget):
    """Names the reason while a session is held; the act behind it sets or lifts."""

    def __init__(self, ui: Ui, model: HoldingModel, session: SessionId) -> None:
        super().__init__()
        self._ui, self._model, self._session = ui, model, session
        self._open = small_button(ui, "")
        self._open.clicked.connect(self._ask)
        bare(self, across(self._open))
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say whether it is held now."""
        reason = self._model.reason(self._session)
        language = self._ui.language
        text = reason_words(language, reason) if reason else self._ui.say("Bewaarstop…")
        self._open.setText(text)
        self._open.setAccessibleName(text)

    @Slot()
    def _ask(self) -> None:
        if self._model.reason(self._session):
            LiftDialog(self._ui, self.window(), self._model, self._session).begin()
        else:
            ask_hold(self._ui, self.window(), self._model, (self._session,))
