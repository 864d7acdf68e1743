"""The line that stands at the top and bottom of every page, as one types it (ux.md 3.15)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.policy import LONGEST_MARKING
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import HeedingLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.marking import Marking
from moreelberaad.ui.views.layouts import bare


class MarkingLine(QWidget):
    """A line to type in, and below it why what was typed may not stand on a page."""

    def __init__(self, ui: Ui, model: Marking) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._help = ui.say("Staat boven en onder aan elke bladzijde. Leeg laten mag.")
        self._line = HeedingLine()
        self._line.setMaxLength(LONGEST_MARKING)
        wear_role(self._line, ui.look, "body")
        self._fault = words(ui, "", "caption", token="danger")
        self._line.setPlaceholderText(ui.say("boven en onder aan elke bladzijde, mag leeg"))
        label = words(ui, ui.say("Merking"), "label", token="ink2", wrap=False)
        label.setBuddy(self._line)
        self._line.setAccessibleName(label.text())
        fixed = words(ui, ui.say("Vastgelegd door je organisatie."), "caption", token="muted")
        below = down(fixed, self._fault, spacing="xs")
        bare(self, down(across(label, self._line, spacing="md"), below, spacing="xs"))
        if model.is_fixed:
            self._line.setReadOnly(True)
            self._help = ui.say("Vastgelegd door je organisatie.")
        fixed.setVisible(model.is_fixed)
        self._line.typed.connect(model.type_on)
        self._line.editingFinished.connect(self._on_finished)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the line and its fault; what is being typed stays."""
        if not self._line.hasFocus():
            self._line.setText(self._model.text)
        fault = _told(self._ui, self._model.fault)
        if fault and fault != self._fault.text():
            announce(self._line, fault)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._line.setAccessibleDescription(fault or self._help)

    @Slot()
    def _on_finished(self) -> None:
        self._model.put(self._line.text())


def _told(ui: Ui, fault: str) -> str:
    if not fault:
        return ""
    said = ui.say(wording.MISTAKES[fault], most=LONGEST_MARKING)
    return f"{said[0].upper()}{said[1:]}."
