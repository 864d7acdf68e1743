"""What is left when every point is decided."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.review import ReviewModel


class GoingOn(QWidget):
    """Tells that all is decided, and leads on once both questions are answered too."""

    done = Signal()
    blind_asked = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self.is_ready = self.leads = False
        """Whether one may go on, and whether the button that Enter would not press comes first."""
        self._words = words(ui, "", "body_strong")
        self._button = button(ui, ui.say("Ga verder"), "primary", keys="Ctrl+Return")
        self._button.clicked.connect(self.done)
        self._blind = button(ui, ui.say("Lees zonder merktekens"), "primary", keys="Ctrl+B")
        self._blind.clicked.connect(self.blind_asked)
        self.setLayout(down(self._words, across(self._button, self._blind, None)))
        self.hide()

    def refresh(self, model: ReviewModel) -> None:
        """Show how far the review is."""
        answered = questions_answered(model)
        self.is_ready = model.is_complete and answered
        self.setVisible(model.is_decided)
        self._button.setVisible(self.is_ready)
        is_looked_at = model.is_decided and not model.unopened
        self._blind.setVisible(is_looked_at and bool(model.unread_blind))
        self.leads = self.is_ready or self._blind.isVisibleTo(self)
        self._words.setText(self._told(model, answered=answered))

    def _told(self, model: ReviewModel, *, answered: bool) -> str:
        say = self._ui.say
        if model.unopened:
            return self._ui.count(
                "Alle punten zijn beslist. Bekijk nog {number} onderdeel.",
                "Alle punten zijn beslist. Bekijk nog {number} onderdelen.",
                model.unopened,
            )
        if model.unread_blind:
            return self._ui.count(
                "Dit gaat naar Defensie of Rijk. Lees nog {number} onderdeel zonder merktekens.",
                "Dit gaat naar Defensie of Rijk. Lees nog {number} onderdelen zonder merktekens.",
                len(model.unread_blind),
            )
        if not answered:
            return say("Alle punten zijn beslist. Beantwoord nog de twee vragen.")
        if not model.total:
            return say("De controle vond geen punten.")
        return say("Alle punten zijn beslist.")


def asks_questions(document: DocumentKind) -> bool:
    """Tell whether the two questions go with this document: an agreements sheet has no case."""
    return document is not DocumentKind.AGREEMENTS


def questions_answered(model: ReviewModel) -> bool:
    """Tell whether both questions have their answer, if they are asked."""
    answers = (model.review.recognised_by_colleague, model.review.recognised_widely)
    return not asks_questions(model.document) or None not in answers
