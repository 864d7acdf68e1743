"""What is asked before a case from the group is chosen (ux.md 4)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, panel, words
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.panes import tight

_QUESTION = "procedure_check"
_FROM_GROUP, _NOTHING_GOING_ON = "from_group", "no"


def gate_of(model: SessionModel, step: Step) -> FieldKey | None:
    """Give the answer that must still be cleared before this step may begin."""
    if not step.case_gate:
        return None
    keys = (key for key, asked in model.session.template.fields() if asked.id == _QUESTION)
    return next((key for key in keys if model.value(key) == _FROM_GROUP), None)


class CaseGate(QWidget):
    """Stands before the fields until the group says that nothing is going on."""

    passed = Signal()

    def __init__(self, ui: Ui, model: SessionModel, key: FieldKey) -> None:
        super().__init__()
        self._ui, self._model, self._key = ui, model, key
        self._answer = words(ui, role="body_strong", token="warn")
        self._answer.hide()
        self._build()

    def _build(self) -> None:
        ui, frame = self._ui, panel(self._ui)
        question = ui.say(
            "Voor we deze casus kiezen: weet iemand van een onderzoek, klacht, "
            "integriteitsmelding of procedure hierover?"
        )
        rest = words(ui, ui.say("Je hoeft niet te zeggen wat."), "lead", token="ink2")
        acts = FlowLayout(spacing=ui.look.px(8))
        for act in (self._no(), *self._others()):
            acts.addWidget(act)
        inner = down(words(ui, question, "question"), rest, acts, self._answer, spacing="lg")
        inner.setContentsMargins(*(ui.look.px(28),) * 4)
        frame.setLayout(inner)
        self.setAccessibleName(question)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(tight(down(frame, None)))

    def _no(self) -> QWidget:
        act = button(self._ui, self._ui.say("Nee"), "primary")
        act.clicked.connect(self._pass)
        return act

    def _others(self) -> tuple[QWidget, ...]:
        say = self._ui.say
        texts = (
            say("Ja, we kiezen een andere casus"),
            say("Niet zeker, we kiezen een andere casus of een kaart"),
        )
        acts = tuple(button(self._ui, text) for text in texts)
        for act in acts:
            act.clicked.connect(self._stay)
        return acts

    @Slot()
    def _pass(self) -> None:
        self._model.edit(self._key, _NOTHING_GOING_ON)
        self.passed.emit()

    @Slot()
    def _stay(self) -> None:
        text = self._ui.say("Kies samen een andere casus. Van de eerste is niets bewaard.")
        self._answer.setText(text)
        self._answer.show()
        announce(self, text)
