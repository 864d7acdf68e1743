"""The work of one step: its title and purpose, and a place for each answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.term_label import term_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import Chip, across, button, down, line, words
from moreelberaad.ui.viewmodels.card_in_play import card_in_play
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.card_band import CardBand
from moreelberaad.ui.views.run.case_gate import CaseGate, gate_of
from moreelberaad.ui.views.run.moral_question import asked_before
from moreelberaad.ui.views.run.open_agreements import open_agreements
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.question_band import QuestionBand
from moreelberaad.ui.views.run.reveal import reveal_of
from moreelberaad.ui.views.run.step_fields import StepFields


class StepPage(QWidget):
    """Built once per step and kept, so that coming back finds the caret where it was."""

    reading_asked = Signal()

    def __init__(  # noqa: PLR0913 - what the parts of the page need
        self,
        ui: Ui,
        model: SessionModel,
        step: Step,
        fields: StepFields,
        help_: Help,
        *,
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._model, self._step, self._fields = ui, model, step, fields
        self._terms, self._help = help_.terms, help_
        asked = asked_before(model.steps, step)
        self._gate: CaseGate | None = None
        self._band = QuestionBand(ui, model, asked, self, publisher) if asked else None
        played = card_in_play(model.steps, step)
        self._card = CardBand(ui, model, played, help_, self) if played else None
        self._before = reveal_of(ui, model, step, help_, self, publisher=publisher)
        self._column = self._build_column()
        page = QWidget()
        page.setLayout(self._column)
        self.setLayout(tight(down(scrolled(page))))
        self._is_entered = False

    def build_one(self) -> bool:
        """Make one more place for an answer; tells whether there was one to make."""
        return self._fields.build_one()

    def enter(self) -> None:
        """Be whole and up to date; the first time a guard may stand before the fields."""
        self._fields.build_all()
        if self._before:
            self._before.refresh()
        self.refresh_band()
        if not self._is_entered:
            self._is_entered = True
            self._stand_guard()

    def focus_first(self) -> None:
        """Put the focus where it was last, or in the first place for an answer."""
        last = self.focusWidget()
        if last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._gate:
            self._gate.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._before and self._before.isVisibleTo(self):
            self._before.focus_first()
        else:
            self._fields.focus_first()

    def show_on_screen(self) -> bool:
        """Show the outcome of the choice, when nothing else has the keyboard."""
        place = self._fields.choosing
        told = place.reveal if place else self._before
        return told is not None and told.show_on_screen()

    def refresh(self, key: FieldKey) -> None:
        """Show an answer that was changed elsewhere."""
        self._fields.refresh(key)
        self.refresh_band()

    def refresh_band(self) -> None:
        """Show the moral question and the card as they are now."""
        for band in self._bands():
            band.refresh()

    def _bands(self) -> list[QuestionBand | CardBand]:
        return [band for band in (self._card, self._band) if band]

    def _build_column(self) -> QVBoxLayout:
        above = (*self._head(), line(self._ui), *self._bands())
        earlier = open_agreements(self._ui, self._model, self._step)
        before = (self._before,) if self._before else ()
        column = down(*above, *earlier, *before, self._fields, None, spacing="md")
        column.setContentsMargins(*(self._ui.look.px(side) for side in (24, 16, 16, 4)))
        return column

    def _head(self) -> tuple[QVBoxLayout]:
        ui, code = self._ui, self._ui.language.code
        title = words(ui, self._step.title.get(code), "heading2")
        row = across(title, *self._reading(), *self._chip(), spacing="lg")
        row.setStretch(0, 1)
        purpose = term_words(ui, self._step.purpose.get(code), self._terms, token="ink2")
        return (down(row, purpose, spacing="xs"),)

    def _chip(self) -> tuple[Chip, ...]:
        if self._step not in self._model.steps:
            return ()
        return (Chip(self._ui, place_of(self._ui, self._model, self._step)),)

    def _reading(self) -> tuple[QWidget, ...]:
        if self._step is not self._model.steps[0]:
            return ()
        aloud = button(self._ui, self._ui.say("Lees voor"), icon="book-open")
        aloud.setProperty("size", "small")
        aloud.clicked.connect(self.reading_asked)
        return (aloud,)

    def _stand_guard(self) -> None:
        key = gate_of(self._model, self._step)
        if key is None:
            return
        self._fields.hide()
        self._gate = CaseGate(self._ui, self._model, key)
        self._gate.passed.connect(self._let_in)
        self._gate.passed.connect(self._gate.deleteLater)
        self._column.insertWidget(self._column.count() - 1, self._gate)

    @Slot()
    def _let_in(self) -> None:
        self._gate = None
        self._fields.show()
        self._fields.focus_first()


def place_of(ui: Ui, model: SessionModel, step: Step) -> str:
    """Tell which step of how many this is."""
    number = model.steps.index(step) + 1
    return ui.say("Stap {number} van {total}", number=number, total=len(model.steps))
