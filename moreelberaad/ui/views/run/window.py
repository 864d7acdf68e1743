"""Leading a session: the whole of the screen, and the keys that work everywhere in it."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, choosing_of
from moreelberaad.ui.viewmodels.standing import Cover, Standing
from moreelberaad.ui.views.choosing.page import ChoosingPage
from moreelberaad.ui.views.run.border import Border
from moreelberaad.ui.views.run.boundary import BoundaryPage
from moreelberaad.ui.views.run.desk import RunDesk
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.panes import tight
from moreelberaad.ui.views.run.pause import PausePage
from moreelberaad.ui.views.run.pause_dialog import PauseDialog
from moreelberaad.ui.views.run.reading import ReadingPage
from moreelberaad.ui.views.run.room_cover import cover_room
from moreelberaad.ui.views.run.room_line import RoomLine
from moreelberaad.ui.views.run.screen_words import held_words


class RunView(QWidget):
    """One page fills it: the session, or what lies over it for a while."""

    locked = Signal()
    left = Signal()

    def __init__(self, ui: Ui, leading: Leading) -> None:
        super().__init__()
        self._ui, self._model, self._clock = ui, leading.model, leading.clock
        self._before: QWidget | None = None
        self._standing = Standing(leading.clock, self)
        self._desk = RunDesk(ui, leading)
        self._route, self._publisher, self._help = leading.route, leading.publisher, leading.help
        self._stage, self._office = leading.stage, leading.office
        self._rounds = choosing_of(leading.model)
        stack = QWidget()
        self._pages = QStackedLayout(stack)
        self._pages.addWidget(self._desk)
        self._border = Border(ui, stack)
        self.setLayout(tight(down(self._border)))
        self._connect()

    def light(self, by: int) -> None:
        """Light another question from beside this page, unless something lies over the work."""
        if self._standing.top is None:
            self._desk.light(by)

    def click(self, by: int) -> None:
        """Follow a clicker from beside this page, unless something lies over the work."""
        if self._standing.top is None:
            self._desk.click(by)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to where one types, or to what lies over it."""
        self._focus_page()

    def _connect(self) -> None:
        self._standing.changed.connect(self._show_page)
        self._desk.lock_asked.connect(self._lock)
        self._desk.break_asked.connect(self._ask_break)
        self._desk.boundary_asked.connect(self._stop)
        self._desk.reading_asked.connect(lambda: self._standing.cover(Cover.READING))
        if self._rounds:
            self._rounds.begun.connect(lambda: self._standing.cover(Cover.CHOOSING))
        bind(self, {"Ctrl+G": self._stop})
        if self._publisher:
            self._publisher.held_changed.connect(self._show_held)
            self._black = QShortcut("F8", self, enabled=False)
            self._black.activated.connect(self._publisher.blacken)
            self._show_held()

    @cached_property
    def _reading(self) -> ReadingPage:
        """Make what is read aloud; like the pages below, when it is first asked for."""
        page = ReadingPage(self._ui, self._office)
        page.left.connect(lambda: self._standing.uncover(Cover.READING))
        self._pages.addWidget(page)
        return page

    @cached_property
    def _pause(self) -> PausePage:
        page = PausePage(self._ui, self._clock)
        page.ended.connect(lambda: self._standing.uncover(Cover.BREAK))
        page.lock_asked.connect(self._lock)
        page.leaving_asked.connect(self._leave)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _boundary(self) -> BoundaryPage:
        room = RoomLine(self._ui, self._publisher, self._stage) if self._publisher else None
        page = BoundaryPage(self._ui, self._model, self._route, room)
        page.left.connect(lambda: self._standing.uncover(Cover.BOUNDARY))
        page.lock_asked.connect(self._lock)
        page.closing_asked.connect(self._close)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _choosing(self) -> ChoosingPage:
        assert isinstance(self._rounds, ChoosingModel)  # noqa: S101 - nothing else covers with it
        page = ChoosingPage(self._ui, self._model, self._rounds, self._help)
        page.left.connect(lambda: self._standing.uncover(Cover.CHOOSING))
        page.lock_asked.connect(self._lock)
        self._pages.addWidget(page)
        return page

    @Slot()
    def _lock(self) -> None:
        self.locked.emit()

    @Slot()
    def _leave(self) -> None:
        if self._model.flush():
            self.left.emit()
        else:
            self._standing.uncover(Cover.BREAK)

    @Slot()
    def _ask_break(self) -> None:
        dialog = PauseDialog(self._ui, self._clock, self)
        dialog.chosen.connect(self._begin_break)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _begin_break(self, until: datetime) -> None:
        """Rest behind a closed door: nobody reads along while the room is empty (ux.md 3.8)."""
        self._clock.pause_until(until)
        self._standing.cover(Cover.BREAK)
        self._lock()

    @Slot()
    def _stop(self) -> None:
        self._standing.cover(Cover.BOUNDARY)

    @Slot()
    def _close(self) -> None:
        """Go to the page that closes the session."""
        if self._clock.break_ends:
            self._clock.resume()
        self._standing.clear()
        self._model.go_to(self._model.steps[-1].id)
        self._desk.focus_work()

    @Slot()
    def _show_held(self) -> None:
        if self._publisher:
            self._border.tell(held_words(self._ui, self._publisher))

    @Slot()
    def _show_page(self) -> None:
        page = self._page()
        if self._publisher:
            cover_room(self._publisher, self._standing.covers, self._clock.break_ends)
            is_free = self._publisher.is_seen and page is not self._desk
            self._black.setEnabled(is_free)  # on the desk its own button has it
        if self._pages.currentWidget() is self._desk:
            self._before = QApplication.focusWidget()
        self._pages.setCurrentWidget(page)
        self._focus_page()

    def _page(self) -> QWidget:
        match self._standing.top:
            case None:
                return self._desk
            case Cover.READING:
                return self._reading
            case Cover.BREAK:
                return self._pause
            case Cover.BOUNDARY:
                return self._boundary
            case Cover.CHOOSING:
                return self._choosing
            case top:
                assert_never(top)

    def _focus_page(self) -> None:
        match self._standing.top:
            case None:
                self._focus_work()
            case Cover.READING:
                self._reading.focus_first()
            case Cover.BREAK:
                self._pause.enter()
            case Cover.BOUNDARY:
                self._boundary.enter()
            case Cover.CHOOSING:
                self._choosing.enter()
            case top:
                assert_never(top)

    def _focus_work(self) -> None:
        before, self._before = self._before, None
        if before is not None and self._desk.isAncestorOf(before):
            before.setFocus()
        else:
            self._desk.focus_work()
