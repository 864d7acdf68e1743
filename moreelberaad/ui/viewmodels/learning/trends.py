"""What the closed sessions of a vault tell together: read once in a job, then counted at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.trends import SeriesSaid, TrendBook, TrendDesk
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.domain.trends import Period, Reach, Trends
from moreelberaad.ui.support.jobs import Jobs

_LAST_FOUR = Period()


class TrendsModel(QObject):
    """Which period and series are on show, and what they tell."""

    changed = Signal()
    progressed = Signal(int, int)
    read_failed = Signal(object)

    def __init__(
        self, desk: TrendDesk, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self._jobs = Jobs(self)
        self._stop = Event()
        self.book: TrendBook | None = None
        self.shown: Trends | None = None
        self.period = _LAST_FOUR
        self.series: SeriesSaid | None = None
        self.method: str | None = None

    @property
    def periods(self) -> tuple[Period, ...]:
        """Give what can be chosen, the last four quarters first."""
        years = self.book.years if self.book else ()
        of_years = (Period(reach=Reach.YEAR, year=year) for year in years)
        return (_LAST_FOUR, *of_years, Period(reach=Reach.ALL))

    @property
    def all_series(self) -> tuple[SeriesSaid, ...]:
        """Give the series that can be chosen."""
        return self.book.series if self.book else ()

    @property
    def evaluated(self) -> SeriesSaid | None:
        """Give the series of which the evaluation is shown: the chosen, or what tells most."""
        return self.series or max(self.all_series, key=_tells, default=None)

    def refresh(self) -> None:
        """Read again; what was being read is let go."""
        self._stop.set()
        self._stop = stop = Event()
        told = self._jobs.telling(partial(self._tell, stop))
        work = partial(_read, self._desk, told, stop)
        self._jobs.run(work, partial(self._take, stop), partial(self._fail, stop))

    def leave(self) -> None:
        """Stop reading, for nobody looks."""
        self._stop.set()

    def wait(self) -> None:
        """Return when all that was asked is known; for tests and for leaving."""
        self._jobs.wait()

    def choose_period(self, place: int) -> None:
        """Count the period at this place of the list."""
        self.period = self.periods[place]
        self._count()

    def choose_series(self, place: int) -> None:
        """Count one series; 0 is all of them."""
        self.series = self.all_series[place - 1] if place > 0 else None
        self._count()

    def choose_method(self, code: str) -> None:
        """Show the pace of this method."""
        self.method = code
        self.changed.emit()

    def _tell(self, stop: Event, number: int, of: int) -> None:
        if not stop.is_set():
            self.progressed.emit(number, of)

    def _take(self, stop: Event, book: TrendBook) -> None:
        if stop.is_set():
            return
        self.book = book
        if self.period not in self.periods:
            self.period = _LAST_FOUR
        if before := self.series:
            self.series = next((each for each in book.series if each.label == before.label), None)
        self._count()

    def _count(self) -> None:
        if self.book:
            label = self.series.label if self.series else None
            self.shown = self.book.shown(self.period, self._today(), label)
            if self.method not in self.shown.paces:
                self.method = next(iter(self.shown.paces), None)
        self.changed.emit()

    def _fail(self, stop: Event, error: Exception) -> None:
        if not stop.is_set() and not isinstance(error, Stopped):
            self.read_failed.emit(error)


def _read(desk: TrendDesk, told: Callable[[int, int], None], stop: Event) -> TrendBook:
    """Read on another thread; the window hears of each hundredth, not of each session."""
    last = -1

    def tell(number: int, of: int) -> None:
        nonlocal last
        if number * 100 // max(of, 1) != last:
            last = number * 100 // max(of, 1)
            told(number, of)

    return desk.read(Watch(told=tell, is_stopped=stop.is_set))


def _tells(said: SeriesSaid) -> tuple[int, int]:
    every = (said.sentences, said.marks, said.together, said.rounds)
    return sum(len(each.outcomes) for each in every), -said.sentences.forms_lacking
