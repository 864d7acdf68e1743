"""The place *Leren*: lessons that come back, and agreements that get done (ux.md 3.13)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.domain.ids import FieldKey, LessonId, SessionId
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from moreelberaad.ui.views.learning.lessons_page import LessonsPage
from moreelberaad.ui.views.preparing.sub_bar import SubBar


class Page(StrEnum):
    """The pages of this place."""

    LESSONS = "lessons"
    AGREEMENTS = "agreements"


class LearningPlace(QWidget):
    """Two pages under a bar with their names."""

    lock_asked = Signal()

    def __init__(self, ui: Ui, lessons: LessonsPage, agreements: AgreementsPage) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Leren"))
        self._lessons, self._agreements = lessons, agreements
        self._here = Page.LESSONS
        names: dict[str, str] = {
            Page.LESSONS: ui.say("Lessen"),
            Page.AGREEMENTS: ui.say("Afspraken"),
        }
        self._bar = SubBar(ui, ui.say("Leren"), names)
        self._pages = QStackedWidget()
        self._pages.addWidget(lessons)
        self._pages.addWidget(agreements)
        column = down(self._bar, self._pages)
        column.setSpacing(0)
        column.setStretch(1, 1)
        bare(self, column)
        self._bar.asked.connect(self._show)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        page = self._lessons if self._here is Page.LESSONS else self._agreements
        return (self._bar, *page.panes)

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

    def show_agreements(self) -> None:
        """Show what is to be looked back on."""
        self._show(Page.AGREEMENTS)

    def show_agreement(self, session: SessionId, field: FieldKey, number: int) -> None:
        """Show one agreement."""
        self._show(Page.AGREEMENTS)
        self._agreements.show_agreement(session, field, number)

    def flush(self) -> bool:
        """Save what was typed; tells whether everything is in the vault."""
        kept = [self._lessons.flush(), self._agreements.flush()]
        return all(kept)

    @Slot(str)
    def _show(self, page: str) -> None:
        self._here = Page(page)
        if self._here is Page.LESSONS:
            self._bar.show_page(page, self._lessons.acts())
            self._pages.setCurrentWidget(self._lessons)
            self._lessons.refresh()
            self._lessons.focus_first()
        else:
            self._bar.show_page(page, self._agreements.acts())
            self._pages.setCurrentWidget(self._agreements)
            self._agreements.refresh()
            self._agreements.focus_first()
