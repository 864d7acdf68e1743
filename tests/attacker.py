"""Every way in which a group can choose, and what an attacker makes of what is told of it.

What is told is any value that can be compared. Who has more told to them tells more ways apart: a
secret that stays one with all surfaces on one table stays one with every two of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product

from moreelberaad.domain.counts import FEWEST, voices
from moreelberaad.domain.values import Tally

CODES = ("A", "B", "alternative")
MOST = 12
Told = Callable[[Tally], Hashable]


def distributions(codes: Sequence[str], most: int = MOST) -> Iterator[Tally]:
    """Give every way in which nobody up to so many people choose."""
    for counts in product(range(most + 1), repeat=len(codes)):
        if sum(counts) <= most:
            yield Tally(dict(zip(codes, counts, strict=True)))


TWO = tuple(distributions(CODES[:2]))
THREE = tuple(distributions(CODES))


def points_at_someone(tally: Tally) -> bool:
    """Tell whether all chose the same, or one chose alone (R11)."""
    chosen = [count for count in tally.counts.values() if count]
    return len(chosen) == 1 or 1 in chosen


def secrets(tally: Tally) -> set[str]:
    """Say what may not be known of how a group chose."""
    alone = {f"one chose {code}" for code, count in tally.counts.items() if count == 1}
    is_one = sum(1 for count in tally.counts.values() if count) == 1
    return {*alone, *({"all chose the same"} if is_one else ())}


def figures(tally: Tally) -> set[str]:
    """Say every figure there is: of each option, and of the people."""
    counted = {f"{count} chose {code}" for code, count in tally.counts.items()}
    return {*counted, f"{voices(tally)} chose"}


def alike(every: Iterable[Tally], told: Told) -> Iterator[list[Tally]]:
    """Put together the ways of choosing of which the same is told."""
    found: defaultdict[Hashable, list[Tally]] = defaultdict(list)
    for tally in every:
        found[told(tally)].append(tally)
    yield from found.values()


def betrayed(every: Iterable[Tally], told: Told) -> list[Tally]:
    """Give the groups of which a secret follows from what is told."""
    return [
        tally
        for tallies in alike(every, told)
        if set.intersection(*map(secrets, tallies)) and voices(tallies[0]) >= FEWEST
        for tally in tallies
    ]


def computable(every: Iterable[Tally], told: Told) -> set[str]:
    """Give the figures that follow from what is told of somebody."""
    chosen = filter(voices, every)
    return {
        figure
        for tallies in alike(chosen, told)
        for figure in set.intersection(*map(figures, tallies))
    }
