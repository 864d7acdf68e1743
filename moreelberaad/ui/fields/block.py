"""A field as it stands in a step: label, hint, editor, and how long the answer stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Field, Kind
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.support.term_label import term_words
from moreelberaad.ui.support.terms import NO_TERMS, Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down

_BESIDE = 8
"""Px at 100 % between label, hint and footer: on one line they leave room for the answers."""


class FieldBlock(QWidget):
    """Everything of one field; a tick carries its own label."""

    def __init__(  # noqa: PLR0913 - a block is its parts
        self,
        ui: Ui,
        asked: Field,
        editor: Editor,
        notes_until: date | None,
        checker: QuestionChecker | None = None,
        *,
        terms: Terms = NO_TERMS,
    ) -> None:
        super().__init__()
        self.editor = editor
        language = ui.language.code
        label = term_words(ui, asked.label.get(language), terms, "label", token="ink2")
        label.setBuddy(editor)
        hint = term_words(ui, asked.hint.get(language), terms, "caption", token="muted")
        if not hint.text():
            hint.hide()
        editor.setAccessibleDescription(hint.text())
        footer = Footer(ui, asked, notes_until)
        if asked.kind is Kind.CHECK:
            label.hide()
            row = across(editor, footer, None)
            row.setAlignment(footer, Qt.AlignmentFlag.AlignVCenter)
            column = down(label, hint, row, spacing="xs")
        else:
            column = down(_above(ui, label, hint, footer), editor, spacing="xs")
        if checker is not None:
            column.addWidget(checker)
            editor.edited.connect(checker.show_question)
            checker.show_question(editor.value())
        self.setLayout(column)
        self._label = label

    def drop_label(self) -> None:
        """Let the heading above speak for the field: it says the same."""
        self._label.hide()


def _above(ui: Ui, *parts: QWidget) -> QWidget:
    made, flow = flowing(ui, spacing=_BESIDE)
    for part in parts:
        flow.addWidget(part)
    return made
