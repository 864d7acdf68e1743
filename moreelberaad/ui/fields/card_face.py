"""The front of a dilemma card, with what each option costs once that may be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from moreelberaad.domain.cards import Card
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words

_SIDES = ("A", "B")


class CardFace(QWidget):
    """Shows one card, and hides itself without one; `has_harms` says what the back is for."""

    def __init__(
        self, ui: Ui, parent: QWidget, *, role: str = "body", has_harms: bool = False
    ) -> None:
        super().__init__(parent)
        self._ui, self._has_harms = ui, has_harms
        self._situation = words(ui, role=role)
        self._options = {side: words(ui, role="body_strong") for side in _SIDES}
        self._harms = {side: words(ui, role="caption", token="ink2") for side in _SIDES}
        options = QHBoxLayout()
        for side in _SIDES:
            options.addLayout(self._option(side), 1)
        column = down(self._situation, options, spacing="md")
        column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column)
        self.show_card(None)

    def show_card(self, card: Card | None) -> None:
        """Show this card, or nothing."""
        self.setVisible(card is not None)
        if card is None:
            return
        code = self._ui.language.code
        self._situation.setText(card.situation.get(code))
        self._options["A"].setText(card.option_a.get(code))
        self._options["B"].setText(card.option_b.get(code))
        if self._has_harms:
            self._show_harms(card.harm_a.get(code), card.harm_b.get(code))

    def _show_harms(self, harm_a: str, harm_b: str) -> None:
        self._harms["A"].setText(self._ui.say("Pijn van A: {harm}", harm=harm_a))
        self._harms["B"].setText(self._ui.say("Pijn van B: {harm}", harm=harm_b))

    def _option(self, side: str) -> QHBoxLayout:
        texts = down(self._options[side], self._harms[side], None, spacing="xs")
        if not self._has_harms:
            self._harms[side].hide()
        row = across(down(OptionMark(self._ui, side), None), texts, spacing="md")
        row.setStretch(1, 1)
        return row
