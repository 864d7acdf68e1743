"""*Bewaar* of a block of *Trends*: what may leave, in a folder that somebody chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from moreelberaad import yearly
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.year_figures import Block
from moreelberaad.i18n import N_
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.learning.trends import TrendsModel
from moreelberaad.ui.viewmodels.learning.trends_export import TrendsExport
from moreelberaad.ui.viewmodels.learning.trends_figure import Figure, Row
from moreelberaad.ui.views.file_dialogs import usual_folder
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.learning.trends_page import TrendsPage
from moreelberaad.ui.views.learning.trends_picture import draw_tables
from moreelberaad.yearly import Year

_ONLY_A_YEAR = N_(
    "Kies bovenaan een jaar dat voorbij is, en alle reeksen. Alleen die cijfers mogen de laptop "
    "uit."
)


class TrendsSaving(QObject):
    """Tells on the page what was made, or why nothing was."""

    def __init__(self, ui: Ui, bench: Workbench, page: TrendsPage, outside: Outside) -> None:
        super().__init__(page)
        self._ui, self._page, self._outside = ui, page, outside
        self._folder = usual_folder()
        self._export = TrendsExport(bench, ui.language, self._draw, self)
        self._export.made.connect(self._on_made)
        self._export.failed.connect(page.tell_error)

    def save(self, model: TrendsModel, block: Block, form: str) -> None:
        """Make a file of a block, where a whole year of all series is on show."""
        year = self._export.year_of(model.period, is_one_series=model.series is not None)
        if year is None:
            self._page.tell_trouble(self._ui.say(_ONLY_A_YEAR))
            return
        folder = self._outside.choose_folder(self._ui, self._page, self._folder)
        if folder and not self._export.is_busy:
            self._folder = folder
            self._export.make(self._export.file_of(folder, year, block, form))

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._export.wait()

    def _draw(self, year: Year, block: Block) -> bytes:
        say = self._ui.say
        tables = yearly.tables_of(year, block, self._ui.language)
        figures = [
            Figure(
                title=f"{table.title} {year.overview.year}",
                heads=(table.of_rows, *table.columns),
                rows=tuple(
                    Row(name=name, cells=tuple(None if n is None else str(n) for n in numbers))
                    for name, numbers in table.rows
                ),
                too_few="–",
                notes=(say("– is te weinig om te tonen, of was anders uit te rekenen."),),
            )
            for table in tables
        ]
        nothing = Figure(title=str(year.overview.year), notes=(say("Te weinig om te tonen."),))
        return draw_tables(figures or [nothing])

    @Slot(object)
    def _on_made(self, path: Path) -> None:
        look = button(self._ui, self._ui.say("Open map"), icon="folder-open")
        look.clicked.connect(lambda: self._outside.open_folder(path.parent))
        self._page.tell(self._ui.say("Gemaakt: {name}.", name=path.name), look)
