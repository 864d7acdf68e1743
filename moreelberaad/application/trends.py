"""Reading what the sessions of a vault tell together: once, and then shown per period."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from moreelberaad.application.ports import SeriesList, Sessions
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.application.yearly import labels_of
from moreelberaad.domain.evaluation import ROUND, TALKS, Questionnaire, Results, results
from moreelberaad.domain.findable import folded, themes_of, values_of
from moreelberaad.domain.gathering import gathered
from moreelberaad.domain.series import Series
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.trends import (
    FEWEST_TALKS,
    Called,
    Period,
    Quarter,
    StepPlan,
    Talk,
    Trends,
    trends,
)
from moreelberaad.domain.values import Prose

_SIZE, _THEMES = "group_size_band", "themes"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSaid:
    """Everything that may be shown of one series; `labels` are its sentences by their codes.

    `together` is what is only asked at the look back, `rounds` the questionnaire of the series.
    """

    label: Prose = field(repr=False)
    sentences: Results
    marks: Results
    together: Results
    rounds: Results
    labels: Mapping[str, Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendBook:
    """All that was read; any period is counted from it."""

    talks: tuple[Talk, ...]
    called: Called
    series: tuple[SeriesSaid, ...]
    """In the order of their labels."""

    @property
    def is_too_small(self) -> bool:
        """Tell whether there is no pattern to see yet."""
        return len(self.talks) < FEWEST_TALKS

    @property
    def years(self) -> tuple[int, ...]:
        """Name the years of which there are sessions, the latest first."""
        return tuple(sorted({each.quarter.year for each in self.talks}, reverse=True))

    def shown(self, period: Period, today: date, series: Prose | None = None) -> Trends:
        """Count a period, of all series or of one."""
        return trends(self.talks, self.called, period, quarter_of(today), series)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendDesk:
    """Reads the closed sessions of one vault; `form` is the questionnaire of a series."""

    sessions: Sessions
    series: SeriesList
    form: Questionnaire
    values: Callable[[], Sequence[Option]]

    def read(self, watch: Watch = UNWATCHED) -> TrendBook:
        """Read every closed session; raises `Stopped`."""
        names = [each.id for each in self.sessions.summaries() if each.is_closed]
        known = tuple(self.values())
        read: list[Session] = []
        for done, name in enumerate(names):
            watch.step(done, len(names))
            read.append(self.sessions.get(name))
        dated = [each for each in read if each.held_on]
        return TrendBook(
            talks=tuple(_talk(each, known) for each in dated),
            called=_called(dated, known),
            series=tuple(self._said(read)),
        )

    def _said(self, sessions: Iterable[Session]) -> Iterator[SeriesSaid]:
        by_label: dict[Prose, list[Session]] = {}
        for session in sessions:
            if session.series:
                by_label.setdefault(session.series, []).append(session)
        for series in self.series.all():
            yield said_by(series, by_label.get(series.label, ()), self.form)


def said_by(series: Series, sessions: Sequence[Session], form: Questionnaire) -> SeriesSaid:
    """Judge what the sessions and the forms of one series hold."""
    found = gathered(sessions)
    rounds = tuple(each.counts for each in series.forms)
    return SeriesSaid(
        label=series.label,
        sentences=results(found.sentences, talks=TALKS),
        marks=results(found.marks, talks=TALKS),
        together=results(found.together, talks=TALKS),
        rounds=results(rounds, talks=ROUND),
        labels={**{item.code: item.label for item in form.items}, **found.labels},
    )


def quarter_of(day: date) -> Quarter:
    """Give the quarter of a day."""
    return Quarter(day.year, (day.month + 2) // 3)


def _talk(session: Session, known: Iterable[Option]) -> Talk:
    size = session.named(_SIZE)
    return Talk(
        method=session.template.id,
        planned=session.template.minutes,
        quarter=quarter_of(session.held_on or date.min),
        size=size if isinstance(size, str) else None,
        themes=themes_of(session),
        values=None if session.wiped else values_of(session, known),
        series=session.series,
        spent=session.minutes,
    )


def _called(sessions: Sequence[Session], known: Iterable[Option]) -> Called:
    """Name what occurs; a method has the title and the steps of its latest session."""
    latest = sorted(sessions, key=lambda each: each.held_on or date.min)
    methods = {each.template.id: each.template for each in latest}
    return Called(
        methods={code: each.title for code, each in methods.items()},
        sizes=labels_of(latest, _SIZE),
        themes={folded(code): name for code, name in labels_of(latest, _THEMES).items()},
        values={each.code: each.label for each in known},
        steps={
            code: tuple(
                StepPlan(id=step.id, title=step.title, minutes=step.minutes) for step in each.steps
            )
            for code, each in methods.items()
        },
    )
