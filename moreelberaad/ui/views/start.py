"""Start: begin within one act, and see what waits (ux.md 3.2)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from babel.dates import format_date
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from moreelberaad import bootstrap
from moreelberaad.application.ports import Templates
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Template
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, panel, words
from moreelberaad.ui.viewmodels.start import StartModel, opening_questions
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.code_sheet import CodeSheet
from moreelberaad.ui.views.dialogs import confirm
from moreelberaad.ui.views.layouts import NO_LIMIT, bare, edged
from moreelberaad.ui.views.route_dialog import ask_route
from moreelberaad.ui.views.start_entries import Entries
from moreelberaad.ui.views.start_hero import Hero
from moreelberaad.ui.views.start_holding import StartHolding
from moreelberaad.ui.views.start_list import Earlier
from moreelberaad.ui.views.start_row import row_height
from moreelberaad.ui.views.start_week import OpeningQuestion, Week
from moreelberaad.ui.views.two_panes import TwoPanes

_SIDE = 391
_ALL = 100  # of the room, up to the height of its rows


class Start(QWidget):
    """The first place: what waits on the left, what is due on the right."""

    resumed = Signal(str)
    finish_asked = Signal(str)
    new_asked = Signal()
    card_asked = Signal()
    begin_asked = Signal(object)
    adapt_asked = Signal(object)
    copy_asked = Signal(object)
    practice_asked = Signal()
    agreements_asked = Signal()
    hand_over_asked = Signal(object)
    take_over_asked = Signal()

    def __init__(
        self,
        ui: Ui,
        model: StartModel,
        templates: Templates,
        card_round: Template | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._jobs = Jobs(self)
        self._hero, self._earlier = Hero(ui), Earlier(ui)
        self._deleted, self._failed = Notice(ui, "info"), Notice(ui, "danger")
        self._week = Week(ui, model)
        self._holding = StartHolding(ui, self, model.holding, self._week.told, self._tell_failed)
        self._entries = Entries(ui, card_round)
        self.panes = (self._left(), self._right(templates))
        bare(self, down(TwoPanes(ui, *self.panes, fixed=self.panes[1], px=_SIDE)))
        self._connect()

    def refresh(self) -> None:
        """Read the vault again; what was just done here is done."""
        self._holding.forget()
        self._model.refresh()

    def settle(self) -> None:
        """Wait for a backup or code that is being made, and for what is being counted."""
        self._jobs.wait()
        self._model.agreements_due.settle()

    def focus_first(self) -> None:
        """Put the focus on the primary act."""
        self._hero.focus_first()

    def _left(self) -> QWidget:
        ui, today = self._ui, self._model.today
        day = format_date(today, "EEEE d MMMM", locale=ui.language.code)
        head = down(
            words(ui, day[:1].upper() + day[1:], token="ink2"),
            words(ui, ui.say("Wat bespreken jullie vandaag?"), "heading1"),
            spacing="xs",
        )
        self._list_label = words(ui, ui.say("Eerder gestart"), "label", token="ink2")
        self._list_panel = edged(ui, panel(ui), down(self._earlier), 1, 6)
        expanding = QSizePolicy.Policy.Expanding
        self._list_panel.setSizePolicy(expanding, expanding)
        told = down(self._deleted, self._failed)
        self._take_over = button(ui, ui.say("Neem een beraad over…"), "link")
        list_head = across(self._list_label, None, self._take_over)
        listed = down(list_head, self._list_panel, told, None, spacing="sm")
        listed.setStretch(1, _ALL)
        page = down(head, 4, self._hero, self._entries, 4, listed, spacing="lg")
        page.setStretch(5, 1)
        return edged(ui, QWidget(), page, 56, 32)

    def _right(self, templates: Templates) -> QWidget:
        ui = self._ui
        questions = opening_questions(templates)
        question = OpeningQuestion(ui, questions, self._model.today.toordinal())
        side = panel(ui, surface="bar")
        edged(ui, side, down(self._week, 16, question, None, spacing="lg"), 32, 36)
        border = line(ui)
        border.setMaximumHeight(NO_LIMIT)
        border.setFixedWidth(1)
        both = across(border, side)
        both.setSpacing(0)
        return bare(QWidget(), both)

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._hero.resumed.connect(self.resumed)
        self._hero.finished.connect(self._finish)
        self._hero.new_asked.connect(self.new_asked)
        self._hero.begin_asked.connect(self.begin_asked)
        self._hero.adapt_asked.connect(self.adapt_asked)
        self._week.adapt_asked.connect(self.adapt_asked)
        self._week.agreements_asked.connect(self.agreements_asked)
        self._earlier.adapt_asked.connect(self.adapt_asked)
        self._earlier.copy_asked.connect(self.copy_asked)
        self._entries.new_asked.connect(self.new_asked)
        self._entries.card_asked.connect(self.card_asked)
        self._entries.practice_asked.connect(self.practice_asked)
        self._earlier.open_asked.connect(self.resumed)
        self._earlier.finish_asked.connect(self.finish_asked)
        self._earlier.hand_over_asked.connect(self.hand_over_asked)
        self._take_over.clicked.connect(self.take_over_asked)
        self._earlier.delete_asked.connect(self._ask_delete)
        self._week.clock_believed.connect(self._believe_clock)
        self._week.code_asked.connect(self._write_code)
        self._week.hold_asked.connect(self._holding.ask)
        self._model.holding.changed.connect(self._model.refresh)
        self._week.route_asked.connect(self._ask_route)
        self._week.backup_asked.connect(self._make_backup)

    @Slot()
    def _show(self) -> None:
        waiting, earlier = self._model.waiting, self._model.earlier
        plan = next(iter(self._model.prepared), None)
        self._hero.show_waiting(waiting, plan, later=self._model.has_plans)
        self._earlier.show_all(earlier)
        self._list_panel.setMinimumHeight(min(len(earlier), 2) * row_height(self._ui) + 14)
        self._list_panel.setMaximumHeight(self._earlier.whole_height() + 14)
        self._list_panel.setVisible(bool(earlier))
        self._list_label.setVisible(bool(earlier))
        self._entries.offer_new(offered=bool(waiting or plan))
        self._week.refresh()
        listed = (self._take_over, self._list_panel, self._deleted, self._failed)
        come_after(self._hero, self._entries, *listed, self.panes[1])

    @Slot(str)
    def _finish(self, session: SessionId) -> None:
        self._model.finish(session)
        self.resumed.emit(session)

    @Slot(str)
    def _ask_delete(self, session: SessionId) -> None:
        say = self._ui.say
        confirm(
            self._ui,
            self,
            title=say("Dit beraad verwijderen?"),
            text=say("Alle notities ervan gaan weg. Tot je vergrendelt kun je het terugzetten."),
            action=say("Verwijder"),
            then=partial(self._delete, session),
        )

    def _delete(self, session: SessionId) -> None:
        try:
            self._model.delete(session)
        except MoreelberaadError as error:
            self._tell_failed(error)
            return
        self._failed.clear()
        back = button(self._ui, self._ui.say("Zet terug"))
        back.clicked.connect(self._put_back)
        self._deleted.tell(self._ui.say("Verwijderd, tot je vergrendelt"), back)
        back.setFocus()

    @Slot()
    def _put_back(self) -> None:
        self._model.put_back()
        self._deleted.clear()
        self._earlier.setFocus()

    @Slot()
    def _make_backup(self) -> None:
        self._week.tell_busy()
        told = self._ui.say("De reservekopie is gemaakt en nagekeken.")
        self._run(self._model.make_backup, told)

    @Slot()
    def _believe_clock(self) -> None:
        told = self._ui.say("Dank je. Wat zijn termijn had gehad, is gewist.")
        self._run(self._model.believe_clock, told)

    @Slot()
    def _ask_route(self) -> None:
        if self._model.route:
            dialog = ask_route(self._ui, self, self._model.route)
            dialog.accepted.connect(self._week.refresh)

    @Slot()
    def _write_code(self) -> None:
        code = bootstrap.fresh_recovery_code()
        sheet = CodeSheet(self._ui, self, code)
        sheet.accepted.connect(partial(self._keep_code, code))
        sheet.open()

    def _keep_code(self, code: str) -> None:
        told = self._ui.say("De herstelcode werkt. Bewaar hem achter slot.")
        self._run(partial(self._model.keep_recovery_code, code), told)

    def _run(self, work: Callable[[], None], told: str) -> None:
        if not self._jobs.busy:
            self._failed.clear()
            self._jobs.run(work, partial(self._tell_done, told), self._tell_failed)

    def _tell_done(self, told: str, _: None) -> None:
        self._model.refresh()
        self._week.told.tell(told)

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._week.told.clear()
        self._failed.tell(errors.sentence(self._ui, error))
