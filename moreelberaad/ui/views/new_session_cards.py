"""Below decision two: the cards of a round, when they are chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.cards import Card
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import about_cards
from moreelberaad.ui.views.new_session_card_list import CardsDialog
from moreelberaad.ui.views.new_session_question import consequence


class CardsLine(QWidget):
    """The way to the cards, and how long the chosen ones take; hidden where none is played."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._link = button(ui, "", "link", icon="cards")
        self._link.clicked.connect(self._on_clicked)
        self._told = consequence(ui)
        self.setLayout(across(self._link, self._told, None, spacing="md"))
        self.setFocusProxy(self._link)
        model.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        method = self._model.decisions.method
        chosen = self._model.decisions.played
        say = self._ui.say
        self._link.setText(say("Andere kaarten kiezen") if chosen else say("Kaarten kiezen"))
        self._told.setText(about_cards(self._ui.language, self._model.decisions))
        self._told.show()
        self.setVisible(method is not None and method.plays_cards)

    @Slot()
    def _on_clicked(self) -> None:
        dialog = CardsDialog(self._ui, self, self._model)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, cards: Sequence[Card]) -> None:
        ids = tuple(card.id for card in cards)
        self._model.decide(replace(self._model.decisions, cards=ids))
        announce(self, self._told.text())
