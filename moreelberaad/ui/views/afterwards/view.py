"""A session typed over from paper, from its first step to the page after closing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.afterwards import PaperModel
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.viewmodels.session import desk_of
from moreelberaad.ui.views.afterwards.desk import PaperDesk
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.view import ClosingView
from moreelberaad.ui.views.deliberation import help_for, hints_for
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.session_transfer import offer_rescue


class AfterwardsView(QWidget):
    """Fills the window, as a session that is led does."""

    locked = Signal()
    left = Signal()
    sheet_asked = Signal()

    def __init__(self, ui: Ui, app: App, bench: Workbench, session_id: SessionId) -> None:
        super().__init__()
        self._ui, self._app, self._bench = ui, app, bench
        session = bench.sessions.get(session_id)
        self._help = help_for(ui, app, session.template, bench.cards_at_hand)
        desk = desk_of(bench)
        self.model = PaperModel(desk, session, ui.language)
        self.model.setParent(self)
        self._hints = hints_for(bench, self.model, ui)
        self.desk = PaperDesk(ui, self.model, self._help, self._closing)
        self.desk.look_along(self._hints)
        self.grown = self.desk.form.grown
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.desk)
        self.desk.lock_asked.connect(self.locked)
        for bars in self.findChildren(Bars):
            bars.rescue_asked.connect(self.rescue)
        self.desk.leaving_asked.connect(self._leave)

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        return self.model.flush()

    def cover(self) -> None:
        """Take the words out of what looks along; nobody else looks at this page."""
        self._hints.clear()

    def uncover(self) -> None:
        """Look along again."""
        self._hints.look()

    @Slot()
    def rescue(self) -> None:
        """Ask for a file outside the vault for what stands here, saved or not."""
        offer_rescue(self._ui, self, self._app, self.model.session)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one types."""
        self.desk.focus_work()

    def _closing(self) -> ClosingView:
        page = ClosingView(self._ui, self.model, self._help)
        page.closed.connect(self._show_closed)
        return page

    @Slot()
    def _leave(self) -> None:
        if self.model.flush():
            self.left.emit()

    @Slot(int)
    def _show_closed(self, wiped: int) -> None:
        until = self._bench.desk.last_day_for_objections(self.model.session)
        session, language = self.model.session.id, self._ui.language
        paper = ReadBackPaper(self._app, self._bench, session, language, parent=self)
        page = ClosedView(self._ui, self.model, self._help, wiped, until, paper=paper)
        page.to_start.connect(self.left)
        page.sheet_asked.connect(self.sheet_asked)
        self._pages.setCurrentIndex(self._pages.addWidget(page))
