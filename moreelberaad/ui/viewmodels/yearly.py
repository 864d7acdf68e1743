"""The *Jaaroverzicht*: which years there are, and the counts of one of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad import yearly
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.paper_files import house_for, make_files

FIGURES = yearly.FIGURES
TITLE = N_("Jaaroverzicht")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOrder:
    """The overview of a year as it was asked for."""

    app: App
    bench: Workbench = field(repr=False)
    year: int
    language: Language

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Count, and draw the pages."""
        return yearly.overview_pages(
            self.counted(), language=self.language, marking=self._marking, ppi=ppi
        )

    def export(self, folder: Path, forms: tuple[str, ...]) -> tuple[Path, ...]:
        """Make the files in this folder."""
        stem = f"{self.language.say(TITLE).lower().replace(' ', '-')}-{self.year}"
        return make_files(folder, stem, forms, partial(self._write, self.counted()))

    @property
    def _marking(self) -> str:
        return self.app.marking()

    def counted(self) -> yearly.Year:
        """Count the year, which takes a while; on any thread."""
        return yearly.counted(self.bench, self.year)

    def _write(self, counted: yearly.Year, path: Path, form: str) -> None:
        yearly.write_overview(
            counted,
            form=form,
            language=self.language,
            path=path,
            today=self.app.world.today.day,
            marking=self._marking,
            house=house_for(self.app, (form,)),
        )


class YearModel(QObject):
    """The years of which there are closed sessions, the latest first, and the chosen one."""

    changed = Signal()
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, app: App, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._bench = app, bench
        self.years: tuple[int, ...] = ()
        self.year: int | None = None

    def refresh(self) -> None:
        """Read again which years there are."""
        self.years = yearly.years(self._bench)
        if self.year not in self.years:
            self.year = next(iter(self.years), None)

    def choose(self, year: int) -> None:
        """Show another year."""
        self.year = year
        self.changed.emit()

    def ask(self, act: object, language: Language, jobs: Jobs) -> None:
        """Count the year and settle it before anything of it leaves; `ready` tells the act."""
        if (order := self.order(language)) and not jobs.busy:
            jobs.run(order.counted, partial(self._settle, act), self.failed.emit)

    def order(self, language: Language) -> YearOrder | None:
        """Give what is asked of it now; nothing where there is no year yet."""
        if self.year is None:
            return None
        return YearOrder(app=self._app, bench=self._bench, year=self.year, language=language)

    def _settle(self, act: object, year: yearly.Year) -> None:
        try:
            yearly.settle(self._bench, year)
        except MoreelberaadError as error:
            self.failed.emit(error)
        else:
            self.ready.emit(act)
