"""A session from its first step to the page after closing: the mode that fills the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from moreelberaad.application.cards import CardsAtHand
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.playlist import card_keys
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Template
from moreelberaad.ui.fields.factory import Help
from moreelberaad.ui.fields.question_rules import Check
from moreelberaad.ui.support.terms import Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.card_choosing import known_to
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.earlier_lessons import EarlierLessons
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import SessionLeftWords
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.viewmodels.round_exit import RoundExit
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.viewmodels.session import SessionModel, desk_of
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.one_screen import OneScreen
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.window import RunView
from moreelberaad.ui.views.session_transfer import offer_rescue
from moreelberaad.ui.views.stage import Stage


class Deliberation(QWidget):
    """Puts clock, model and screens of one session together."""

    locked = Signal()
    left = Signal()
    sheet_asked = Signal()

    def __init__(  # noqa: PLR0913 - layout and stage outlive a session
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        session_id: SessionId,
        *,
        layout: Layout | None = None,
        stage: Stage | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._app, self._bench = ui, app, bench
        self._layout = layout or Layout()
        self._route = app.settings().reporting_route
        habits = app.settings().habits
        session = bench.sessions.get(session_id)
        known = help_for(ui, app, session.template, bench.cards_at_hand)
        self._help = with_draws(known, bench, session)
        self.clock = StepClock(session.template.steps, session.minutes, parent=self)
        self.clock.turns = habits.clock_turns
        desk = desk_of(bench, habits)
        self.model = SessionModel(desk, session_id, ui.language, self.clock.minutes, self)
        self.model.moved.connect(self.clock.enter)
        self._earlier = self._earlier_lessons(app)
        self._hints = hints_for(bench, self.model, ui)
        self._publisher = Publisher(
            self.model, self.clock, self._help.card, self, hints=self._hints
        )
        self._publisher.writes_along = habits.write_along
        self._stage = stage
        self._lead_choices()
        self._pages = QStackedLayout(self)
        self._run = RunView(ui, self._leading())
        self._room = self._on_stage(stage) if stage else None
        self._pages.addWidget(self._room or self._run)
        self.setFocusProxy(self._room or self._run)
        self._connect()

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self.model.flush()

    def cover(self) -> None:
        """Take every word off the screen of the participants, and out of what looks along."""
        self._hints.clear()
        if self._stage:
            self._stage.away()

    def uncover(self) -> None:
        """Show the participants again what they saw, while all is still in memory."""
        self._hints.look()
        if self._stage:
            self._stage.follow(self._publisher)

    @Slot()
    def rescue(self) -> None:
        """Ask for a file outside the vault for what stands here, saved or not."""
        offer_rescue(self._ui, self, self._app, self.model.session)

    def _connect(self) -> None:
        self._run.locked.connect(self.locked)
        for bars in self.findChildren(Bars):
            bars.rescue_asked.connect(self.rescue)
        self._run.left.connect(self._leave)
        self.clock.enter(self.model.step.id)
        self._earlier.look()

    def _earlier_lessons(self, app: App) -> EarlierLessons:
        found = EarlierLessons(
            self.model, self._bench.lessons, lambda: app.card_words().values, self
        )
        found.may_show = self.model.desk.habits.earlier_lessons
        return found

    def _lead_choices(self) -> None:
        chance = self._bench.desk.chance
        habits = self.model.desk.habits
        way_out = RoundExit(chance, WayOut(self._bench), takes_code=habits.round_code)
        rounds = ChoosingModel(self.model, chance, way_out, self._ui.language)
        rounds.follow(self._publisher, self._is_watched)

    def _is_watched(self) -> bool:
        return self._stage is not None and self._stage.state is Staging.ONE_SCREEN

    def _on_stage(self, stage: Stage) -> OneScreen:
        """Let the participants look along, on a screen of their own or on this one."""
        stage.expect(self.model.session.arrangement.showing)
        stage.follow(self._publisher)
        page = OneScreen(self._ui, self._run, stage, self._publisher)
        page.lock_asked.connect(self.locked)
        return page

    @Slot()
    def _leave(self) -> None:
        self._clear_stage()
        self.left.emit()

    @Slot()
    def _ask_sheet(self) -> None:
        self._clear_stage()
        self.sheet_asked.emit()

    def _clear_stage(self) -> None:
        if self._stage:
            self._stage.leave()

    def _leading(self) -> Leading:
        return Leading(
            model=self.model,
            clock=self.clock,
            help=self._help,
            closing=self._closing,
            route=self._route,
            office=self._app.office(self._ui.language),
            layout=self._layout,
            publisher=self._publisher,
            stage=self._stage,
            hints=self._hints,
            earlier=self._earlier,
        )

    def _closing(self) -> ClosingView:
        page = ClosingView(self._ui, self.model, self._help, self._publisher)
        page.closed.connect(self._show_closed)
        return page

    @Slot(int)
    def _show_closed(self, wiped: int) -> None:
        self.clock.hold()
        until = self._bench.desk.last_day_for_objections(self.model.session)
        session, language = self.model.session.id, self._ui.language
        paper = ReadBackPaper(self._app, self._bench, session, language, parent=self)
        page = ClosedView(self._ui, self.model, self._help, wiped, until, paper=paper)
        page.to_start.connect(self._leave)
        page.sheet_asked.connect(self._ask_sheet)
        if self._room:
            self._room.put(page)
        else:
            self._pages.setCurrentIndex(self._pages.addWidget(page))


def hints_for(bench: Workbench, model: SessionModel, ui: Ui) -> HintDesk:
    """Look along with what is typed in a session; the check is loaded beside the window."""
    left = SessionLeftWords(model, bench.reviews, bench.own_words, ui.language)
    return HintDesk(lambda: bench.recogniser, left, model)


def with_draws(offered: Help, bench: Workbench, session: Session) -> Help:
    """Let a card be drawn, and tell which ones this series knew before this talk."""
    if not offered.cards:
        return offered
    here = {str(session.answers.get(key)) for key in card_keys(session.template)}
    used = known_to(session.series, bench.cards_at_hand.played()) - here
    return replace(offered, used_cards=used, shuffle=bench.desk.chance.shuffle)


def help_for(ui: Ui, app: App, template: Template, cards: CardsAtHand) -> Help:
    """Gather the words that editors may suggest, in the language of the window."""
    language = ui.language.code
    values = app.values(language)
    plays = template.plays_cards
    return Help(
        values=tuple(word for word, _ in values),
        pinned_values=tuple(word for word, pinned in values if pinned),
        roles=app.roles(language),
        cards=cards.playable() if plays else (),
        known_cards=cards.all() if plays else (),
        check=Check.of(template),
        terms=Terms(app.glossary(), language),
        rephrasing=app.rephrasing(),
        criteria=app.criteria,
    )
