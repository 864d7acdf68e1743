"""The intake: what to ask the requester, and a note that is gone at closing (domain.md 1.0 B0)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from moreelberaad.domain.template import Field
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.text import ProseEditor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.new_session_model import NewSessionModel
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.new_session_question import Direction


class Intake(QWidget):
    """Folded away until it is asked for: most of the time there was no requester."""

    def __init__(self, ui: Ui, model: NewSessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._inside: QBoxLayout | None = None
        self._editor = ProseEditor(ui, None)
        self.link = self._made_link()
        if asked := model.intake:
            self._lay_out(asked)
        else:
            self.link.hide()
        self.hide()

    def fold(self, direction: Direction) -> None:
        """Put the questions beside the note, or above it."""
        if self._inside is not None:
            self._inside.setDirection(direction)

    def _made_link(self) -> QPushButton:
        link = button(self._ui, self._ui.say("Intake"), "link")
        link.clicked.connect(self._on_asked)
        return link

    def _lay_out(self, asked: Field) -> None:
        ui = self._ui
        self._editor.set_name(asked.label.get(ui.language.code))
        self._editor.show_value(self._model.decisions.intake or None)
        self._editor.edited.connect(self._on_edited)
        title = words(ui, ui.say("Vraag aan de aanvrager"), "label", token="ink2")
        questions = [words(ui, each, "caption") for each in self._model.intake_questions]
        inside = across(
            bare(QWidget(), down(title, *questions, None, spacing="xs")),
            FieldBlock(ui, asked, self._editor, None),
            spacing="xl",
        )
        inside.setStretch(0, 2)
        inside.setStretch(1, 3)
        self._inside = inside
        box = edged(ui, panel(ui), inside, 20, 14)
        bare(self, down(box))

    @Slot()
    def _on_asked(self) -> None:
        self.setVisible(self.isHidden())
        if self.isVisible():
            self._editor.focus_first()

    @Slot(object)
    def _on_edited(self, value: Prose | None) -> None:
        self._model.decide(replace(self._model.decisions, intake=value or Prose("")))
