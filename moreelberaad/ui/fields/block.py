"""A field as it stands in a step: label, hint, editor, and how long the answer stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Field, Kind
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words


class FieldBlock(QWidget):
    """Everything of one field; a tick carries its own label."""

    def __init__(
        self,
        ui: Ui,
        asked: Field,
        editor: Editor,
        notes_until: date | None,
        checker: QuestionChecker | None = None,
    ) -> None:
        super().__init__()
        self.editor = editor
        column = down(spacing="xs")
        language = ui.language.code
        label = words(ui, asked.label.get(language), "label", token="ink2")
        label.setBuddy(editor)
        if asked.kind is Kind.CHECK:
            label.hide()
        hint = words(ui, asked.hint.get(language), "caption", token="muted")
        if not hint.text():
            hint.hide()
        editor.setAccessibleDescription(hint.text())
        for each in (label, hint, editor):
            column.addWidget(each)
        if checker is not None:
            column.addWidget(checker)
            editor.edited.connect(checker.show_question)
            checker.show_question(editor.value())
        column.addWidget(Footer(ui, asked, notes_until))
        self.setLayout(column)
        self._label = label

    def drop_label(self) -> None:
        """Let the heading above speak for the field: it says the same."""
        self._label.hide()
