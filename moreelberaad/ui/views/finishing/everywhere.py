"""The tick that lets one decision hold for the same person or words elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.review import ReviewModel

_MOST = 3
"""Other spellings that are told."""


class Everywhere(QWidget):
    """Says on how many places, and how else it is written there; there it starts ticked."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._tick = Tick()
        wear_role(self._tick, ui.look, "body")
        self._spellings = words(ui, "", "caption", token="ink2")
        self._spellings.setContentsMargins(ui.look.px(30), 0, 0, 0)
        self.setLayout(down(self._tick, self._spellings, spacing="xs"))

    @property
    def is_asked(self) -> bool:
        """Tell whether the decision goes for the other places too."""
        return self.isVisible() and self._tick.isChecked()

    def show_others(self, model: ReviewModel) -> None:
        """Count the other places of the present finding."""
        others = model.others if model.finding else 0
        said = self._ui.count(
            "Ook op {number} andere plek in dit beraad",
            "Ook op {number} andere plekken in dit beraad",
            others,
        )
        self._tick.setText(said)
        self._tick.setChecked(others > 0)
        spelled = self._told(model.spellings) if others else ""
        self._spellings.setText(spelled)
        self._spellings.setVisible(bool(spelled))
        self._tick.setAccessibleName(f"{said}. {spelled}" if spelled else said)

    def _told(self, spellings: tuple[str, ...]) -> str:
        if not spellings:
            return ""
        shown = ", ".join(f"‘{each}’" for each in spellings[:_MOST])
        more = len(spellings) - _MOST
        if more > 0:
            return self._ui.count(
                "Daar staat: {words} en {number} andere vorm",
                "Daar staat: {words} en {number} andere vormen",
                more,
                words=shown,
            )
        return self._ui.say("Daar staat: {words}", words=shown)
