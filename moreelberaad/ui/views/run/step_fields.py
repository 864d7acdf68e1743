"""The places for answers of one step, each tied to the session."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.on_screen import on_screen
from moreelberaad.ui.fields.question import QuestionChecker
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.choosing import choosing_of
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.removal import removal
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.place import ChoosingPlace, choosing_place
from moreelberaad.ui.views.run.entries import Entry, entries_of
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.rephrasing import RephrasingDialog


class StepFields(QWidget):
    """Shows what the session holds, and hands on what is typed; built a piece at a time."""

    row_removed = Signal(object)

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        step: Step,
        help_: Help,
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__()
        self._model, self._step, self._publisher = model, step, publisher
        self._editors: dict[FieldKey, Editor] = {}
        self._marked: dict[FieldKey, FieldBlock] = {}
        self._ui, self._help = ui, help_
        self.choosing: ChoosingPlace | None = None
        self._places: list[Editor | ChoosingPlace] = []
        self._ballot = ballot_of(step) if choosing_of(model) else None
        self._waiting = deque(self.entries())
        self._blocks = down(spacing="md")
        self.setLayout(tight(down(self._blocks, None)))

    def entries(self) -> tuple[Entry, ...]:
        """Give the places for answers, in the order of asking."""
        return entries_of(self._model.session.template, self._step)

    def build_one(self) -> bool:
        """Make one more place for an answer; tells whether there was one to make."""
        if not self._waiting:
            return False
        entry = self._waiting.popleft()
        if self._ballot is None or entry.key not in self._ballot.fields:
            self._blocks.addWidget(self.block(self._ui, entry, self._help))
        elif self.choosing is None:
            self._blocks.addWidget(self._place_of_choice())
        return True

    def build_all(self) -> None:
        """Make every place that is not there yet."""
        while self.build_one():
            pass

    def focus_first(self) -> None:
        """Put the focus in the first place for an answer."""
        for first in self._places[:1]:
            first.focus_first()

    def refresh(self, key: FieldKey) -> None:
        """Show an answer that was changed elsewhere."""
        if key in self._editors:
            self._editors[key].show_value(self._model.value(key))
            self._marked[key].show_mark()

    def _edit(self, key: FieldKey, value: Value | None) -> None:
        gone = removal(key, self._model.value(key), value)
        self._model.edit(key, value)
        if gone:
            self.row_removed.emit(gone)

    def block(self, ui: Ui, entry: Entry, help_: Help) -> QWidget:
        """Make one place for an answer, with all that belongs to it."""
        editor = editor_for(ui, entry.asked, help_, entry.columns)
        editor.setObjectName(entry.key)
        editor.show_value(self._model.value(entry.key))
        editor.edited.connect(partial(self._edit, entry.key))
        self._editors[entry.key] = editor
        self._places.append(editor)
        held_on = self._model.session.held_on
        until = self._model.desk.notes_until(held_on) if held_on else None
        checker = self._checker(entry)
        screen = on_screen(self._publisher, entry.key, entry.asked)
        block = FieldBlock(
            ui, entry.asked, editor, until, checker, terms=help_.terms, screen=screen
        )
        self._marked[entry.key] = block
        if entry.asked.label == self._step.title:
            block.drop_label()
        return block

    def _place_of_choice(self) -> QWidget:
        """Make the one place of the tallies of a silent choice; they are typed nowhere else."""
        made = choosing_place(
            self._ui, self._model, self._step, self._help, publisher=self._publisher
        )
        self.choosing = made
        self._places.append(made)
        return made

    def _checker(self, entry: Entry) -> QuestionChecker | None:
        """Look along with the question that the talk turns on (ux.md 5)."""
        if not entry.asked.central:
            return None
        checker = QuestionChecker(
            self._ui, self._help.check, can_rephrase=bool(self._help.rephrasing.cards)
        )
        checker.rephrasing_asked.connect(partial(self._help_rephrase, entry.key, checker))
        return checker

    def _help_rephrase(self, key: FieldKey, checker: QuestionChecker) -> None:
        is_empty = not self._model.value(key)
        dialog = RephrasingDialog(self._ui, self, self._help.rephrasing, is_empty=is_empty)
        dialog.taken.connect(partial(self._take_over, key, checker))
        dialog.open()

    def _take_over(self, key: FieldKey, checker: QuestionChecker, question: str) -> None:
        """Begin an empty question with a sample; it is one's own from then on."""
        taken = Prose(question)
        self._edit(key, taken)
        self._editors[key].show_value(taken)
        checker.show_question(taken)
        self._editors[key].focus_first()
