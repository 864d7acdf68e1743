"""The places for answers of one step, each tied to the session."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.retention import notes_until
from moreelberaad.domain.template import Field, Step
from moreelberaad.domain.values import Lines, Rows, Value
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.entries import Entry, entries_of

_QUESTION = "moral_question"


class StepFields(QWidget):
    """Shows what the session holds, and hands on what is typed."""

    row_removed = Signal()

    def __init__(self, ui: Ui, model: SessionModel, step: Step, help_: Help) -> None:
        super().__init__()
        self._model, self._step = model, step
        self._editors: dict[FieldKey, Editor] = {}
        entries = entries_of(model.session.template, step)
        blocks = (self._block(ui, entry, help_) for entry in entries)
        column = down(*blocks, None, spacing="lg")
        column.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column)

    def focus_first(self) -> None:
        """Put the focus in the first place for an answer."""
        first = next(iter(self._editors.values()), None)
        if first:
            first.focus_first()

    def refresh(self, key: FieldKey) -> None:
        """Show an answer that was changed elsewhere."""
        if key in self._editors:
            self._editors[key].show_value(self._model.value(key))

    def _edit(self, key: FieldKey, value: Value | None) -> None:
        is_fewer = _rows(value) < _rows(self._model.value(key))
        self._model.edit(key, value)
        if is_fewer:
            self.row_removed.emit()

    def _block(self, ui: Ui, entry: Entry, help_: Help) -> FieldBlock:
        editor = editor_for(ui, entry.asked, help_, entry.columns)
        editor.setObjectName(entry.key)
        editor.show_value(self._model.value(entry.key))
        editor.edited.connect(partial(self._edit, entry.key))
        self._editors[entry.key] = editor
        held_on = self._model.session.held_on
        until = notes_until(held_on) if held_on else None
        block = FieldBlock(ui, entry.asked, editor, until, _checker(ui, entry.asked, help_))
        if entry.asked.label == self._step.title:
            block.drop_label()
        return block


def _checker(ui: Ui, asked: Field, help_: Help) -> QuestionChecker | None:
    """Look along with the moral question, where the method names its openings (ux.md 5)."""
    is_checked = asked.id == _QUESTION and help_.openings
    return QuestionChecker(ui, help_.openings) if is_checked else None


def _rows(value: Value | None) -> int:
    return len(value.items) if isinstance(value, Rows | Lines) else 0
