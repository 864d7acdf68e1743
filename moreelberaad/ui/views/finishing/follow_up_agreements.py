"""What became of each agreement: its words are read, only its status is chosen."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Row, Rows
from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.follow_up import STATUS, with_status
from moreelberaad.ui.views.layouts import bare


class FollowUpAgreements(QWidget):
    """One choice per agreement; a day that is past is told without blame."""

    def __init__(self, ui: Ui, model: CorrectingModel, key: FieldKey, today: date) -> None:
        super().__init__()
        self._ui, self._model, self._key, self._today = ui, model, key, today
        asked = model.session.template.field(key)
        code = ui.language.code
        self._options = [
            (option.code, option.label.get(code), "") for option in asked.column(STATUS).options
        ]
        self._choices: list[ChoiceRow] = []
        self._pile = Pile(ui.look.px(14))
        title = words(ui, asked.label.get(code), "label", token="ink2")
        bare(self, down(title, self._pile, spacing="sm"))
        for number, row in enumerate(self._rows()):
            self._pile.add(self._agreement(number, row))

    def refresh(self) -> None:
        """Show what is chosen now."""
        for choice, row in zip(self._choices, self._rows(), strict=False):
            choice.set_value(_status(row))

    def _rows(self) -> tuple[Row, ...]:
        value = self._model.value(self._key)
        return value.items if isinstance(value, Rows) else ()

    def _agreement(self, number: int, row: Row) -> QWidget:
        ui, named = self._ui, self._ui.say("Status van afspraak {number}", number=number + 1)
        choice = ChoiceRow(ui, named, self._options)
        choice.set_value(_status(row))
        choice.chosen.connect(partial(self._choose, number))
        self._choices.append(choice)
        about = words(ui, self._about(row), "caption", token="ink2")
        if not about.text():
            about.hide()
        said = (words(ui, row.text("action"), "reading"), about)
        return bare(QWidget(), down(line(ui), *said, choice, spacing="xs"))

    def _about(self, row: Row) -> str:
        day = row.cells.get("follow_up_date")
        told = self._when(day) if isinstance(day, date) else ""
        return " · ".join(part for part in (row.text("owner_role"), told) if part)

    def _when(self, day: date) -> str:
        say, said = self._ui.say, self._ui.language.day(day)
        if day < self._today:
            return say("terugblik stond op {day}", day=said)
        return say("terugblik op {day}", day=said)

    def _choose(self, number: int, status: str) -> None:
        self._model.edit(self._key, with_status(Rows(self._rows()), number, status))


def _status(row: Row) -> str | None:
    found = row.cells.get(STATUS)
    return found if isinstance(found, str) else None
