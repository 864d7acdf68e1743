"""Which backups of one vault stay: by day, week and month, and none past the term of notes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from moreelberaad.domain.clock import is_likely
from moreelberaad.domain.retention import NOTES_DAYS

_RISK_DAYS, _MOST_RISKS = 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One backup: a higher `number` came later; `before_risk` was made before a risky act."""

    number: int
    day: date
    before_risk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """Of so many days, weeks and months that have a backup the newest stays."""

    days: int = 7
    weeks: int = 4
    months: int = 3
    term: int = NOTES_DAYS
    """Days after which none stays, as notes do not either."""


USUAL_STAY = Stay()


def is_past_term(day: date, today: date, *, notes_days: int = NOTES_DAYS) -> bool:
    """Tell whether a backup of this day is older than notes may become (domain.md 6.3)."""
    return today - day > timedelta(days=notes_days)


def going(
    copies: Iterable[Copy],
    today: date,
    *,
    last_known: date | None = None,
    stay: Stay = USUAL_STAY,
) -> frozenset[Copy]:
    """Name the backups that go; none as long as it can hardly be this day.

    At most one ordinary backup of a day stays: two of one running deliberation beside each other
    would tell in which order people spoke (domain.md 6).  Those made before a risky act stay two
    days, whatever ordinary ones follow; the newest of all stays until its term is over.
    `last_known` is the day on which it was surely right to remove something.
    """
    found = frozenset(copies)
    newest_day = max((each.day for each in found), default=None)
    if not (is_likely(today, newest_day) and is_likely(today, last_known)):
        return frozenset()
    return found - frozenset(
        each
        for each in _chosen(found, today, stay)
        if not is_past_term(each.day, today, notes_days=stay.term)
    )


def _chosen(copies: frozenset[Copy], today: date, stay: Stay) -> Iterator[Copy]:
    newest_first = sorted(copies, key=lambda each: each.number, reverse=True)
    yield from newest_first[:1]
    ordinary = [each for each in newest_first if not each.before_risk]
    yield from _newest_of(ordinary, lambda day: day, stay.days)
    yield from _newest_of(ordinary, lambda day: day.isocalendar()[:2], stay.weeks)
    yield from _newest_of(ordinary, lambda day: (day.year, day.month), stay.months)
    risks = (each for each in newest_first if each.before_risk)
    fresh = [each for each in risks if today - each.day <= timedelta(days=_RISK_DAYS)]
    yield from fresh[:_MOST_RISKS]


def _newest_of(
    newest_first: Iterable[Copy], span: Callable[[date], Hashable], most: int
) -> Iterable[Copy]:
    found: dict[Hashable, Copy] = {}
    for each in newest_first:
        found.setdefault(span(each.day), each)
    return list(found.values())[:most]
