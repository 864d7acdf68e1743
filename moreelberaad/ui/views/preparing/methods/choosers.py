"""Drop-downs of codes with their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.methods.items import SharedSet

OWN = ""
"""The code for a list of one's own, beside the shared ones."""
_FEWEST, _LONGEST = 12, 48


class Chooser(QComboBox):
    """One of a list; the wheel scrolls the page and chooses nothing."""

    def __init__(
        self,
        ui: Ui,
        present: str,
        options: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._chosen = chosen
        wear_role(self, ui.look, "body")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST)
        for code, said in options:
            self.addItem(said, code)
        self.setCurrentIndex(max(0, self.findData(present)))
        self.activated.connect(self._tell)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, place: int) -> None:
        self._chosen(str(self.itemData(place)))


def set_names(sets: Sequence[SharedSet], own: str) -> list[tuple[str, str]]:
    """Name a list of one's own first, then each shared one by the words in it."""
    return [(OWN, own), *((each.name, _shortened(", ".join(each.labels))) for each in sets)]


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip(' ,')}…"
