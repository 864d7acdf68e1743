"""The places for answers of one step on paper: what stays, and no more (ux.md 3.17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Keep, Kind, Step, Template
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.tally import TallyEditor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.headcount import Headcount
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.afterwards.slips import HeadcountLine, SlipCheck
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.run.entries import Entry, entries_of
from moreelberaad.ui.views.run.step_fields import StepFields


def entries_on_paper(template: Template, step: Step) -> tuple[Entry, ...]:
    """List what a step asks that outlives closing; columns that do not are left out."""
    return tuple(_lasting(template, step))


def _lasting(template: Template, step: Step) -> Iterator[Entry]:
    for entry in entries_of(template, step):
        asked = entry.asked
        if asked.keep is Keep.TRANSIENT or _goes_on(step, entry):
            continue
        columns = tuple(each for each in asked.columns if each.keep is not Keep.TRANSIENT)
        if columns or not asked.columns:
            yield replace(entry, asked=replace(asked, columns=columns), columns=None)


def _goes_on(step: Step, entry: Entry) -> bool:
    """Tell whether this table began in an earlier step: on one page it is typed there, whole."""
    return entry.key not in {step.key(asked) for asked in step.fields}


class PaperFields(StepFields):
    """Typed from slips and worksheets; every tally is counted against the people there were."""

    def __init__(
        self, ui: Ui, model: SessionModel, step: Step, help_: Help, headcount: Headcount
    ) -> None:
        self._headcount = headcount
        self._checks: dict[FieldKey, SlipCheck] = {}
        self._asked: HeadcountLine | None = None
        super().__init__(ui, model, step, help_)

    @override
    def entries(self) -> tuple[Entry, ...]:
        return entries_on_paper(self._model.session.template, self._step)

    @override
    def block(self, ui: Ui, entry: Entry, help_: Help) -> QWidget:
        if entry.key == first_tally(self._model.session.template):
            self._asked = HeadcountLine(ui, self._headcount)  # before the tally, also for Tab
        block = super().block(ui, entry, help_)
        editor = self._editors[entry.key]
        if not isinstance(editor, TallyEditor):
            return block
        editor.leave_out_sum()
        check = self._checks[entry.key] = SlipCheck(ui, self._headcount, editor, self)
        asked = (self._asked,) if self._asked and not self._asked.parent() else ()
        made = QWidget()
        made.setLayout(down(*asked, block, check, spacing="sm"))
        return made

    @override
    def focus_first(self) -> None:
        if self._asked:
            first_in(self._asked).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().focus_first()

    @override
    def refresh(self, key: FieldKey) -> None:
        super().refresh(key)
        if key in self._checks:
            self._checks[key].refresh()


def first_tally(template: Template) -> FieldKey | None:
    """Name the first tally of a method; there it is asked how many people there were."""
    keys = (key for key, asked in template.fields() if asked.kind is Kind.TALLY)
    return next(keys, None)
