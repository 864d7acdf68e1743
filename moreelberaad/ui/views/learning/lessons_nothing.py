"""What stands where no lesson was found: why, and what to leave out of the query."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.learning.lessons_chips import PartChips


class NothingFound(QWidget):
    """`wrote` tells that something was taken out of the query."""

    wrote = Signal()

    def __init__(self, ui: Ui, model: LessonsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said = words(ui, "", token="ink2")
        flow = FlowLayout(spacing=ui.look.px(8))
        self._chips = PartChips(ui, model, flow, only_filters=False)
        self._chips.setParent(self)
        self._chips.hide()
        self._chips.taken_out.connect(self.wrote)
        edged(ui, self, down(self._said, bare(QWidget(), flow), None, spacing="md"), 32, 28)
        model.typed.connect(self.refresh)
        model.listed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say why nothing stands here."""
        self._chips.refresh()
        text = self._text()
        if text != self._said.text():
            self._said.setText(text)
            self.setAccessibleName(text)

    def focus_first(self) -> None:
        """Put the keyboard here, so that it is read."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _text(self) -> str:
        say, model = self._ui.say, self._model
        if not model.is_read:
            return say("Even lezen…")
        if model.text.strip():
            return say("Niets gevonden. Laat een filter weg:")
        if model.has_any:
            return say("Niets gevonden.")
        return say("Nog geen lessen. Na je eerste nagelezen beraad staat hier de eerste.")
