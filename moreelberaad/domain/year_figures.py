"""A counted year as it may leave: `None` is a number that is too few to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.template import Text
from moreelberaad.domain.yearly_slips import NO_SLIPS, YearSlips


class Block(StrEnum):
    """A part of the figures that can be asked for alone."""

    METHODS = "methods"
    THEMES = "themes"
    SIZES = "sizes"
    EVALUATION = "evaluation"


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodYear:
    """How often a method was held, in all and per size; a method without a name has none.

    The same method with another number of planned minutes is another one: so its minutes
    together tell no more than the count beside them.
    """

    name: Text | None
    minutes: int
    held: int | None
    per_size: tuple[int | None, ...]

    @property
    def minutes_per_size(self) -> tuple[int | None, ...]:
        """Give the planned minutes of all sessions together, per size."""
        return tuple(map(self._together, self.per_size))

    @property
    def minutes_together(self) -> int | None:
        """Give the planned minutes of all sessions together."""
        return self._together(self.held)

    def _together(self, held: int | None) -> int | None:
        return None if held is None else held * self.minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeYear:
    """In how many sessions a theme was named, in all and per quarter of the year."""

    name: Text | None
    held: int | None
    per_quarter: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOverview:
    """The counts of one year as they may leave; `None` is too few to show.

    `sizes` name the columns, of which one without a name is a size that nobody noted. Of several
    `laptops` each number is the least that it can be: what was too few on one counts nowhere.
    """

    year: int
    fewest: int
    held: int | None
    sizes: tuple[Text | None, ...] = ()
    methods: tuple[MethodYear, ...] = ()
    per_size: tuple[int | None, ...] = ()
    themes: tuple[ThemeYear, ...] = ()
    slips: YearSlips = NO_SLIPS
    laptops: int = 1

    @property
    def is_empty(self) -> bool:
        """Tell whether there was no session at all."""
        return self.held == 0

    @property
    def is_too_small(self) -> bool:
        """Tell whether all there is is too few to show."""
        return self.held is None

    @property
    def minutes_per_size(self) -> tuple[int | None, ...]:
        """Add up per size what is shown; a sum over a hidden count would give it away."""
        columns = zip(*(each.minutes_per_size for each in self.methods), strict=True)
        return tuple(map(_sum_of_shown, columns))

    @property
    def minutes_together(self) -> int | None:
        """Add up all minutes, unless one of the counts is hidden."""
        return _sum_of_shown([each.minutes_together for each in self.methods])


def _sum_of_shown(counts: Sequence[int | None]) -> int | None:
    shown = [count for count in counts if count is not None]
    return sum(shown) if len(shown) == len(counts) else None
