"""How many rows have each outcome, with what happens to them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.card_row_words import OUTCOMES
from moreelberaad.domain.deck_import import DeckImport, Outcome
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.cards.importing_words import note_of
from moreelberaad.ui.views.cards.importing.outcome_looks import LOOKS
from moreelberaad.ui.views.layouts import Width, bare

_NUMBER = 44
"""Px at 100 % for a number of two digits, from where the words begin."""


class Counts(Pile):
    """A large number and its word for every outcome that there is."""

    def __init__(self, ui: Ui) -> None:
        super().__init__(spacing=ui.look.px(5))
        self._ui = ui

    def show_plan(self, plan: DeckImport | None) -> None:
        """Show the numbers of this plan, or nothing yet."""
        self.clear()
        for outcome in LOOKS:
            number = plan.count(outcome) if plan else 0
            if plan and number:
                self.add(line(self._ui))
                self.add(self._row(plan, outcome, number))
        if self.widgets:
            self.add(line(self._ui))

    def spoken(self) -> tuple[str, ...]:
        """Give each number with its word, to be said."""
        return tuple(row.accessibleName() for row in self.widgets if row.accessibleName())

    def _row(self, plan: DeckImport, outcome: Outcome, number: int) -> QWidget:
        ui = self._ui
        token = LOOKS[outcome].token
        amount = words(ui, str(number), "question", token=token, wrap=False)
        amount.setAlignment(Qt.AlignmentFlag.AlignTop)
        if number < 100:  # noqa: PLR2004 - three digits take more room
            Width(ui, amount, _NUMBER)
        told = down(
            words(ui, ui.say(OUTCOMES[outcome]), "label"),
            words(ui, note_of(ui.language, plan, outcome), "caption", token="ink2"),
        )
        told.setSpacing(0)
        row = across(amount, told)
        row.setStretch(1, 1)
        made = bare(QWidget(), row)
        made.setAccessibleName(f"{number} {ui.say(OUTCOMES[outcome])}")
        return made
