"""A field as it stands in a step: label, hint, editor, and how long the answer stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Field, Kind
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.hint_place import until_words
from moreelberaad.ui.fields.on_screen import FieldMark, OnScreen, row_keys
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.fields.rows import RowsEditor
from moreelberaad.ui.support.term_label import term_words
from moreelberaad.ui.support.terms import NO_TERMS, Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down

_BESIDE = 8
"""Px at 100 % between label, hint and footer: on one line they leave room for the answers."""


class FieldBlock(QWidget):
    """Everything of one field; a tick carries its own label."""

    is_asked = False

    def __init__(  # noqa: PLR0913 - a block is its parts
        self,
        ui: Ui,
        asked: Field,
        editor: Editor,
        notes_until: date | None,
        checker: QuestionChecker | None = None,
        *,
        terms: Terms = NO_TERMS,
        screen: OnScreen | None = None,
    ) -> None:
        super().__init__()
        self.editor, self._ui, self._screen = editor, ui, screen
        language = ui.language.code
        label = term_words(ui, asked.label.get(language), terms, "label", token="ink2")
        label.setBuddy(editor)
        hint = term_words(ui, asked.hint.get(language), terms, "caption", token="muted")
        if not hint.text():
            hint.hide()
        editor.setAccessibleDescription(hint.text())
        footer = Footer(ui, asked, notes_until)
        self._field_mark: FieldMark | None = None
        marks = self._marks(ui, screen) if screen else ()
        if asked.kind is Kind.CHECK:
            label.hide()
            row = across(editor, footer, *marks, None)
            row.setAlignment(footer, Qt.AlignmentFlag.AlignVCenter)
            column = down(label, hint, row, spacing="xs")
        else:
            column = down(_above(ui, label, hint, footer, *marks), editor, spacing="xs")
        if checker is not None:
            column.addWidget(checker)
            _check(editor, checker)
        if screen and isinstance(editor, RowsEditor):
            editor.stand_on(screen)
            column.addWidget(row_keys(ui, screen))
        self.setLayout(column)
        self._column, self._label = column, label
        editor.edited.connect(self._on_edited)
        self.show_mark()

    def drop_label(self) -> None:
        """Let the heading above speak for the field: it says the same."""
        self._label.hide()

    def show_on_screen(self) -> bool:
        """Put the whole answer on the screen or take it off; tells whether it may go there."""
        self.is_asked = False
        return self._field_mark is not None and self._field_mark.turn()

    def stand_hint(self, band: QWidget) -> None:
        """Let the band of a hint stand under the editor."""
        self._column.insertWidget(self._column.indexOf(self.editor) + 1, band)

    def until_words(self) -> str:
        """Tell until when a hint keeps the answer off the screen, if there is one."""
        if self._screen is None or not self._screen.is_seen:
            return ""
        return until_words(self._ui, is_row=False, is_asked=self.is_asked)

    def answer(self) -> None:
        """Go on the screen now: the hint that kept it off is answered."""
        self.is_asked = False
        if self._screen and not self._screen.has:
            self._screen.turn(self._ask)

    @Slot()
    def _on_edited(self) -> None:
        self.is_asked = False

    def _ask(self) -> None:
        self.is_asked = True

    @Slot()
    def show_mark(self) -> None:
        """Tell whether the whole answer is on the screen; rows tell it each for itself."""
        if self._field_mark:
            self._field_mark.refresh(is_written=self.editor.value() is not None)

    def _marks(self, ui: Ui, screen: OnScreen) -> tuple[QWidget, ...]:
        by_row = isinstance(self.editor, RowsEditor)
        self._field_mark = FieldMark(ui, screen, self, by_row=by_row)
        self._field_mark.refused = self._ask
        if by_row:
            return ()
        self.editor.edited.connect(self.show_mark)
        return (self._field_mark.mark,)


def _check(editor: Editor, checker: QuestionChecker) -> None:
    editor.edited.connect(checker.show_question)
    checker.show_question(editor.value())


def _above(ui: Ui, *parts: QWidget) -> QWidget:
    made, flow = flowing(ui, spacing=_BESIDE)
    for part in parts:
        flow.addWidget(part)
    return made
