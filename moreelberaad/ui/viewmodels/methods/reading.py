"""One method as it stands now: its texts, steps, fields, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods import texts
from moreelberaad.ui.viewmodels.methods.checking import Checked, Checker
from moreelberaad.ui.viewmodels.methods.content import DUTCH, is_later, minutes_of, steps_of
from moreelberaad.ui.viewmodels.methods.fields import FieldsOfSteps
from moreelberaad.ui.viewmodels.methods.items import (
    FieldItem,
    PlacedMistake,
    SharedSet,
    StepItem,
)
from moreelberaad.ui.viewmodels.methods.mistake_words import told
from moreelberaad.ui.viewmodels.methods.steps import step_items

_LONGEST = 2 * 24 * 60
"""Minutes; a sum of what is plainly wrong has no end."""


class MethodReading(QObject):
    """What is shown of one method, in the language whose texts are changed."""

    changed = Signal(str)
    checked = Signal()
    barred = Signal()
    """What was to go or to change stays: a condition asks for it first."""

    def __init__(
        self, checker: Checker, words: Language, item_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._timeline, self._checker = checker.app, checker.timeline, checker
        self._words, self._id = words, item_id
        self.read_only = item_id in checker.app.templates.ids()
        self._content: Mapping[str, Any] = {}
        self._outcome = Checked()
        self._fields = FieldsOfSteps()
        self._typed: dict[tuple[str, str], str] = {}
        self._read()
        self._language = words.code if "en" in self._content else DUTCH

    @property
    def language(self) -> str:
        """Give the language of the texts that are shown and changed."""
        return self._language

    @language.setter
    def language(self, code: str) -> None:
        if code != self._language:
            self._language = code
            self.changed.emit("")

    @property
    def title(self) -> str:
        """Give the title as it stands now."""
        return self.text("title")

    @property
    def template(self) -> Template | None:
        """Give the method when it is faultless."""
        return self._outcome.template

    @property
    def mistakes(self) -> Sequence[PlacedMistake]:
        """Give all that is wrong, in words."""
        return told(self._words, self._content, self._outcome.rejected)

    @property
    def missing(self) -> Sequence[str]:
        """Name the blocks of every talk that this method lacks: opening, closing."""
        faults = self._outcome.rejected.mistakes
        return [str(dict(each.params)["name"]) for each in faults if each.code == "missing_block"]

    @property
    def steps(self) -> Sequence[StepItem]:
        """Give the steps in their order."""
        return step_items(self._content, self._language)

    @property
    def total(self) -> int:
        """Sum the minutes of the talk."""
        return sum(minutes_of(each) for each in steps_of(self._content) if not is_later(each))

    def ends_at(self, begin: time) -> time:
        """Tell when a talk ends that begins at this time."""
        lasting = timedelta(minutes=min(max(self.total, 0), _LONGEST))
        return (datetime.combine(date(2000, 1, 1), begin) + lasting).time()

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._timeline.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._timeline.redo_name

    def text(self, place: str) -> str:
        """Give a text as it was typed."""
        typed = self._typed.get((self._language, place))
        return texts.read(self._content, self._language, place) if typed is None else typed

    def fields(self, step: str) -> Sequence[FieldItem]:
        """Give the fields of a step, also those that come with a block."""
        return self._fields.of(self._content, self._language, step)

    def shared_options(self) -> Sequence[SharedSet]:
        """Give the lists of choices that methods share."""
        return [
            SharedSet(name=name, labels=tuple(each.label.get(self._language) for each in options))
            for name, options in self._app.templates.option_sets().items()
        ]

    def shared_columns(self) -> Sequence[SharedSet]:
        """Give the sets of columns that methods share."""
        return [
            SharedSet(name=name, labels=tuple(each.get(self._language) for each in labels))
            for name, labels in self._app.templates.column_sets().items()
        ]

    def read_back(self) -> None:
        """Show what stands there after undo or redo, if it still stands there."""
        if self._id in self._timeline.drafts:
            self._typed.clear()
            self._read()
            self.changed.emit("")
            self.checked.emit()

    def _read(self) -> None:
        if self.read_only:
            self._content = self._app.templates.source(self._id)
            self._outcome = Checked(template=self._app.templates.get(self._id))
        else:
            draft = self._timeline.drafts[self._id]
            self._content = draft.content
            self._outcome = self._checker.check(draft)
        self._fields.learn(self._content, self._outcome.template)
