"""How the group chooses in silence: slips, the laptop that goes round, or coloured cards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from moreelberaad.domain.arrangement import Choosing
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, panel, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.by_hand import CardsDialog, CountDialog, Counting, SlipsDialog
from moreelberaad.ui.views.choosing.people import TALL, PeopleBox
from moreelberaad.ui.views.layouts import Height, bare, edged

_BETWEEN = 16


class HowPanel(QWidget):
    """Asked before each round; the way that was agreed on stands ready, the others behind it."""

    counted = Signal()
    """A count by hand is over, kept or not."""
    withdrawn = Signal()

    def __init__(
        self,
        ui: Ui,
        session: SessionModel,
        model: ChoosingModel,
        help_: Help,
    ) -> None:
        super().__init__()
        self._ui, self._session, self._model, self._help = ui, session, model, help_
        say = ui.say
        self._names = {
            Choosing.SLIPS: say("Briefjes"),
            Choosing.LAPTOP: say("Laptop doorgeven"),
            Choosing.COLOURED_CARDS: say("Gekleurde kaarten"),
        }
        ways = [(code.value, name, "") for code, name in self._names.items()]
        self._ways = ChoiceRow(ui, say("Hoe kiezen jullie?"), ways)
        self._ways.set_value(session.session.choosing)
        self._title = words(ui, "", "heading3")
        self._aside = words(ui, "", token="ink2")
        self._people = PeopleBox(ui)
        self._begin = button(ui, "", "primary")
        self._others = button(ui, say("Kies een andere manier"), "link")
        self._back = button(ui, say("Laat de telling staan"), "link")
        bare(self, down(self._build()))
        self._turn(is_asked=session.session.arrangement.choosing is None)
        self.offer_back(on=False)
        self._connect()
        self._show()

    def offer_back(self, *, on: bool) -> None:
        """Let what was counted before stand, where something was."""
        self._back.setVisible(on)

    def focus_first(self) -> None:
        """Put the keyboard where it is told how many people there are."""
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _build(self) -> QFrame:
        acts, flow = flowing(self._ui, spacing=_BETWEEN)
        flow.addWidget(self._people)
        for each in (self._begin, self._others, self._back):
            Height(self._ui, each, TALL)
            flow.addWidget(each)
        made = panel(self._ui, surface="sunken")
        column = down(self._title, self._ways, self._aside, acts, spacing="md")
        edged(self._ui, made, column, 18, 14)
        return made

    def _connect(self) -> None:
        self._ways.chosen.connect(self._show)
        self._people.changed.connect(self._show)
        self._begin.clicked.connect(self._start)
        self._others.clicked.connect(self._ask)
        self._back.clicked.connect(self.withdrawn)

    def _turn(self, *, is_asked: bool) -> None:
        self._ways.setVisible(is_asked)
        self._others.setVisible(not is_asked)

    @Slot()
    def _ask(self) -> None:
        self._turn(is_asked=True)
        self._show()
        self._ways.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        say, way = self._ui.say, self._way
        is_asked = not self._ways.isHidden()
        agreed = say("Stille keuze: {way}", way=self._names[way])
        self._title.setText(say("Hoe kiezen jullie?") if is_asked else agreed)
        counts = way is Choosing.SLIPS
        self._begin.setText(say("Briefjes tellen") if counts else say("Begin de ronde"))
        self._begin.setEnabled(self._people.number is not None and self._may_begin())
        self._aside.setText(self._words())

    @property
    def _way(self) -> Choosing:
        return Choosing(self._ways.value() or Choosing.SLIPS)

    def _may_begin(self) -> bool:
        return self._way is not Choosing.LAPTOP or self._model.may_go_round

    def _words(self) -> str:
        say = self._ui.say
        match self._way:
            case Choosing.LAPTOP if not self._model.may_go_round:
                return say("Iedereen kijkt mee op dit scherm. Kies briefjes of kaarten.")
            case Choosing.LAPTOP if not self._model.exit.takes_code:
                return say("Terug naar dit scherm kan alleen met je wachtzin.")
            case Choosing.LAPTOP:
                return say(
                    "Terug naar dit scherm kan alleen met de code {code}, of met je wachtzin. "
                    "Onthoud de code en zeg hem niet hardop.",
                    code=self._model.exit.code,
                )
            case Choosing.COLOURED_CARDS:
                return say("Iedereen ziet dan wie wat kiest.")
            case Choosing.SLIPS:
                return say("Ieder schrijft zijn keuze op een briefje. Daarna tel jij ze.")

    @Slot()
    def _start(self) -> None:
        self._show()
        people = self._people.number
        if people is None or not self._may_begin():
            return
        match self._way:
            case Choosing.LAPTOP:
                self._model.begin(people)
            case Choosing.COLOURED_CARDS:
                self._count(CardsDialog(self._ui, self, self._counting(), people))
            case Choosing.SLIPS:
                self._count(SlipsDialog(self._ui, self, self._counting(), people))

    def _count(self, dialog: CountDialog) -> None:
        dialog.finished.connect(self.counted)
        dialog.open()

    def _counting(self) -> Counting:
        return Counting(session=self._session, model=self._model, help=self._help)
