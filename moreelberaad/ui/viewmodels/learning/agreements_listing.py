"""In which groups agreements stand, and which of them Start tells of (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from moreelberaad.application.agreements import Agreement
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementPlace, place_of

_SOON, _LONG_AGO = timedelta(days=7), timedelta(days=60)
"""From when until when Start tells of a look back."""


class Group(StrEnum):
    """The groups of the list, in this order."""

    NOW = "now"
    COMING = "coming"
    UNDATED = "undated"
    OVER = "over"


Listed = tuple[tuple[Group, tuple[AgreementPlace, ...]], ...]


def day_of(agreement: Agreement) -> date | None:
    """Give the day of the look back, or else the day on which it should be done."""
    return agreement.follow_up or agreement.due


def group_of(agreement: Agreement, today: date) -> Group:
    """Tell in which group it stands today."""
    return _group(day_of(agreement) or date.max, today) if agreement.is_open else Group.OVER


class Standing(NamedTuple):
    """What a list of thousands is ordered by; without a day it comes after all that have one."""

    day: date
    place: AgreementPlace
    is_open: bool


def standing(agreement: Agreement) -> Standing:
    """Tell where an agreement belongs in a list."""
    is_open = agreement.is_open
    day = day_of(agreement) or (date.max if is_open else date.min)
    return Standing(day, place_of(agreement), is_open)


def listed(standings: Iterable[Standing], today: date, *, is_open: bool) -> Listed:
    """Put what goes on, or what is over, in groups; the first day first, what is over last first.

    A group that holds nothing is left out.
    """
    groups: dict[Group, list[AgreementPlace]] = {group: [] for group in Group}
    chosen = sorted((each for each in standings if each.is_open is is_open), reverse=not is_open)
    for day, place, _ in chosen:
        groups[_group(day, today) if is_open else Group.OVER].append(place)
    return tuple((group, tuple(places)) for group, places in groups.items() if places)


def due_soon(agreements: Iterable[Agreement], today: date) -> tuple[Agreement, ...]:
    """Give what Start tells of: the day is within a week, or went by and was not long ago."""
    days = (today - _LONG_AGO, today + _SOON)
    return tuple(
        each
        for each in agreements
        if each.is_open and (day := day_of(each)) is not None and days[0] <= day <= days[1]
    )


def _group(day: date, today: date) -> Group:
    if day == date.max:
        return Group.UNDATED
    return Group.NOW if day <= today else Group.COMING
