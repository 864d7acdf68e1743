"""What may be said of counts of people: in the room, out of one session, over sessions.

The three regimes are those of domain.md 6.2. k is 5 unless an organisation raised it; it is never
lowered for what is there already.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.values import Tally

FEWEST = 5
"""k: below this many people nothing is said."""

FEWEST_FOR_LESSONS = 10
"""Below ten people the result is left out of the lessons sheet altogether."""

_SIDES = 2
_MAJORITIES = {"A": "majority_A", "B": "majority_B"}


class Spread(StrEnum):
    """How the voices lie, as the room may see it."""

    TOO_FEW = "too_few"
    DIVIDED = "divided"
    MOST = "most"
    NEARLY_ALL = "nearly_all"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """What both windows show: words, the option they are about, and whether figures may follow."""

    spread: Spread
    option: str | None
    figures_allowed: bool
    fewest: int = FEWEST


class Result(StrEnum):
    """The outcome of a silent choice as it stands in a document: words, never a number."""

    DIVIDED = "divided"
    MAJORITY_A = "majority_A"
    MAJORITY_B = "majority_B"
    NO_STATEMENT = "no_statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """Counts as they may leave: `None` is hidden, and so is a total that would betray one."""

    cells: Mapping[str, int | None]
    total: int | None


def voices(tally: Tally) -> int:
    """Count everyone who chose."""
    return sum(tally.counts.values())


def in_the_room(tally: Tally, *, fewest: int = FEWEST) -> RoomView:
    """Give regime 1: words from k people on, "nearly all" for all and for all but one."""
    total = voices(tally)
    if total < fewest:
        return RoomView(spread=Spread.TOO_FEW, option=None, figures_allowed=False, fewest=fewest)
    option, most = _leader(tally)
    figures_allowed = not _points_at_someone(tally)
    if most >= total - 1:
        return RoomView(spread=Spread.NEARLY_ALL, option=option, figures_allowed=figures_allowed)
    if most * 2 > total:
        return RoomView(spread=Spread.MOST, option=option, figures_allowed=figures_allowed)
    return RoomView(spread=Spread.DIVIDED, option=None, figures_allowed=figures_allowed)


def result(tally: Tally, *, offered: int = _SIDES, fewest: int = FEWEST) -> Result:
    """Give regime 2: words from which no number can be computed, also beside those of the room.

    Unanimous, an option with exactly one voice, fewer than k, a majority for another way, or two
    voices beside a majority that may be apart: no statement. `offered` counts the options.
    """
    total = voices(tally)
    if total < fewest or _points_at_someone(tally) or may_be_apart(tally, offered):
        return Result.NO_STATEMENT
    option, most = _leader(tally)
    if most * 2 <= total:
        return Result.DIVIDED
    return Result(_MAJORITIES.get(option, Result.NO_STATEMENT))


def may_be_apart(tally: Tally, offered: int) -> bool:
    """Tell whether two voices lie beside a majority, which more than two options may part.

    Were anything told only when they are together, its absence would count them.
    """
    beside = voices(tally) - _leader(tally)[1]
    return offered > _SIDES and beside == _SIDES and beside < _leader(tally)[1]


def over_sessions(counts: Mapping[str, int], *, fewest: int = FEWEST) -> Suppressed:
    """Give regime 3: counts from k on, and nothing from which a hidden one can be computed.

    Never one hidden cell beside a total, and never hidden cells that sum to fewer than k. The next
    smallest is hidden too, and all that are as small: so what is hidden may change places, and
    who knows this rule knows no more. Where nothing is left to hide the total goes, and zeros too.
    """
    hidden = {name for name, count in counts.items() if 0 < count < fewest}
    visible = {name for name, count in counts.items() if count >= fewest}
    while visible and _is_computable(counts, hidden, visible, fewest):
        smallest = min(counts[name] for name in visible)
        hidden |= {name for name in visible if counts[name] == smallest}
        visible -= hidden
    if _is_computable(counts, hidden, visible, fewest):
        return Suppressed(cells=dict.fromkeys(counts), total=None)
    cells = {name: None if name in hidden else count for name, count in counts.items()}
    return Suppressed(cells=cells, total=sum(counts.values()))


def _is_computable(
    counts: Mapping[str, int], hidden: set[str], visible: set[str], fewest: int
) -> bool:
    """Tell whether what is hidden follows from the total, or from the total and the rule.

    Counts that differ may change places. Those that are alike follow where they are all as small,
    or all as large, as what is few can be: unless one less and one more would be hidden as well.
    """
    if not hidden:
        return False
    found = [counts[name] for name in hidden]
    is_few = len(hidden) < _SIDES or sum(found) < fewest
    are_ones = set(found) == {1}
    are_largest = set(found) == {fewest - 1}
    one_more_shows = len(hidden) >= fewest or any(counts[name] == fewest for name in visible)
    return is_few or are_ones or (are_largest and one_more_shows)


def _leader(tally: Tally) -> tuple[str, int]:
    return max(tally.counts.items(), key=lambda item: item[1])


def _points_at_someone(tally: Tally) -> bool:
    """Tell whether all agree, or an option has exactly one voice (R11)."""
    chosen = [count for count in tally.counts.values() if count]
    return len(chosen) < _SIDES or 1 in chosen
