"""What may be told of a lesson when few sessions are alike: the k-rule of anon.md 5.7.

A combination is two traits or more, such as a rank category with a theme. It may leave when enough
sessions of enough groups share it. What is too rare is made one step more general, or stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations

from moreelberaad.domain.counts import FEWEST, Result
from moreelberaad.domain.gates import Scope

FEWEST_OUTSIDE = 10
"""k for what goes outside Defence."""

_SEVERAL = 2


class Trait(StrEnum):
    """What does not name anybody by itself, and may do so together with the others."""

    QUARTER = "quarter"
    SERVICE = "service"
    RANK = "rank"
    THEME = "theme"
    ABROAD = "abroad"
    FUNCTION = "function"
    GENDER = "gender"


class Advice(StrEnum):
    """What can be done about a combination that is too rare."""

    SERVICE = "service"
    RANK = "rank"
    BOTH = "both"
    HOLD = "hold"

    @classmethod
    def of(cls, general: frozenset[Trait] | None) -> Advice:
        """Say what to write in more general words; nothing helps when that is not known."""
        match sorted((general or frozenset()) - {Trait.QUARTER}):
            case [Trait.RANK, Trait.SERVICE]:
                return cls.BOTH
            case [Trait.RANK]:
                return cls.RANK
            case [Trait.SERVICE]:
                return cls.SERVICE
            case _:
                return cls.HOLD


Traits = frozenset[tuple[Trait, str]]

STEPS = (Trait.QUARTER, Trait.SERVICE, Trait.RANK)
"""These have a more general word: no quarter, "Defensie", "militair". Left out in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What counts of one closed session; without a series a session is a group of its own."""

    session: str
    group: str
    traits: Traits
    outcomes: frozenset[Result] = frozenset()
    closed: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """The closed sessions of a vault, and the month in which a lesson left last."""

    known: frozenset[Known]
    fewest: int = FEWEST
    last_export: date | None = None

    def hides(self, used: Traits, *, tells_outcome: bool = False) -> bool:
        """Tell whether enough sessions share what is used; a lone trait is no combination."""
        if not is_combination(used):
            return True
        alike = {each for each in self.known if used <= each.traits}
        if any(
            len({each.group for each in alike - apart}) < self.fewest for apart in self._apart()
        ):
            return False
        outcomes = {outcome for each in alike for outcome in each.outcomes}
        return not tells_outcome or len(outcomes) >= _SEVERAL

    def too_telling(self, used: Traits, *, tells_outcome: bool = False) -> frozenset[Trait] | None:
        """Give the fewest traits to make more general, or nothing when that does not help."""
        for general in _ways(used):
            left = frozenset(each for each in used if each[0] not in general)
            if self.hides(left, tells_outcome=tells_outcome):
                return general
        return None

    def _apart(self) -> Iterator[frozenset[Known]]:
        """Give nothing, and each session that came alone since the last export.

        Who lays two sheets side by side would see that one. An export is kept by its month only,
        so a session of that same month may be older or newer.
        """
        yield frozenset()
        if self.last_export is None:
            return
        for is_since in (date.__ge__, date.__gt__):
            fresh = frozenset(
                each for each in self.known if is_since(_month(each), self.last_export)
            )
            if len(fresh) == 1:
                yield fresh


def is_combination(used: Traits) -> bool:
    """Tell whether this is more than one trait."""
    return len({trait for trait, _ in used}) >= _SEVERAL


def fewest_for(scope: Scope, fewest: int = FEWEST) -> int:
    """Give how many sessions must be alike: more of them outside Defence, never less."""
    return max(fewest, FEWEST_OUTSIDE) if scope is Scope.RIJK else fewest


def _ways(used: Traits) -> Iterator[frozenset[Trait]]:
    """Give what can be made general: nothing first, then as little as possible."""
    steps = [trait for trait in STEPS if any(trait is each for each, _ in used)]
    for number in range(len(steps) + 1):
        yield from map(frozenset, combinations(steps, number))


def _month(known: Known) -> date:
    return known.closed.replace(day=1) if known.closed else date.min
