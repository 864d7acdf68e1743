"""Open agreements of the same series, above the fields of the opening (domain.md 1.0 B1)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from moreelberaad.domain.template import Step
from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, line, words
from moreelberaad.ui.viewmodels.earlier_agreements import (
    Earlier,
    EarlierAgreements,
    is_opening,
)
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.run.fold import Fold

_NOT_YET = "open"


def open_agreements(ui: Ui, model: SessionModel, step: Step) -> tuple[QWidget, ...]:
    """Give what stands above the fields of the opening; nothing where nothing goes on."""
    if not is_opening(step):
        return ()
    earlier = EarlierAgreements(model, ui.language)
    if not earlier.rows:
        return ()
    title = ui.say("Open afspraken van deze reeks ({number})", number=len(earlier.rows))
    return (Fold(ui, title, _OpenAgreements(ui, model, earlier)),)


class _OpenAgreements(QWidget):
    """What was agreed, by which role, and what becomes of it; only the last can be changed."""

    def __init__(self, ui: Ui, model: SessionModel, earlier: EarlierAgreements) -> None:
        super().__init__()
        self._ui, self._model, self._earlier = ui, model, earlier
        self._choices: list[ChoiceRow] = []
        rows = [part for each in earlier.rows for part in (line(ui), self._row(each))]
        bare(self, down(6, *rows, 6, line(ui), spacing="sm"))
        model.timeline_changed.connect(self._show)

    def _row(self, each: Earlier) -> QLayout:
        ui = self._ui
        choice = ChoiceRow(ui, self._name(each), self._options(each))
        choice.chosen.connect(partial(self._decide, each))
        self._choices.append(choice)
        about = " · ".join(filter(None, (each.role.plain, self._day(each))))
        said = down(
            words(ui, each.action.plain, "body_strong"),
            words(ui, about, "caption", token="ink2"),
            spacing="xs",
        )
        return down(said, choice, spacing="sm")

    def _name(self, each: Earlier) -> str:
        return self._ui.say("Hoe staat het met: {action}", action=each.action.plain)

    def _options(self, each: Earlier) -> list[tuple[str, str, str]]:
        code = self._ui.language.code
        return [
            (option.code, option.label.get(code), "")
            for option in each.statuses
            if option.code != _NOT_YET
        ]

    def _day(self, each: Earlier) -> str:
        """Say when it is looked back on; what is past is told without blame (ux.md 3.13)."""
        if each.follow_up is None:
            due = each.due
            return self._ui.say("klaar op {day}", day=self._ui.language.day(due)) if due else ""
        day = self._ui.language.day(each.follow_up)
        held = self._model.session.held_on
        if held and each.follow_up < held:
            return self._ui.say("terugblik stond op {day}", day=day)
        return self._ui.say("terugblik op {day}", day=day)

    def _decide(self, each: Earlier, status: str) -> None:
        self._earlier.decide(each, status)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show where it stands; folded away it waits, for every save comes by here."""
        if not self.isVisible():
            return
        for choice, status in zip(self._choices, self._earlier.statuses(), strict=True):
            choice.set_value(None if status == _NOT_YET else status)
