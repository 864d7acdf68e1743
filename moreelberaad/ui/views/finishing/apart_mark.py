"""The mark on a closed session that something of it stands apart, and what becomes of that."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, words
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.views.closing.apart import ApartList, rule
from moreelberaad.ui.views.closing.small import small_button
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare

_WIDTH = 560


class ApartMark(QWidget):
    """Absent while nothing stands apart; it shows how many texts do, never their words."""

    def __init__(self, ui: Ui, model: CorrectingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._open = small_button(ui, "")
        self._open.clicked.connect(self._show)
        bare(self, across(self._open))
        model.timeline_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count what stands apart now."""
        number = len(self._model.session.apart)
        text = self._ui.count("{number} tekst apart", "{number} teksten apart", number)
        self._open.setText(text)
        self.setHidden(not number)

    @Slot()
    def _show(self) -> None:
        ui = self._ui
        dialog = Dialog(ui, self.window(), ui.say("Apart gehouden"))
        dialog.setFixedWidth(ui.look.px(_WIDTH))
        dialog.body.addWidget(words(ui, rule(ui), token="ink2"))
        dialog.body.addWidget(ApartList(ui, self._model))
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(dialog.accept)
        dialog.finish_with(close)
        dialog.open()
        close.setFocus()
