"""In which deck the cards come: a list, and a name below it for a new one."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import HeedingLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field, words
from moreelberaad.ui.viewmodels.cards.importing import ImportModel
from moreelberaad.ui.viewmodels.cards.importing_decks import NEW
from moreelberaad.ui.views.layouts import bare

_LONGEST = 120


class DeckLine(QWidget):
    """*Naar set*."""

    def __init__(self, ui: Ui, model: ImportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._decks = QuietCombo(ui)
        self._title = HeedingLine()
        self._title.setMaxLength(_LONGEST)
        wear_role(self._title, ui.look, "body")
        self._title.setAccessibleName(ui.say("Naam van de nieuwe set"))
        self._title.setPlaceholderText(ui.say("Naam van de nieuwe set"))
        self._problem = words(ui, "", "caption", token="danger")
        decks = field(ui, ui.say("Naar set"), self._decks)
        bare(self, down(decks, self._title, self._problem, spacing="sm"))
        self._decks.activated.connect(self._choose)
        self._title.typed.connect(model.name_deck)

    def start(self) -> None:
        """Offer the decks there are, and a new one at the end."""
        choice = self._model.deck_choice
        self._decks.clear()
        for deck in choice.decks:
            self._decks.addItem(deck.title, deck.id)
        self._decks.addItem(self._ui.say("Nieuwe set"), NEW)
        self._title.setText(choice.title)
        self.refresh()

    def refresh(self) -> None:
        """Show which deck is chosen, and what is not right about its name."""
        choice = self._model.deck_choice
        chosen = NEW if choice.is_new else choice.deck.id
        self._decks.setCurrentIndex(self._decks.findData(chosen))
        self._title.setVisible(choice.is_new)
        self._problem.setText(self._ui.say(choice.problem) if choice.problem else "")
        self._problem.setVisible(bool(choice.problem))
        self._title.setAccessibleDescription(self._problem.text())

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._model.choose_deck(str(self._decks.itemData(row)))
