"""*Wat de reeks zegt*: evaluation over time, of a series only (domain.md 7.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.counts import Suppressed
from moreelberaad.domain.evaluation import Outcome, Results
from moreelberaad.domain.template import Text
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.series_says import SeriesSays
from moreelberaad.ui.views.layouts import bare, wrapped
from moreelberaad.ui.views.preparing.series_bands import BandsBar
from moreelberaad.ui.views.preparing.series_outcomes import (
    lacking,
    leaning,
    mark,
    mark_numbers,
    numbers,
)

Tell = Callable[[Ui, Outcome], str]
Count = Callable[[Ui, Suppressed], str]


class SeriesSaysBlock(QWidget):
    """Bands as words and bars; below ten forms only how many still lack."""

    print_asked = Signal()
    typing_asked = Signal()

    def __init__(self, ui: Ui, model: SeriesSays) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._told, self._due = Pile(), words(ui, token="ink2")
        self._told.setAccessibleName(ui.say("Wat de reeks zegt"))
        paper = button(ui, ui.say("Vragenlijst afdrukken"), icon="printer")
        typing = button(ui, ui.say("Typ over…"), icon="keyboard")
        paper.clicked.connect(self.print_asked)
        typing.clicked.connect(self.typing_asked)
        title = words(ui, ui.say("Wat de reeks zegt"), "heading3")
        acts = wrapped(ui, paper, typing)
        bare(self, down(title, self._told, self._due, acts, spacing="sm"))

    def refresh(self) -> None:
        """Show what may be told of the series that is chosen now."""
        self._told.clear()
        say, found = self._ui.say, self._model.said()
        self._part(say("Na de beraden"), found.sentences, found.labels)
        if not lacking(self._ui, found.marks):
            self._rows(found.marks, found.labels, mark, mark_numbers)
        if not lacking(self._ui, found.together):
            self._words_only(found.together, found.labels)
        self._part(say("Vragenlijst van de reeks"), found.rounds, found.labels)
        due = say("Tijd voor de vragenlijst: bij het begin, en na ongeveer vijf beraden.")
        self._due.setText(due if self._model.is_due else "")
        self._due.setVisible(self._model.is_due)

    def _part(self, title: str, found: Results, labels: Mapping[str, Text]) -> None:
        heading = words(self._ui, title, "label", token="ink2")
        heading.setContentsMargins(0, self._ui.look.px(8), 0, 0)
        self._told.add(heading)
        if told := lacking(self._ui, found):
            self._told.add(words(self._ui, told))
        self._rows(found, labels, leaning, numbers)

    def _rows(self, found: Results, labels: Mapping[str, Text], tell: Tell, count: Count) -> None:
        for outcome in found.outcomes:
            self._told.add(self._row(outcome, self._label(outcome, labels), tell, count))

    def _row(self, outcome: Outcome, label: str, tell: Tell, count: Count) -> QWidget:
        ui, row = self._ui, QWidget()
        said, counted = tell(ui, outcome), count(ui, outcome.bands)
        row.setAccessibleName(f"{label} {said} {counted}")
        aside = words(ui, counted, "caption", token="ink2")
        right = down(4, BandsBar(ui, outcome.bands), aside, None, spacing="xs")
        left = down(words(ui, label), words(ui, said, "body_strong"), None, spacing="xs")
        beside = across(left, right, spacing="xl")
        beside.setStretch(0, 3)
        beside.setStretch(1, 2)
        beside.setContentsMargins(0, ui.look.px(6), 0, ui.look.px(6))
        row.setLayout(beside)
        return row

    def _words_only(self, found: Results, labels: Mapping[str, Text]) -> None:
        """Tell of the look back without any figure (domain.md 7.3)."""
        for outcome in found.outcomes:
            self._told.add(words(self._ui, self._label(outcome, labels)))
            self._told.add(words(self._ui, leaning(self._ui, outcome), "body_strong"))

    def _label(self, outcome: Outcome, labels: Mapping[str, Text]) -> str:
        text = labels.get(outcome.item)
        return text.get(self._ui.language.code) if text else outcome.item
