"""A session from its first step to the page after closing: the mode that fills the window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.template import Template
from moreelberaad.ui.fields.factory import Help
from moreelberaad.ui.fields.question_rules import Check
from moreelberaad.ui.support.terms import Terms
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.new_session import plays_cards
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.run.layout import Layout
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.window import RunView


class Deliberation(QWidget):
    """Puts clock, model and screens of one session together."""

    locked = Signal()
    left = Signal()
    sheet_asked = Signal()

    def __init__(
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        session_id: SessionId,
        layout: Layout | None = None,
    ) -> None:
        super().__init__()
        self._ui, self._bench = ui, bench
        self._layout = layout or Layout()
        self._route = app.settings().reporting_route
        desk = Desk(execute=bench.bus.execute, sessions=bench.sessions)
        session = bench.sessions.get(session_id)
        self._help = help_for(ui, app, session.template)
        self.clock = StepClock(session.template.steps, session.minutes, parent=self)
        self.model = SessionModel(desk, session_id, ui.language, self.clock.minutes, self)
        self._pages = QStackedLayout(self)
        self._run = RunView(ui, self._leading())
        self._pages.addWidget(self._run)
        self.setFocusProxy(self._run)
        self._connect()

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self.model.flush()

    def _connect(self) -> None:
        self.model.moved.connect(self.clock.enter)
        self._run.locked.connect(self.locked)
        self._run.left.connect(self.left)
        self.clock.enter(self.model.step.id)

    def _leading(self) -> Leading:
        return Leading(
            model=self.model,
            clock=self.clock,
            help=self._help,
            closing=self._closing,
            route=self._route,
            layout=self._layout,
        )

    def _closing(self) -> ClosingView:
        page = ClosingView(self._ui, self.model, self._help)
        page.closed.connect(self._show_closed)
        return page

    @Slot(int)
    def _show_closed(self, wiped: int) -> None:
        self.clock.hold()
        until = self._bench.desk.last_day_for_objections(self.model.session)
        page = ClosedView(self._ui, self.model, self._help, wiped, until)
        page.to_start.connect(self.left)
        page.sheet_asked.connect(self.sheet_asked)
        self._pages.setCurrentIndex(self._pages.addWidget(page))


def help_for(ui: Ui, app: App, template: Template) -> Help:
    """Gather the words that editors may suggest, in the language of the window."""
    language = ui.language.code
    values = app.values(language)
    return Help(
        values=tuple(word for word, _ in values),
        pinned_values=tuple(word for word, pinned in values if pinned),
        roles=app.roles(language),
        cards=tuple(app.cards()) if plays_cards(template) else (),
        check=Check.of(template),
        terms=Terms(app.glossary(), language),
        rephrasing=app.rephrasing(),
        criteria=app.criteria,
    )
