"""An attacker lays everything beside everything: every view, filter and file, in every world.

Worlds are all that could have happened. Those of which the very same is told are one to whoever
reads it; a hidden count is safe where they do not agree on it. The attacker knows the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import TypeVar

from moreelberaad.domain.evaluation import TALKS, Results, results
from moreelberaad.domain.gathering import gathered
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind, Text
from moreelberaad.domain.trends import Called, Period, Quarter, Reach, Talk, trends
from moreelberaad.domain.values import Prose, TallySet
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.domain.yearly import Held, Names, year_overview
from moreelberaad.domain.yearly_slips import YearSlips, slips_of
from tests.builders import HELD_ON, a_session
from tests.methods import a_field, a_method_with, options, words

World = TypeVar("World")
YEAR = 2025
MOST = 12
"""Sessions of the worlds that are tried: of fewer all there are."""
SERIES = (Prose("reeks Eik"), Prose("reeks Beuk"))


def computed(
    worlds: Iterable[World],
    told: Callable[[World], Hashable],
    hidden: Callable[[World], Mapping[Hashable, int]],
) -> list[object]:
    """Give every hidden count that follows from what is told."""
    alike: defaultdict[Hashable, list[World]] = defaultdict(list)
    for world in worlds:
        alike[told(world)].append(world)
    found: list[object] = []
    for those in alike.values():
        counts = [hidden(each) for each in those]
        found += [
            (name, number)
            for name, number in counts[0].items()
            if all(each.get(name) == number for each in counts)
        ]
    return found


# Themes: every view of Trends at three moments, every filter, and what leaves of the year.

Quarters = tuple[int, ...]
NOWS = (Quarter(YEAR, 4), Quarter(YEAR + 1, 1), Quarter(YEAR + 1, 3))
PERIODS = (Period(), Period(reach=Reach.YEAR, year=YEAR), Period(reach=Reach.ALL))


def talks_of(world: Quarters) -> list[Talk]:
    return [
        Talk(
            method="long",
            planned=60,
            quarter=Quarter(YEAR, number),
            themes=frozenset({"leadership"}),
            series=SERIES[place % 2],
        )
        for number, count in enumerate(world, 1)
        for place in range(count)
    ]


def year_of(world: Quarters) -> YearOverview:
    names = Names(methods={"long": words("l")}, sizes={}, themes={"leadership": words("t")})
    held = [
        Held(method="long", minutes=60, quarter=number, themes=frozenset({"leadership"}))
        for number, count in enumerate(world, 1)
        for _ in range(count)
    ]
    return year_overview(YEAR, held, names)


def themes_on_screen(talks: Sequence[Talk]) -> Iterator[Hashable]:
    for now, period, series in product(NOWS, PERIODS, (None, *SERIES)):
        yield trends(talks, Called(), period, now, series).themes


def told_of_themes(world: Quarters) -> Hashable:
    year = year_of(world)
    leaves = [(each.held, each.per_quarter) for each in year.themes]
    return (*themes_on_screen(talks_of(world)), *leaves)


def hidden_of_themes(world: Quarters) -> Mapping[Hashable, int]:
    cells = [each.per_quarter for each in year_of(world).themes] or [()]
    return {at: world[at] for at, cell in enumerate(cells[0]) if cell is None and world[at]}


def test_no_theme_of_a_quarter_follows_from_any_views_and_files_together() -> None:
    worlds = list(product(range(7), repeat=4))
    few = [world for world in worlds if hidden_of_themes(world)]

    assert len(few) > len(worlds) / 2
    assert computed(worlds, told_of_themes, hidden_of_themes) == []


# Methods and sizes of groups: the table of a year, with its totals and its minutes.

Table = tuple[int, ...]
PLACES = tuple(product(("long", "short"), ("5-8", "9-12")))


def table_of(world: Table) -> YearOverview:
    held = [
        Held(method=method, minutes=60, size=size)
        for (method, size), count in zip(PLACES, world, strict=True)
        for _ in range(count)
    ]
    names = Names(methods=_named("long", "short"), sizes=_named("5-8", "9-12"), themes={})
    return year_overview(YEAR, held, names)


def _named(*codes: str) -> dict[str, Text]:
    return {code: words(code) for code in codes}


def told_of_table(world: Table) -> Hashable:
    year = table_of(world)
    minutes = ((*each.minutes_per_size, each.minutes_together) for each in year.methods)
    together = year.minutes_per_size, year.minutes_together
    return year.methods, year.per_size, year.held, tuple(minutes), together


def hidden_of_table(world: Table) -> Mapping[Hashable, int]:
    told = {
        (method.name, size): count
        for method in table_of(world).methods
        for size, count in zip(("5-8", "9-12"), method.per_size, strict=True)
    }
    return {
        (method, size): count
        for (method, size), count in zip(PLACES, world, strict=True)
        if count and told[words(method), size] is None
    }


def test_no_method_of_a_size_follows_from_the_figures_of_a_year() -> None:
    worlds = [world for world in product(range(MOST + 1), repeat=4) if sum(world) <= MOST]

    assert computed(worlds, told_of_table, hidden_of_table) == []


# Slips: what each series tells of itself, and the sum of all that leaves.

METHOD = a_method_with(
    a_field("eval", Kind.TALLY_SET, options=options("safe"), points=tuple("12345"))
)
Slips = tuple[tuple[int, int], ...]
"""Of each series how many disagree, and how many neither; nine agree."""


def talks_in(world: Slips) -> dict[str, list[Session]]:
    """Give each series one time of two talks, all of it said in the second one but one form."""
    held = {}
    for at, (low, middle) in enumerate(world):
        label = f"reeks {at}"
        halves = ((0, 0, 0, 0, 1), (low, 0, middle, 0, 8))
        held[label] = [
            replace(
                a_session(template=METHOD, series=Prose(label)),
                held_on=HELD_ON.replace(day=day),
                answers={FieldKey("s.eval"): TallySet({"safe": half})},
            )
            for day, half in enumerate(halves, 1)
        ]
    return held


def said_in(world: Slips) -> tuple[tuple[Results, ...], YearSlips]:
    held = talks_in(world)
    alone = tuple(results(gathered(talks).sentences, talks=TALKS) for talks in held.values())
    every = [talk for talks in held.values() for talk in talks]
    return alone, slips_of(every, HELD_ON.year)


def bands_told(world: Slips) -> list[tuple[int | None, ...]]:
    alone, _ = said_in(world)
    return [tuple(each.outcomes[0].bands.cells.values()) for each in alone]


def fitting(world: Slips, sums: Sequence[int | None]) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Give every way in which the series may have answered, as far as the figures tell."""
    told = bands_told(world)
    forms = [low + middle + 9 for low, middle in world]
    for way in product(*map(_ways, told, forms)):
        columns = map(sum, zip(*way, strict=True))
        if all(sum_ in (None, column) for sum_, column in zip(sums, columns, strict=True)):
            yield way


def _ways(told: tuple[int | None, ...], forms: int) -> list[tuple[int, ...]]:
    """Give the ways of one series; how many forms it handed in is known, and zero is told."""
    any_count = range(1, forms + 1)
    cells = (any_count if cell is None else (cell,) for cell in told)
    return [way for way in product(*cells) if sum(way) == forms]


def test_no_band_of_a_series_follows_from_all_series_and_the_year_together() -> None:
    of_one = tuple(product((0, 1, 2, 6), (5, 7)))
    whole: Slips = ((6, 7), (7, 6))
    worlds: list[Slips] = [(*whole, *three) for three in product(of_one, repeat=3)]
    years = {world: said_in(world)[1].sentences for world in worlds}

    assert any(years.values())
    for world, sentences in years.items():
        if sentences:
            ways = list(fitting(world, sentences[0].bands))
            for at, told in enumerate(bands_told(world)):
                for band, cell in enumerate(told):
                    assert cell is not None or len({way[at][band] for way in ways}) > 1
