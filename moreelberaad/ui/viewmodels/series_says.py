"""What a series says of its talks, and the questionnaire it fills in (domain.md 7.3)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad import papers, wording
from moreelberaad.application.trends import SeriesSaid, said_by
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.evaluation import Questionnaire, round_is_due
from moreelberaad.domain.papers import PaperKind, SeriesSheet
from moreelberaad.domain.series import Series
from moreelberaad.domain.values import Prose, TallySet
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.series import SeriesModel

_ON_PAPER = 300
"""Dots per inch."""


class SeriesSays(QObject):
    """Reads the chosen series only: those without a label are never added up."""

    paper = Signal(object)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, series: SeriesModel, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._series, self._language = series, language
        self._jobs = Jobs(self)
        self.form: Questionnaire = series.app.evaluation().series_form

    @property
    def is_due(self) -> bool:
        """Tell whether it is time to fill in the questionnaire."""
        chosen = self._series.chosen
        rounds = [form.after for form in chosen.forms] if chosen else []
        return chosen is not None and round_is_due(self._series.held, rounds)

    @property
    def present(self) -> TallySet | None:
        """Give what was typed already after as many sessions as now."""
        forms = self._series.chosen.forms if self._series.chosen else ()
        return next((each.counts for each in forms if each.after == self._series.held), None)

    def said(self) -> SeriesSaid:
        """Judge what the sessions and forms of the chosen series hold."""
        chosen = self._series.chosen or Series(label=Prose(""))
        sessions = self._series.bench.sessions.in_series(chosen.label) if chosen.label else ()
        return said_by(chosen, sessions, self.form)

    def type_over(self, counts: TallySet) -> bool:
        """Keep the tallies of a round; tells whether they are there."""
        return self._series.keep_form(counts)

    def draw_for_paper(self) -> None:
        """Draw the form as sharp as paper needs it; `paper` tells its pages."""
        draw = partial(papers.paper_pages, self._sheet, self._language, _ON_PAPER)
        self._jobs.run(partial(draw, marking=self._marking), self.paper.emit, self._tell)

    def export(self, folder: Path) -> None:
        """Make the form as PDF in this folder; `made` tells the file."""
        stem = self._language.say(wording.PAPERS[PaperKind.SERIES_FORM])
        work = partial(
            papers.export_paper,
            self._sheet,
            self._language,
            folder,
            stem=stem.lower().replace(" ", "-"),
            today=self._series.today,
            marking=self._marking,
        )
        self._jobs.run(work, self._on_made, self._tell)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._jobs.wait()

    @property
    def _sheet(self) -> SeriesSheet:
        return SeriesSheet(form=self.form)

    @property
    def _marking(self) -> str:
        return self._series.app.marking()

    def _on_made(self, files: tuple[Path, ...]) -> None:
        self.made.emit(files[0])

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self.failed.emit(error)
