"""How the place *Leren* is made."""

from __future__ import annotations

from functools import partial

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import LessonId
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from moreelberaad.ui.views.learning.export_dialog import export_lesson
from moreelberaad.ui.views.learning.lessons_page import LessonsPage
from moreelberaad.ui.views.learning.place import LearningPlace
from moreelberaad.ui.views.places import Learning


def learning_of(ui: Ui, app: App, bench: Workbench, outside: Outside | None = None) -> Learning:
    """Make the lessons and the agreements of a vault; a test gives its own ways out."""

    def export(lesson: LessonId) -> None:
        export_lesson(ui, app, bench, place, lesson, outside=outside)

    lessons = LessonsModel(bench, partial(query_words, app, bench, ui.language))
    agreements = AgreementsModel(bench, app.world.today)
    pages = LessonsPage(ui, lessons, export), AgreementsPage(ui, agreements)
    place = LearningPlace(ui, *pages)
    lessons.setParent(place)
    agreements.setParent(place)
    return Learning(
        view=place,
        show_here=place.show_here,
        show_lesson=place.show_lesson,
        show_agreements=place.show_agreements,
        panes=lambda: place.panes,
        flush=place.flush,
    )
