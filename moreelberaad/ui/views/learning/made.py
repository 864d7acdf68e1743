"""How the place *Leren* is made."""

from __future__ import annotations

from functools import partial

from moreelberaad.application.trends import TrendDesk
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.year_figures import Block
from moreelberaad.search_words import query_words
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.learning.agreements_page import AgreementsPage
from moreelberaad.ui.views.learning.export_dialog import export_lesson
from moreelberaad.ui.views.learning.lessons_page import LessonsPage
from moreelberaad.ui.views.learning.place import LearningPlace
from moreelberaad.ui.views.learning.trends_page import TrendsPage
from moreelberaad.ui.views.learning.trends_saving import TrendsSaving
from moreelberaad.ui.views.places import Learning


def learning_of(ui: Ui, app: App, bench: Workbench, outside: Outside | None = None) -> Learning:
    """Make the lessons, trends and agreements of a vault; a test gives its own ways out."""

    def export(lesson: LessonId) -> None:
        export_lesson(ui, app, bench, place, lesson, outside=outside)

    def save(block: Block, form: str) -> None:
        saving.save(trends, block, form)

    def show_year() -> None:
        place.year_asked.emit()

    lessons = LessonsModel(bench, partial(query_words, app, bench, ui.language))
    trends = TrendsModel(trend_desk(app, bench), lambda: app.world.today.day)
    agreements = AgreementsModel(bench, app.world.today)
    trends_page = TrendsPage(ui, trends, show_year, save)
    saving = TrendsSaving(ui, bench, trends_page, outside or Outside())
    place = LearningPlace(
        ui, LessonsPage(ui, lessons, export), trends_page, AgreementsPage(ui, agreements)
    )
    for model in (lessons, trends, agreements):
        model.setParent(place)
    return Learning(
        view=place,
        show_here=place.show_here,
        show_lesson=place.show_lesson,
        show_agreements=place.show_agreements,
        take_in=place.take_in,
        panes=lambda: place.panes,
        flush=place.flush,
        year_asked=place.year_asked,
    )


def trend_desk(app: App, bench: Workbench) -> TrendDesk:
    """Give what reads the sessions of a vault for the trends."""
    return TrendDesk(
        sessions=bench.sessions,
        series=bench.series_list,
        form=app.evaluation().series_form,
        values=lambda: app.card_words().values,
    )
