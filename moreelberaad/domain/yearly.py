"""What may be told of a year of sessions: counts of sessions, and what was said on slips.

It is domain.md 6.3 *Jaaroverzicht* under regime 3 of 6.2. Methods and sizes of groups are one
table, so that they share their totals and are hidden together. A session may have several themes
or none, so that themes add up to nothing from which a hidden one follows; the quarters of one
theme do add up, and are hidden together. Series, roles and units stand nowhere, and nothing is
counted per person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.suppression import ShownTable, suppress
from moreelberaad.domain.template import Text
from moreelberaad.domain.trends import QUARTERS, told_of_quarters
from moreelberaad.domain.year_figures import MethodYear, ThemeYear, YearOverview
from moreelberaad.domain.yearly_slips import NO_SLIPS, YearSlips

_OWN = ""
"""Stands for every code of which the name may not be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What counts of one closed session; `minutes` are those that its method plans."""

    method: str
    minutes: int
    quarter: int = 1
    size: str | None = None
    themes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What codes are called, in the order in which they are told; who lacks is not named."""

    methods: Mapping[str, Text]
    sizes: Mapping[str, Text]
    themes: Mapping[str, Text]


def year_overview(
    year: int,
    held: Sequence[Held],
    names: Names,
    slips: YearSlips = NO_SLIPS,
    *,
    fewest: int = FEWEST,
) -> YearOverview:
    """Count a year; k may be raised, and is never lower than it is everywhere."""
    k = max(fewest, FEWEST)
    if not held:
        return YearOverview(year=year, fewest=k, held=0)
    methods, sizes = _methods(held, names), _sizes(held, names)
    table = suppress(_counted(held, names, methods, sizes), fewest=k)
    return YearOverview(
        year=year,
        fewest=k,
        held=table.total,
        sizes=tuple(names.sizes.get(size) for size in sizes),
        methods=_rows(methods, table, names),
        per_size=table.columns,
        themes=_themes(held, names, k, is_shown=table.total is not None),
        slips=slips,
    )


def _methods(held: Sequence[Held], names: Names) -> list[tuple[str, int]]:
    """Give each method with its minutes, in an order that tells no count."""
    there = {_method(each, names) for each in held}
    order = [*names.methods, _OWN]
    return sorted(there, key=lambda method: (order.index(method[0]), method[1]))


def _sizes(held: Sequence[Held], names: Names) -> list[str]:
    unknown = any(_size(each, names) == _OWN for each in held)
    return [*names.sizes, *([_OWN] if unknown else [])]


def _counted(
    held: Sequence[Held], names: Names, methods: list[tuple[str, int]], sizes: list[str]
) -> list[list[int]]:
    counts = Counter((_method(each, names), _size(each, names)) for each in held)
    return [[counts[method, size] for size in sizes] for method in methods]


def _method(each: Held, names: Names) -> tuple[str, int]:
    return (each.method if each.method in names.methods else _OWN, each.minutes)


def _size(each: Held, names: Names) -> str:
    return each.size if each.size is not None and each.size in names.sizes else _OWN


def _rows(
    methods: list[tuple[str, int]], table: ShownTable, names: Names
) -> tuple[MethodYear, ...]:
    lines = zip(methods, table.rows, table.cells, strict=True)
    return tuple(
        MethodYear(
            name=names.methods.get(method), minutes=minutes, held=together, per_size=per_size
        )
        for (method, minutes), together, per_size in lines
    )


def _themes(
    held: Sequence[Held], names: Names, fewest: int, *, is_shown: bool
) -> tuple[ThemeYear, ...]:
    """Count themes; none bounds the sessions where those are not counted.

    How many sessions lack a theme says nothing of what they were about: that is no count to hide.
    """
    counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for each in held:
        for theme in {theme if theme in names.themes else _OWN for theme in each.themes}:
            counts[theme][each.quarter] += 1
    return tuple(
        _theme(names.themes.get(theme), counts[theme], fewest if is_shown else None)
        for theme in (*names.themes, _OWN)
        if theme in counts
    )


def _theme(name: Text | None, counts: Counter[int], fewest: int | None) -> ThemeYear:
    if fewest is None or counts.total() < fewest:
        return ThemeYear(name=name, held=None, per_quarter=(None,) * QUARTERS)
    told = told_of_quarters(counts, fewest=fewest)
    return ThemeYear(name=name, held=counts.total(), per_quarter=tuple(told.values()))
