"""The place *Leren*: lessons that come back, and agreements that get done (ux.md 3.13)."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.domain.ids import FieldKey, LessonId, SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from moreelberaad.ui.views.learning.lessons_page import LessonsPage
from moreelberaad.ui.views.learning.trends_page import TrendsPage
from moreelberaad.ui.views.preparing.sub_bar import SubBar


class Page(StrEnum):
    """The pages of this place."""

    LESSONS = "lessons"
    TRENDS = "trends"
    AGREEMENTS = "agreements"


class LearningPlace(QWidget):
    """Three pages under a bar with their names."""

    lock_asked = Signal()
    year_asked = Signal()

    def __init__(
        self, ui: Ui, lessons: LessonsPage, trends: TrendsPage, agreements: AgreementsPage
    ) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Leren"))
        self._lessons, self._agreements = lessons, agreements
        self._pages_of: dict[Page, LessonsPage | TrendsPage | AgreementsPage] = {
            Page.LESSONS: lessons,
            Page.TRENDS: trends,
            Page.AGREEMENTS: agreements,
        }
        self._here = Page.LESSONS
        names: dict[str, str] = {
            Page.LESSONS: ui.say("Lessen"),
            Page.TRENDS: ui.say("Trends"),
            Page.AGREEMENTS: ui.say("Afspraken"),
        }
        self._bar = SubBar(ui, ui.say("Leren"), names)
        self._pages = QStackedWidget()
        for page in self._pages_of.values():
            self._pages.addWidget(page)
        column = down(self._bar, self._pages)
        column.setSpacing(0)
        column.setStretch(1, 1)
        bare(self, column)
        self._bar.asked.connect(self._show)
        trends.acts_moved.connect(self._lay_bar)
        QShortcut(QKeySequence("Ctrl+Tab"), self, partial(self._turn, 1))
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), self, partial(self._turn, -1))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return (self._bar, *self._pages_of[self._here].panes)

    def show_here(self) -> None:
        """Show the page of before, read anew, with the keyboard in it."""
        self._show(self._here)

    def show_lessons(self, query: str = "") -> None:
        """Show the lessons that a query finds."""
        self._show(Page.LESSONS)
        self._lessons.show_query(query)

    def show_lesson(self, lesson: LessonId) -> None:
        """Show one lesson."""
        self._show(Page.LESSONS)
        self._lessons.show_lesson(lesson)

    def take_in(self, package: Path) -> None:
        """Show what a package would bring."""
        self._show(Page.LESSONS)
        self._lessons.packages.take_in((package,))

    def show_trends(self) -> None:
        """Show what the sessions tell together."""
        self._show(Page.TRENDS)

    def show_agreements(self) -> None:
        """Show what is to be looked back on."""
        self._show(Page.AGREEMENTS)

    def show_agreement(self, session: SessionId, field: FieldKey, number: int) -> None:
        """Show one agreement."""
        self._show(Page.AGREEMENTS)
        self._agreements.show_agreement(session, field, number)

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        kept = [page.flush() for page in self._pages_of.values()]
        return all(kept)

    @Slot(str)
    def _show(self, name: str) -> None:
        self._here = Page(name)
        page = self._pages_of[self._here]
        self._lay_bar()
        self._pages.setCurrentWidget(page)
        page.refresh()
        page.focus_first()

    def _turn(self, by: int) -> None:
        """Show the next page, or the one before."""
        pages = list(Page)
        self._show(pages[(pages.index(self._here) + by) % len(pages)])

    @Slot()
    def _lay_bar(self) -> None:
        self._bar.show_page(self._here, self._pages_of[self._here].acts())
