"""The series line: whether the session belongs with earlier ones, and under which label."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.heeding import HeedingLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.new_session import SeriesChoice
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.views.new_session_question import consequence, say_in
from moreelberaad.ui.views.series_proposal import SeriesProposal

_LONGEST = 40
_WARNING, _FIELD = 150, 140


class SeriesLine(QWidget):
    """No series, a new one, or one that is in the vault."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._model = model
        asked = ui.say("Hoort dit bij een reeks?")
        self._choice = Segments(ui, asked, _choices(ui, model))
        self._choice.set_value(model.decisions.series_choice)
        row = across(words(ui, asked, "body_strong", wrap=False), self._choice, spacing="md")
        self.setLayout(row)
        self._choice.chosen.connect(self._on_chosen)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        decided = self._model.decisions
        known = decided.known_series or next(iter(self._model.series), None)
        self._model.decide(replace(decided, series_choice=SeriesChoice(code), known_series=known))


def _choices(ui: Ui, model: NewSessionModel) -> list[tuple[str, str, str]]:
    """Offer earlier series only where there are any; a single one by its own label."""
    choices: list[tuple[str, str, str]] = [
        (SeriesChoice.NONE, ui.say("Nee"), ""),
        (SeriesChoice.NEW, ui.say("Nieuwe reeks"), ""),
    ]
    match model.series:
        case ():
            return choices
        case (only,):
            return [*choices, (SeriesChoice.KNOWN, only.plain, "")]
        case _:
            return [*choices, (SeriesChoice.KNOWN, ui.say("Reeks …"), "")]


class SeriesLabel(QWidget):
    """The label itself: typed for a new series, picked where there are several."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._model = model
        self._new = _NewLabel(ui, model)
        self._known = _KnownLabel(ui, model)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._new)
        row.addWidget(self._known)
        model.changed.connect(self.show_asked)

    @Slot()
    def show_asked(self) -> None:
        """Show what the choice asks, or nothing at all; for a label that has its place."""
        choice = self._model.decisions.series_choice
        is_new = choice is SeriesChoice.NEW
        is_one_of_many = choice is SeriesChoice.KNOWN and len(self._model.series) > 1
        self._new.setVisible(is_new)
        self._known.setVisible(is_one_of_many)
        self.setHidden(not (is_new or is_one_of_many))


class _NewLabel(QWidget):
    """A field with two neutral words beside it."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._traceable = self._made_warning()
        self._field = HeedingLine()
        self._field.setAccessibleName(ui.say("Naam van de reeks"))
        self._field.setPlaceholderText(ui.say("bijvoorbeeld: reeks Eik"))
        self._field.setMaxLength(_LONGEST)
        label = words(ui, ui.say("Naam"), "label", token="ink2", wrap=False)
        label.setBuddy(self._field)
        row = across(self._traceable, label, self._field, spacing="sm")
        self.setLayout(row)
        self._field.typed.connect(self._on_typed)
        for proposed in model.proposed_series:
            proposal = SeriesProposal(ui, proposed)
            proposal.taken.connect(self._on_taken)
            row.addWidget(proposal)
        model.changed.connect(self._show)

    def _made_warning(self) -> QLabel:
        warning = consequence(self._ui, token="warn")
        warning.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return warning

    @Slot()
    def _show(self) -> None:
        text = self._ui.say("Mogelijk herleidbaar. Kies een neutraal woord.")
        self._traceable.setFixedWidth(self._ui.look.px(_WARNING))
        self._field.setMinimumWidth(self._ui.look.px(_FIELD))
        say_in(self._traceable, text if self._model.series_is_traceable else "")

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._model.decide(replace(self._model.decisions, new_series=Prose(text.strip())))

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        self._field.setText(text)
        self._on_typed(text)
        self._field.setFocus()


class _KnownLabel(QWidget):
    """A list of the labels in the vault."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._model = model
        self._list = QComboBox()
        self._list.setAccessibleName(ui.say("Welke reeks?"))
        self._list.addItems([label.plain for label in model.series])
        if model.decisions.known_series:
            self._list.setCurrentIndex(model.series.index(model.decisions.known_series))
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label = words(ui, ui.say("Welke reeks?"), "label", token="ink2", wrap=False)
        label.setBuddy(self._list)
        self.setLayout(across(label, self._list))
        self._list.activated.connect(self._on_picked)

    @Slot(int)
    def _on_picked(self, number: int) -> None:
        picked = self._model.series[number]
        self._model.decide(replace(self._model.decisions, known_series=picked))
