"""What the sessions of one vault tell together, on the screen of whoever opens it (ux.md 3.13).

Plain numbers of one's own sessions are no secret and always show. What combines a theme with a
quarter is told from k on, and in each row so many are hidden that the total of a year, which may
stand elsewhere, gives none away. That is decided once per calendar year: every period shows
columns of the same table, so that no two views can be subtracted. A theme is counted over all
series together only, for the same reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median
from typing import assert_never

from moreelberaad.domain.counts import FEWEST, over_sessions
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose

FEWEST_TALKS = 5
"""Below this many closed sessions there is no pattern to see (ux.md 3.13)."""
QUARTERS = 4
"""Of a year."""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year; `number` is 1 to 4."""

    year: int
    number: int

    def back(self, quarters: int) -> Quarter:
        """Give the quarter so many before this one."""
        year, number = divmod(self.year * QUARTERS + self.number - 1 - quarters, QUARTERS)
        return Quarter(year, number + 1)


class Reach(StrEnum):
    """How far back a period goes."""

    LAST_FOUR = "last_four"
    YEAR = "year"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The quarters that count; `year` is that of `Reach.YEAR`."""

    reach: Reach = Reach.LAST_FOUR
    year: int = 0

    def holds(self, quarter: Quarter, now: Quarter) -> bool:
        """Tell whether a quarter counts."""
        match self.reach:
            case Reach.LAST_FOUR:
                return now.back(3) <= quarter <= now
            case Reach.YEAR:
                return quarter.year == self.year
            case Reach.ALL:
                return True
            case _:
                assert_never(self.reach)

    def quarters(self, now: Quarter) -> tuple[Quarter, ...]:
        """Give the quarters that are told apart, the earliest first: four of them, or none."""
        match self.reach:
            case Reach.LAST_FOUR:
                return tuple(now.back(back) for back in (3, 2, 1, 0))
            case Reach.YEAR:
                return tuple(Quarter(self.year, number) for number in (1, 2, 3, 4))
            case Reach.ALL:
                return ()
            case _:
                assert_never(self.reach)


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What counts of one closed session.

    `planned` are the minutes of its method, `spent` those that each step took. `values` are known
    while its notes are there, and `spent` too.
    """

    method: str
    planned: int
    quarter: Quarter
    size: str | None = None
    themes: frozenset[str] = frozenset()
    values: frozenset[str] | None = None
    series: Prose | None = field(default=None, repr=False)
    spent: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """A step of a method with the minutes that are planned for it."""

    id: str
    title: Text
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What codes are called; a code that lacks is shown as it stands. `steps` are per method."""

    methods: Mapping[str, Text] = field(default_factory=dict)
    sizes: Mapping[str, Text] = field(default_factory=dict)
    themes: Mapping[str, Text] = field(default_factory=dict)
    values: Mapping[str, Text] = field(default_factory=dict)
    steps: Mapping[str, Sequence[StepPlan]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """How many sessions had something; `minutes` are planned ones, all together."""

    name: Text
    talks: int
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRow:
    """In how many sessions of each quarter a theme was named; `None` is too few."""

    name: Text
    cells: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Themes:
    """Themes per quarter; without quarters only which ones came by, as `rows` without cells."""

    quarters: tuple[Quarter, ...]
    rows: tuple[ThemeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What a step took: `usual` is the median of real minutes, over so many sessions."""

    step: Text
    planned: int
    usual: int | None
    talks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends:
    """All that one period and one series tell, most first; `valued` sessions had their notes."""

    talks: int
    methods: tuple[Bar, ...]
    themes: Themes
    values: tuple[Bar, ...]
    valued: int
    sizes: tuple[Bar, ...]
    paces: Mapping[str, tuple[Pace, ...]]
    """Per code of a method, most held first."""


def trends(
    talks: Sequence[Talk],
    called: Called,
    period: Period,
    now: Quarter,
    series: Prose | None = None,
) -> Trends:
    """Count the sessions of a period, of all series or of one."""
    counted = [
        each
        for each in talks
        if period.holds(each.quarter, now) and (series is None or each.series == series)
    ]
    valued = [each for each in counted if each.values is not None]
    values = Counter(value for each in valued for value in each.values or ())
    return Trends(
        talks=len(counted),
        methods=_bars(Counter(each.method for each in counted), called.methods),
        themes=_themes(talks, called.themes, period, now, series),
        values=_bars(values, called.values),
        valued=len(valued),
        sizes=_sizes(counted, called.sizes),
        paces=_paces(counted, called.steps),
    )


def theme_years(talks: Iterable[Talk]) -> Mapping[tuple[str, int], Mapping[int, int | None]]:
    """Give per theme and calendar year what may be told of each of its quarters."""
    counts: dict[tuple[str, int], Counter[int]] = {}
    for each in talks:
        for theme in each.themes:
            counts.setdefault((theme, each.quarter.year), Counter())[each.quarter.number] += 1
    return {row: told_of_quarters(found) for row, found in counts.items()}


def told_of_quarters(
    counts: Mapping[int, int], *, fewest: int = FEWEST
) -> Mapping[int, int | None]:
    """Hide what is few in the quarters of one year, and what would give it away beside the total.

    Where all of it is too few, no quarter tells anything.
    """
    every = range(1, QUARTERS + 1)
    told = over_sessions({str(each): counts.get(each, 0) for each in every}, fewest=fewest)
    return {int(name): count for name, count in told.cells.items()}


def _themes(
    talks: Sequence[Talk],
    names: Mapping[str, Text],
    period: Period,
    now: Quarter,
    series: Prose | None,
) -> Themes:
    """Name the themes of the years that a period touches: those of its quarters tell more."""
    quarters = period.quarters(now)
    years = {each.year for each in quarters} or {each.quarter.year for each in talks}
    there = {
        theme
        for each in talks
        if each.quarter.year in years and (series is None or each.series == series)
        for theme in each.themes
    }
    shown = () if series else quarters
    told = theme_years(talks) if shown else {}
    rows = (
        ThemeRow(
            name=_name(theme, names),
            cells=tuple(told.get((theme, each.year), {}).get(each.number, 0) for each in shown),
        )
        for theme in sorted(there, key=lambda code: _name(code, names).get("nl").casefold())
    )
    return Themes(quarters=shown, rows=tuple(rows))


def _bars(counts: Counter[str], names: Mapping[str, Text]) -> tuple[Bar, ...]:
    bars = (Bar(name=_name(code, names), talks=number) for code, number in counts.items())
    return tuple(sorted(bars, key=lambda each: (-each.talks, each.name.get("nl").casefold())))


def _sizes(counted: Sequence[Talk], names: Mapping[str, Text]) -> tuple[Bar, ...]:
    """Count sizes of groups in their own order, one that nobody noted last."""
    sizes = {each.size or "" for each in counted}
    order = [*names, *sorted(sizes - names.keys() - {""}), ""]
    found = ((code, [each for each in counted if (each.size or "") == code]) for code in order)
    return tuple(
        Bar(
            name=_name(code, names) if code else Text(),
            talks=len(those),
            minutes=sum(each.planned for each in those),
        )
        for code, those in found
        if those
    )


def _paces(
    counted: Sequence[Talk], steps: Mapping[str, Sequence[StepPlan]]
) -> Mapping[str, tuple[Pace, ...]]:
    held = Counter(each.method for each in counted if each.spent)
    return {
        method: tuple(
            _pace(step, [each.spent for each in counted if each.method == method])
            for step in steps.get(method, ())
        )
        for method, _ in held.most_common()
    }


def _pace(step: StepPlan, spent: Sequence[Mapping[str, int]]) -> Pace:
    took = [each[step.id] for each in spent if each.get(step.id)]
    usual = round(median(took)) if took else None
    return Pace(step=step.title, planned=step.minutes, usual=usual, talks=len(took))


def _name(code: str, names: Mapping[str, Text]) -> Text:
    return names.get(code) or Text({"nl": code.replace("_", " ")})
