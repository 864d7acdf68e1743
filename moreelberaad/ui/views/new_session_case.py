"""Decisions one and three: what lies on the table, and whether it can."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot

from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.viewmodels.new_session_words import about_entry, about_procedure
from moreelberaad.ui.views.new_session_question import (
    Question,
    consequence,
    options,
    say_in,
    wrapping,
)


class EntryQuestion(Question):
    """What lies on the table."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__(ui, 1, ui.say("Wat ligt er op tafel?"))
        self._model = model
        self.choice = ChoiceRow(ui, self.question, options(ui, model.entries))
        self.body.addWidget(wrapping(self.choice))
        self.choice.chosen.connect(self._on_chosen)
        model.changed.connect(self._show)
        self._show()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, entry=code))

    @Slot()
    def _show(self) -> None:
        self.choice.set_value(self._model.decisions.entry)
        self.beside(about_entry(self.ui.language, self._model.decisions))


class ProcedureQuestion(Question):
    """Whether an investigation or procedure stands in the way; never answered beforehand."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        asked = ui.say(
            "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?"
        )
        super().__init__(ui, 3, asked)
        self._model = model
        self.choice = ChoiceRow(ui, asked, options(ui, model.options("procedure_check")))
        self._hint = words(ui, _hint(ui), "caption", token="muted")
        self._blocked = consequence(ui, token="warn")
        for widget in (wrapping(self.choice), self._hint, self._blocked):
            self.body.addWidget(widget)
        self.choice.set_value(model.decisions.procedure)
        self.choice.chosen.connect(self._on_chosen)
        model.changed.connect(self._show)
        self._show()

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self._model.decide(replace(self._model.decisions, procedure=code))

    @Slot()
    def _show(self) -> None:
        blocked = about_procedure(self.ui.language, self._model.decisions)
        say_in(self._blocked, blocked)
        self._hint.setVisible(not blocked)


def _hint(ui: Ui) -> str:
    return ui.say("Een gewone voorvalmelding is geen bezwaar. Die hoort er juist te zijn.")
