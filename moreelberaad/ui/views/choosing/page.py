"""The silent choice on a laptop that goes round: it fills the window, and guards its ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, Stage
from moreelberaad.ui.viewmodels.choosing_values import ValuesOffered, values_offered
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.anew import AnewPage
from moreelberaad.ui.views.choosing.asked import choice_in
from moreelberaad.ui.views.choosing.cover import CoverPage
from moreelberaad.ui.views.choosing.enter import is_enter, press_focused
from moreelberaad.ui.views.choosing.guard import Guard
from moreelberaad.ui.views.choosing.head import ChoosingHead
from moreelberaad.ui.views.choosing.leave import LeaderPage, LeavePage
from moreelberaad.ui.views.choosing.turn_page import TurnPage
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.run.panes import Pane


class ChoosingPage(Pane):
    """Follows the round: cover, choice, cover; only the leader comes out of it."""

    left = Signal()
    lock_asked = Signal()

    def __init__(self, ui: Ui, session: SessionModel, model: ChoosingModel, help_: Help) -> None:
        super().__init__(ui, "window")
        self._ui, self._session, self._model, self._help = ui, session, model, help_
        self.setAccessibleName(ui.say("Stille keuze"))
        self._cover, self._turn = CoverPage(ui, model), TurnPage(ui, model)
        self._leave, self._leader = LeavePage(ui, model), LeaderPage(ui, model)
        self._anew, self._head = AnewPage(ui, model), ChoosingHead(ui, model)
        self._guard = Guard(self)
        body = QWidget()
        self._pages = QStackedLayout(body)
        for each in self._all():
            self._pages.addWidget(each)
        column = down(self._head, body)
        column.setSpacing(0)
        column.setStretch(1, 1)
        bare(self, column)
        self._connect()

    def enter(self) -> None:
        """Show where the round stands, and guard it while it goes on."""
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press a button with Enter; no key that nothing here uses may reach what lies behind."""
        if is_enter(event):
            press_focused(self)
        event.accept()

    def _all(self) -> tuple[QWidget, ...]:
        return (self._cover, self._turn, self._leave, self._leader, self._anew)

    def _connect(self) -> None:
        model, guard = self._model, self._guard
        model.changed.connect(self._show)
        model.ended.connect(self.left)
        guard.stirred.connect(model.idle.stir)
        guard.away.connect(self._hide)
        guard.closing_asked.connect(self._ask_who)
        self._cover.turn_taken.connect(model.take_turn)
        self._cover.leaving_asked.connect(self._ask_who)
        self._leave.back_asked.connect(self._show)
        self._leave.passed.connect(self._let_lead)
        self._leader.back_asked.connect(self._show)
        self._anew.back_asked.connect(self.left)
        QShortcut("Ctrl+L", self).activated.connect(self.lock_asked)

    @Slot()
    def _show(self) -> None:
        """Show what belongs to this stage; a choice is made on a page that is new."""
        if self._model.stage is not Stage.CHOOSING:
            self._turn.forget()
        self._leave.forget()
        match self._model.stage:
            case Stage.RESTING:
                self._guard.rest()
                self._head.hide()
                self._put(self._anew)
                self._anew.enter()
            case Stage.CHOOSING:
                self._put(self._turn)
                choice = choice_in(self._ui, self._session, self._model.step, self._help)
                self._turn.show_choice(choice, self._offered())
            case _:
                self._guard.stand()
                self._head.show()
                self._put(self._cover)
                self._cover.enter()

    @Slot()
    def _hide(self) -> None:
        """Cover at once whatever is in sight: a choice, or what may be done with the round."""
        if self._model.stage is Stage.CHOOSING:
            self._model.cover()
        elif self._model.stage is not Stage.RESTING:
            self._show()

    @Slot()
    def _ask_who(self) -> None:
        self._model.cover()
        self._put(self._leave)
        self._leave.enter()

    @Slot()
    def _let_lead(self) -> None:
        if self._pages.currentWidget() is self._leave:
            self._put(self._leader)
            self._leader.enter()

    def _put(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _offered(self) -> ValuesOffered | None:
        ballot = self._model.ballot
        if ballot is None or ballot.values is None:
            return None
        session = self._session.session
        asked = session.template.field(ballot.values)
        return values_offered(session, asked, self._help.pinned_values, self._ui.language.code)
