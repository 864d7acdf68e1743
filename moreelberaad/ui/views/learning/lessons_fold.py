"""Lines that are folded away until somebody asks for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.views.layouts import bare

_ICON = 18


class Fold(QWidget):
    """A button with a caret, and below it the lines."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._look, self._is_open = ui.look, False
        self._act = button(ui, name, "link", icon="caret-right")
        self._words = words(ui, "", "caption", token="ink2")
        bare(self, down(self._act, self._words, spacing="xs"))
        self._act.clicked.connect(self._turn)
        self._words.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Hold these; hidden where there are none."""
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))

    @Slot()
    def _turn(self) -> None:
        self._is_open = not self._is_open
        icon = "caret-down" if self._is_open else "caret-right"
        wear_icon(self._act, self._look, icon, token="accent", side=_ICON)
        self._words.setVisible(self._is_open)
        self._act.setAccessibleDescription(self._words.text() if self._is_open else "")
