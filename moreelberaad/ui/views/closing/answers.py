"""The editors of the closing page, each tied to the session."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Kind
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.continued import writable_here
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.on_screen import on_screen
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.choosing import choosing_of
from moreelberaad.ui.viewmodels.closing import Keyed, last_step
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.place import choosing_place


class Answers(QObject):
    """Makes editors, hands on what is typed, and repaints what changed elsewhere."""

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        offered: Help,
        parent: QObject,
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__(parent)
        self._publisher = publisher
        self._ui, self._model, self._offered = ui, model, offered
        last = last_step(model.session.template)
        self._ballot = ballot_of(last) if choosing_of(model) else None
        self.editors: dict[FieldKey, Editor] = {}
        model.answer_changed.connect(self.refresh)

    def editor(self, keyed: Keyed) -> Editor:
        """Make the editor of one field."""
        key, asked = keyed
        template = self._model.session.template
        writable = writable_here(template, last_step(template), key)
        made = editor_for(self._ui, asked, self._offered, writable)
        made.setObjectName(key)
        made.show_value(self._model.value(key))
        made.edited.connect(partial(self._model.edit, key))
        self.editors[key] = made
        return made

    def blocks(self, fields: Iterable[Keyed]) -> list[QWidget]:
        """Make the editors of these fields, each with its label and its footer.

        What a silent choice counts is left out: it has a place of its own.
        """
        apart = self._ballot.fields if self._ballot else ()
        return [self._block(each) for each in fields if each[0] not in apart]

    def choosing(self) -> list[QWidget]:
        """Make the place of the silent choice that the last step counts, if it counts one."""
        if self._ballot is None:
            return []
        step = last_step(self._model.session.template)
        made = choosing_place(
            self._ui, self._model, step, self._offered, publisher=self._publisher, is_narrow=True
        )
        return [made]

    def forget(self, fields: Iterable[Keyed]) -> None:
        """Let go of editors that are no longer on show."""
        for key, _ in fields:
            self.editors.pop(key, None)

    @Slot(str)
    def refresh(self, key: FieldKey) -> None:
        """Show an answer as the session has it now."""
        if key in self.editors:
            self.editors[key].show_value(self._model.value(key))

    def refresh_all(self) -> None:
        """Show all answers as the session has them now."""
        for key in self.editors:
            self.refresh(key)

    def _block(self, keyed: Keyed) -> QWidget:
        asked, editor = keyed[1], self.editor(keyed)
        if asked.kind is not Kind.CHECK:
            screen = on_screen(self._publisher, keyed[0], asked)
            return FieldBlock(self._ui, asked, editor, self.until, screen=screen)
        made = QWidget()  # a column of this page has no room beside a tick
        made.setLayout(down(editor, Footer(self._ui, asked, self.until), spacing="xs"))
        return made

    @property
    def until(self) -> date | None:
        """Tell until when notes stay in the vault."""
        held_on = self._model.session.held_on
        return self._model.desk.notes_until(held_on) if held_on else None
