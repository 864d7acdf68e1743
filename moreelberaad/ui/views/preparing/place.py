"""The place *Voorbereiden*: what is done before a session, as pages under a row of names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.domain.ids import SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.plans import Plan
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.new_session import NewSessionView
from moreelberaad.ui.views.places import Paper
from moreelberaad.ui.views.preparing.pages import (
    Pages,
    Part,
    Shown,
    choose_paper,
    choose_room_sheet,
    choose_worksheet,
)
from moreelberaad.ui.views.preparing.plans_page import PlansPage
from moreelberaad.ui.views.preparing.sub_bar import SubBar

_PASSED_ON = ("begun", "afterwards", "rehearsal_asked", "lock_asked")
"""Signals of a page that the place passes on, where the page has them."""


class PreparingPlace(QWidget):
    """Shows one page; `begun` tells a session to lead, `afterwards` one to fill in on a page."""

    begun = Signal(object)
    afterwards = Signal(object)
    rehearsal_asked = Signal(object)
    lock_asked = Signal()

    def __init__(self, ui: Ui, pages: Pages) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Voorbereiden"))
        self._pages, self._names = pages, pages.names()
        self._made: dict[Part, QWidget] = {}
        self._here = Part.NEW
        self._bar = SubBar(ui, ui.say("Voorbereiden"), self._names)
        self._stack = QStackedWidget()
        column = down(self._bar, self._stack)
        column.setSpacing(0)
        column.setStretch(1, 1)
        bare(self, column)
        self._bar.asked.connect(self.show_page)
        QShortcut(QKeySequence("Ctrl+Tab"), self, partial(self._turn, 1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self, partial(self._turn, -1))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        page = self._page(self._here)
        inside: Sequence[QWidget] = getattr(page, "panes", (page,))
        return (self._bar, *inside)

    def show_here(self) -> None:
        """Show the page that was here last, read again."""
        self.show_page(self._here)

    def show_new(self) -> None:
        """Show the six decisions."""
        self.show_page(Part.NEW)

    def show_card_round(self) -> None:
        """Show the decisions for a round with a card; a plan that stands there is put away."""
        if self._adapts_a_plan:
            if not self._keep_decisions():
                return
            self._drop(Part.NEW)
        self.show_page(Part.NEW)
        page = self._page(Part.NEW)
        if isinstance(page, NewSessionView):
            page.begin_with_card()

    def adapt(self, plan: SessionId) -> None:
        """Show the decisions of a plan."""
        if self._keep_decisions():
            self._put(Part.NEW, self._pages.new_session(self._pages.bench.sessions.get(plan)))
            self.show_page(Part.NEW)

    def begin(self, plan: SessionId) -> None:
        """Begin a plan; where something stands open, show its decisions and say what."""
        self.adapt(plan)
        page = self._page(Part.NEW)
        if isinstance(page, NewSessionView):
            page.begin()

    def copy(self, session: SessionId) -> None:
        """Plan a talk like a closed session, and show it."""
        self.show_page(Part.PLANS)
        page = self._page(Part.PLANS)
        if isinstance(page, PlansPage):
            page.copy_earlier(session)

    def show_paper(self, paper: Paper) -> None:
        """Show the page on which a *Dilemmabericht* is written, or a *Jaaroverzicht* made."""
        choose_paper(self._page(Part.PAPERS), paper)
        self.show_page(Part.PAPERS)

    def flush(self) -> bool:
        """Keep what was typed on any page; one where that cannot be done comes on show."""
        return all(self._is_kept(part) for part in tuple(self._made))

    @Slot(str)
    def show_page(self, code: str) -> None:
        """Show a page by its code, read again, with the keyboard in it."""
        part = Part(code)
        leaves_plan = part is not Part.NEW and self._here is Part.NEW and self._adapts_a_plan
        if leaves_plan and not self._is_kept(Part.NEW):
            return
        page = self._page(part)
        shown = cast("Shown", page)
        self._here = part
        shown.refresh()
        self._stack.setCurrentWidget(page)
        acts: Callable[[], Sequence[QWidget]] = getattr(page, "acts", tuple)
        self._bar.show_page(part, acts())
        shown.focus_first()

    def _turn(self, by: int) -> None:
        codes = list(self._names)
        self.show_page(codes[(codes.index(self._here) + by) % len(codes)])

    def _page(self, part: Part) -> QWidget:
        page = self._made.get(part)
        if isinstance(page, NewSessionView) and page.is_outdated:
            page = None
        return page or self._put(part, self._pages.make(part))

    def _put(self, part: Part, page: QWidget) -> QWidget:
        self._drop(part)
        self._made[part] = page
        self._stack.addWidget(page)
        self._listen(page)
        return page

    def _listen(self, page: QWidget) -> None:
        for name in _PASSED_ON:
            if hasattr(page, name):
                getattr(page, name).connect(getattr(self, name))
        if hasattr(page, "paper_asked"):
            page.paper_asked.connect(self._show_worksheet)
        if isinstance(page, PlansPage):
            page.room_sheet_asked.connect(self._show_room_sheet)
            page.begin_asked.connect(self.begin)
            page.adapt_asked.connect(self.adapt)
        if isinstance(page, NewSessionView):
            page.put_ready.connect(self._on_put_ready)
            page.fresh_asked.connect(self._on_fresh)

    def _drop(self, part: Part) -> None:
        page = self._made.pop(part, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    @property
    def _adapts_a_plan(self) -> bool:
        page = self._made.get(Part.NEW)
        return isinstance(page, NewSessionView) and page.adapts_a_plan

    def _keep_decisions(self) -> bool:
        return Part.NEW not in self._made or self._is_kept(Part.NEW)

    def _is_kept(self, part: Part) -> bool:
        page = self._made[part]
        if cast("Shown", page).flush():
            return True
        self._here = part
        self._stack.setCurrentWidget(page)
        self._bar.show_page(part, ())
        return False

    @Slot(str)
    def _show_worksheet(self, method_id: str) -> None:
        choose_worksheet(self._page(Part.PAPERS), method_id)
        self.show_page(Part.PAPERS)

    @Slot(object)
    def _show_room_sheet(self, plan: Plan) -> None:
        kept = self._pages.bench.sessions.get(plan.id)
        choose_room_sheet(self._page(Part.PAPERS), kept, commander=plan.commander)
        self.show_page(Part.PAPERS)

    @Slot()
    def _on_fresh(self) -> None:
        """Put the plan away as it is now, and begin with nothing decided."""
        if self._keep_decisions():
            self._drop(Part.NEW)
            self.show_page(Part.NEW)

    @Slot(object)
    def _on_put_ready(self, plan: SessionId) -> None:
        """Go to what is put ready, with this one under the keyboard; the page begins anew."""
        self.show_page(Part.PLANS)
        self._drop(Part.NEW)
        page = self._page(Part.PLANS)
        if isinstance(page, PlansPage):
            page.point_at(plan)
