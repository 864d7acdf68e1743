"""The places for answers of one step, each tied to the session."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.retention import notes_until
from moreelberaad.domain.template import Field, Step
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.removal import removal
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.entries import Entry, entries_of
from moreelberaad.ui.views.run.panes import tight


class StepFields(QWidget):
    """Shows what the session holds, and hands on what is typed; built a piece at a time."""

    row_removed = Signal(object)

    def __init__(self, ui: Ui, model: SessionModel, step: Step, help_: Help) -> None:
        super().__init__()
        self._model, self._step = model, step
        self._editors: dict[FieldKey, Editor] = {}
        self._ui, self._help = ui, help_
        self._waiting = deque(entries_of(model.session.template, step))
        self._blocks = down(spacing="md")
        self.setLayout(tight(down(self._blocks, None)))

    def build_one(self) -> bool:
        """Make one more place for an answer; tells whether there was one to make."""
        if not self._waiting:
            return False
        self._blocks.addWidget(self._block(self._ui, self._waiting.popleft(), self._help))
        return True

    def build_all(self) -> None:
        """Make every place that is not there yet."""
        while self.build_one():
            pass

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
        gone = removal(key, self._model.value(key), value)
        self._model.edit(key, value)
        if gone:
            self.row_removed.emit(gone)

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
    """Look along with the question that the talk turns on (ux.md 5)."""
    return QuestionChecker(ui, help_.check) if asked.central else None
