"""The page of the lessons, as somebody sees and works it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QListView, QWidget

from moreelberaad.application.lesson_commands import ChangeLessons
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.values import Prose
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.views.learning.lessons_page import LessonsPage
from tests.learning import a_lesson
from tests.ui.hands import named, type_in

from .agreements_room import afspraken, opened

__all__ = ["afspraken", "opened"]

STOP = "Spreek vooraf af wie stop mag roepen: ook als rust schaars is."
PLAN = "Plan rust als een opdracht."
QUERY, LESSONS = "Zoek in lessen", "Lessen"


@dataclass(frozen=True, slots=True)
class Lessen:
    """What is seen and done on the page."""

    page: LessonsPage
    model: LessonsModel
    window: QWidget

    def lines(self) -> list[str]:
        rows = self.list.model()
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    @property
    def list(self) -> QListView:
        found = named(self.window, LESSONS, QListView)
        assert isinstance(found, QListView)
        return found

    def push(self, name: str) -> None:
        found = named(self.window, name, QAbstractButton)
        assert isinstance(found, QAbstractButton)
        found.click()
        self.model.wait()

    def seek(self, query: str) -> None:
        type_in(self.window, QUERY, query)
        self.model.wait()


Begin = Callable[..., Lessen]


@pytest.fixture
def begin(ui: Ui, app: App, bench: Workbench, show: Callable[..., QWidget]) -> Iterator[Begin]:
    models: list[LessonsModel] = []

    def one(*lessons: KeptLesson, **given: object) -> Lessen:
        bench.bus.execute(ChangeLessons(lessons={each.id: each for each in lessons}))
        model = LessonsModel(bench, lambda: query_words(app, bench, ui.language))
        models.append(model)
        page = LessonsPage(ui, model, **given)  # type: ignore[arg-type] # what exports
        window = show(page)
        page.refresh()
        model.wait()
        return Lessen(page, model, window)

    yield one
    for each in models:
        each.wait()


def two() -> tuple[KeptLesson, KeptLesson]:
    first = a_lesson("1", STOP, status=LessonStatus.VALIDATED)
    text = replace(first.text, themes=("leadership",), cost=Prose("Tijd."))
    return replace(first, text=text), a_lesson("2", PLAN, sources=("s2",))
