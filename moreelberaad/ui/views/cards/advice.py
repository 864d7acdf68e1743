"""Advice under the form: what could make the card better; none of it stops anything."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.card_hints import advice_on
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.cards.advice_words import ADVICE
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.views.layouts import bare, picture


class Advice(QWidget):
    """Hidden while there is none, or nothing was written yet."""

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(ui.say("Om de kaart beter te maken"))
        self._lines = {hint: _line(ui, ui.say(text)) for hint, text in ADVICE.items()}
        head = words(ui, ui.say("Om de kaart beter te maken"), "label", token="ink2")
        bare(self, down(head, *self._lines.values(), spacing="xs"))
        model.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Look at the card as it is now."""
        kept = self._model.kept
        card = kept.card if kept and any(True for _ in kept.card.texts()) else None
        given = advice_on(card, self._model.written_in) if card else ()
        for hint, line in self._lines.items():
            line.setVisible(hint in given)
        self.setVisible(bool(given))


def _line(ui: Ui, text: str) -> QWidget:
    row = across(picture(ui, "lightbulb", side=16), words(ui, text, "caption", token="ink2"))
    row.setStretch(1, 1)
    return bare(QWidget(), row)
