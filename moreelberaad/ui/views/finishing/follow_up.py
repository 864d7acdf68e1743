"""Looking back: the fields of the follow-up step, filled in weeks after the session closed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Field
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.follow_up import (
    Planned,
    agreements_of,
    counted,
    of_its_own,
    outcome,
    when,
)
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.slips import open_slips
from moreelberaad.ui.views.closing.small import small_link
from moreelberaad.ui.views.finishing.follow_up_agreements import FollowUpAgreements
from moreelberaad.ui.views.layouts import Widest, bare, edged, scrolled
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.panes import Pane
from moreelberaad.ui.views.run.step_fields import StepFields

_WIDE, _ALL = 860, 100


class FollowUpPage(QWidget):
    """What is written here is a correction of a closed session, and can be undone."""

    done = Signal()

    def __init__(self, ui: Ui, model: CorrectingModel, found: Planned, today: date) -> None:
        super().__init__()
        self._ui, self._model, self._step = ui, model, (step := found.step)
        self._fields = StepFields(ui, model, of_its_own(step), Help())
        self._fields.build_all()
        self._agreed = [
            FollowUpAgreements(ui, model, key, today)
            for key in agreements_of(model.session.template, step)
            if model.value(key) is not None
        ]
        self._answers = Answers(ui, model, Help(), self)
        self._outcomes = {step.key(asked): (asked, words(ui)) for asked in counted(step)}
        self._done = button(ui, ui.say("Klaar"), "primary", keys="Ctrl+Return")
        page = down(
            Bars(ui, model), scrolled(self._page(when(found, ui.language, today))), self._foot()
        )
        page.setSpacing(0)
        page.setStretch(1, 1)
        bare(self, page)
        self._connect()
        self._refresh()

    def focus_first(self) -> None:
        """Put the keyboard in the first place for an answer."""
        first = first_in(self._agreed[0]) if self._agreed else None
        if first:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._fields.focus_first()

    def _page(self, told: str) -> QWidget:
        ui, code = self._ui, self._ui.language.code
        head = down(
            words(ui, self._step.title.get(code), "heading2"),
            words(ui, self._step.purpose.get(code), token="ink2"),
            words(ui, told, "body_strong"),
            spacing="xs",
        )
        asked = (words(ui, question.get(code)) for question in self._step.questions)
        questions = down(
            words(ui, ui.say("Vragen om te stellen"), "label", token="ink2"), *asked, spacing="xs"
        )
        rows = [self._count_row(asked) for asked in counted(self._step)]
        column = bare(
            QWidget(),
            down(
                head, line(ui), questions, *self._agreed, self._fields, *rows, None, spacing="lg"
            ),
        )
        Widest(ui, column, _WIDE)
        row = across(column, None)
        row.setStretch(0, _ALL)
        return edged(ui, QWidget(), row, 36, 24)

    def _count_row(self, asked: Field) -> QWidget:
        """Show the outcome of the slips in words, and let them be counted."""
        ui = self._ui
        label = words(ui, asked.label.get(ui.language.code), "label", token="ink2")
        fill = small_link(ui, ui.say("Vul de briefjes in"))
        fill.clicked.connect(partial(self._open_slips, asked))
        _, said = self._outcomes[self._step.key(asked)]
        return bare(QWidget(), down(label, said, across(fill, None), spacing="xs"))

    def _foot(self) -> QWidget:
        foot = Pane(self._ui, "surface", Qt.Edge.TopEdge)
        return edged(self._ui, foot, across(None, self._done), 36, 12)

    def _connect(self) -> None:
        self._done.clicked.connect(self._leave)
        self._model.timeline_changed.connect(self._refresh)
        self._model.answer_changed.connect(self._fields.refresh)
        bind(self, {"Ctrl+Z": self._model.undo, "Ctrl+Y": self._model.redo})

    def _open_slips(self, asked: Field) -> None:
        keyed = ((self._step.key(asked), asked),)
        dialog = open_slips(self._ui, self, keyed, self._answers)
        dialog.finished.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        for agreed in self._agreed:
            agreed.refresh()
        for key, (asked, said) in self._outcomes.items():
            value, k = self._model.value(key), self._model.desk.fewest
            said.setText(outcome(asked, value, self._ui.language, fewest=k))

    @Slot()
    def _leave(self) -> None:
        if self._model.flush():
            self.done.emit()
