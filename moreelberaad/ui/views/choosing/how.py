"""How the group chooses in silence: slips, the laptop that goes round, or coloured cards."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.template import Step
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, choosing_of
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.by_hand import CardsDialog, Counting, SlipsDialog
from moreelberaad.ui.views.choosing.people import PeopleBox
from moreelberaad.ui.views.layouts import bare, edged

_SLIPS, _LAPTOP, _CARDS = "slips", "laptop", "cards"


def how_to_choose(ui: Ui, session: SessionModel, step: Step, help_: Help) -> tuple[QWidget, ...]:
    """Give what stands above the numbers of a step; nothing where nobody chooses in silence."""
    model = choosing_of(session)
    if model is None or ballot_of(step) is None:
        return ()
    return (HowPanel(ui, session, model, help_),)


class HowPanel(QWidget):
    """Asked before each round; what is chosen here is kept nowhere."""

    def __init__(self, ui: Ui, session: SessionModel, model: ChoosingModel, help_: Help) -> None:
        super().__init__()
        self._ui, self._session, self._model, self._help = ui, session, model, help_
        say = ui.say
        ways = [
            (_SLIPS, say("Briefjes"), ""),
            (_LAPTOP, say("Laptop doorgeven"), ""),
            (_CARDS, say("Gekleurde kaarten"), ""),
        ]
        self._ways = Segments(ui, say("Hoe kiezen jullie?"), ways)
        self._ways.set_value(_SLIPS)
        self._people = PeopleBox(ui)
        self._begin = button(ui, say("Begin de ronde"), "primary")
        self._aside = words(ui, "", "caption", token="ink2")
        bare(self, down(self._build()))
        self._ways.chosen.connect(self._show)
        self._people.changed.connect(self._show)
        self._begin.clicked.connect(self._start)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _build(self) -> QFrame:
        title = words(self._ui, self._ui.say("Hoe kiezen jullie?"), "heading3")
        row = across(self._people, None, self._begin, spacing="lg")
        made = panel(self._ui, surface="sunken")
        column = down(title, across(self._ways, None), row, self._aside, spacing="md")
        edged(self._ui, made, column, 18, 14)
        return made

    @Slot()
    def _show(self) -> None:
        self._begin.setEnabled(self._people.number is not None and self._may_begin())
        self._aside.setText(self._words())

    def _may_begin(self) -> bool:
        return self._ways.value() != _LAPTOP or self._model.may_go_round

    def _words(self) -> str:
        say = self._ui.say
        match self._ways.value():
            case "laptop" if not self._model.may_go_round:
                return say("Iedereen kijkt mee op dit scherm. Kies briefjes of kaarten.")
            case "laptop":
                return say(
                    "Terug naar dit scherm kan alleen met de code {code}, of met je wachtzin. "
                    "Onthoud de code en zeg hem niet hardop.",
                    code=self._model.exit.code,
                )
            case "cards":
                return say("Iedereen ziet dan wie wat kiest.")
            case _:
                return say("Ieder schrijft zijn keuze op een briefje. Daarna tel jij ze.")

    @Slot()
    def _start(self) -> None:
        self._show()
        people = self._people.number
        if people is None or not self._may_begin():
            return
        match self._ways.value():
            case "laptop":
                self._model.begin(people)
            case "cards":
                CardsDialog(self._ui, self, self._counting(), people).open()
            case _:
                SlipsDialog(self._ui, self, self._counting(), people).open()

    def _counting(self) -> Counting:
        return Counting(session=self._session, model=self._model, help=self._help)
