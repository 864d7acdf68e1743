"""Figures of several laptops added up: of what each may tell, so of nothing that one hides.

A sum of what is told counts what was too few nowhere, so each number is the least that it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import zip_longest
from typing import TypeVar

from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import MethodYear, ThemeYear, YearOverview
from moreelberaad.domain.yearly_slips import SaidOnSlips, YearSlips

Numbers = Sequence[int | None]
_Row = TypeVar("_Row")
_Key = TypeVar("_Key", bound=Hashable)


def together(years: Sequence[YearOverview]) -> YearOverview:
    """Add up one year of several laptops; one alone stays as it is."""
    if len(years) == 1:
        return years[0]
    sizes = tuple(dict.fromkeys(size for each in years for size in each.sizes))
    return YearOverview(
        year=years[0].year,
        fewest=min(each.fewest for each in years),
        held=_least(each.held for each in years),
        sizes=sizes,
        methods=_methods(years, sizes),
        per_size=_lines(_placed(each.per_size, each.sizes, sizes) for each in years),
        themes=_themes(years),
        slips=YearSlips(
            sentences=_said([each.slips.sentences for each in years]),
            marks=_said([each.slips.marks for each in years]),
        ),
        laptops=sum(each.laptops for each in years),
    )


def _methods(
    years: Sequence[YearOverview], sizes: Sequence[Text | None]
) -> tuple[MethodYear, ...]:
    rows = [
        ((each.name, each.minutes), each.held, _placed(each.per_size, year.sizes, sizes))
        for year in years
        for each in year.methods
    ]
    return tuple(
        MethodYear(
            name=name,
            minutes=minutes,
            held=_least(held for _, held, _ in those),
            per_size=_lines(per_size for _, _, per_size in those),
        )
        for (name, minutes), those in _grouped(rows, lambda row: row[0])
    )


def _themes(years: Sequence[YearOverview]) -> tuple[ThemeYear, ...]:
    rows = [each for year in years for each in year.themes]
    return tuple(
        ThemeYear(
            name=name,
            held=_least(each.held for each in those),
            per_quarter=_lines(each.per_quarter for each in those),
        )
        for name, those in _grouped(rows, lambda row: row.name)
    )


def _said(slips: Sequence[Sequence[SaidOnSlips]]) -> tuple[SaidOnSlips, ...]:
    """Add up sentences of which every band is told: else the bands would weigh otherwise."""
    whole = [each for said in slips for each in said if None not in each.bands]
    return tuple(
        SaidOnSlips(label=label, bands=_lines(each.bands for each in those))
        for label, those in _grouped(whole, lambda each: each.label)
    )


def _placed(
    numbers: Numbers, names: Sequence[Text | None], columns: Sequence[Text | None]
) -> tuple[int | None, ...]:
    """Put numbers in the columns of all laptops; a size that one never had is none there."""
    there = dict(zip(names, numbers, strict=True))
    return tuple(there.get(column, 0) for column in columns)


def _lines(lines: Iterable[Numbers]) -> tuple[int | None, ...]:
    return tuple(map(_least, zip_longest(*lines, fillvalue=0)))


def _least(numbers: Iterable[int | None]) -> int | None:
    """Add up what is told; nothing where no laptop tells anything."""
    told = [number for number in numbers if number is not None]
    return sum(told) if told else None


def _grouped(
    rows: Iterable[_Row], key: Callable[[_Row], _Key]
) -> Iterable[tuple[_Key, list[_Row]]]:
    found: dict[_Key, list[_Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found.items()
