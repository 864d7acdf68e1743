"""The parts as a drop-down, where the window is narrow for its text."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.fitting_box import FittingBox
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.parts_list import spoken


class PartsBox(FittingBox):
    """Goes to the part that is chosen."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(ui.say("Onderdeel"))
        wear_role(self, ui.look, "body")
        self.activated.connect(self._on_activated)

    def refresh(self) -> None:
        """Show the parts, and which one is on show."""
        parts = self._model.parts
        with QSignalBlocker(self):
            self.clear()
            for part in parts:
                self.addItem(spoken(self._ui, part), part.id)
            self.setCurrentIndex(self.findData(self._model.part.id))

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self._model.go_to_part(self.itemData(row))
