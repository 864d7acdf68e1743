"""The last question before typing over: on which day the talk was held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot

from moreelberaad.ui.fields.day import DayEditor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across
from moreelberaad.ui.viewmodels.afterwards_start import AfterwardsStart, about_day
from moreelberaad.ui.views.new_session_question import Question, consequence, say_in


class DayQuestion(Question):
    """Typed in any usual way; a day that has to come yet is refused."""

    def __init__(self, ui: Ui, model: AfterwardsStart) -> None:
        super().__init__(ui, 5, ui.say("Op welke dag was het?"))
        self._model = model
        self._day = DayEditor(ui)
        self._day.set_name(self.question)
        self._wrong = consequence(ui, token="warn")
        self.body.addLayout(across(self._day, None))
        self.body.addWidget(self._wrong)
        self._day.edited.connect(self._on_edited)
        model.changed.connect(self._show)

    @Slot(object)
    def _on_edited(self, day: date | None) -> None:
        self._model.decide(replace(self._model.decisions, day=day))

    @Slot()
    def _show(self) -> None:
        decided = self._model.decisions
        wrong = next(about_day(self.ui.language, decided, self._model.today), "")
        say_in(self._wrong, wrong if decided.day else "")
