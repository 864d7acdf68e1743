"""How somebody leads, shows and keeps: choices with bounds, outside every vault (ux.md 3.15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Final

from moreelberaad.domain.backing_up import USUAL_STAY, Stay
from moreelberaad.domain.counts import FEWEST
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.policy import MOST_FEWEST

BY_SITUATION: Final = "by_situation"
BY_METHOD: Final = "by_method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """`fewest` is k, and only counts where the organisation asks for no larger one.

    `choosing` is a code of `Choosing`, or the way that suits the group; `clock_turns` the
    percentage of a step that is left when its clock turns amber; `break_above` and
    `break_minutes` are minutes, `cover_after` seconds, `backup_warning` days; `share_up_to` is how
    far a document goes as long as nobody chooses otherwise.
    """

    screen_theme: str = "light"
    digit_keys: bool = True
    choosing: str = BY_SITUATION
    fewest: int = FEWEST
    second_round: str = BY_METHOD
    clarify_first: bool = False
    write_along: bool = False
    clock_turns: int = 20
    break_above: int = 90
    break_minutes: int = 10
    cover_after: int = 60
    clicker: bool = True
    earlier_lessons: bool = True
    round_code: bool = True
    backup_every: str = "half_hour"
    backups_stay: str = "months"
    backup_warning: int = 7
    share_up_to: str = "team"


USUAL_HABITS: Final = Habits()

BOUNDS: Final[Mapping[str, range]] = MappingProxyType(
    {
        "fewest": range(FEWEST, MOST_FEWEST + 1),
        "clock_turns": range(10, 51),
        "break_above": range(60, 181),
        "break_minutes": range(5, 31),
        "cover_after": range(30, 181),
        "backup_warning": range(1, 31),
    }
)
"""What each number may be; k is never below the one of domain.md 6.2 that others rely on."""

CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "screen_theme": ("light", "dark"),
        "choosing": (BY_SITUATION, "laptop", "slips", "coloured_cards"),
        "second_round": (BY_METHOD, "always", "never"),
        "backup_every": ("half_hour", "day", "week"),
        "backups_stay": ("months", "weeks", "days"),
        "share_up_to": tuple(scope.value for scope in Scope),
    }
)
"""The codes of each choice, the usual one first."""

BETWEEN_BACKUPS: Final[Mapping[str, timedelta]] = MappingProxyType(
    {"half_hour": timedelta(minutes=30), "day": timedelta(days=1), "week": timedelta(weeks=1)}
)
"""Time between two backups that nobody asked for."""


BACKUPS_STAY: Final[Mapping[str, Stay]] = MappingProxyType(
    {"months": USUAL_STAY, "weeks": Stay(months=0), "days": Stay(weeks=0, months=0)}
)
"""Fewer only; never longer than notes (ux.md 3.15)."""


def tidy_habits(found: Mapping[str, object]) -> Habits:
    """Read plain data; what is missing, or out of bounds, stays as it usually is."""
    good: dict[str, Any] = {
        each.name: found[each.name]
        for each in fields(Habits)
        if each.name in found and _fits(each.name, found[each.name])
    }
    return Habits(**good)


def _fits(name: str, value: object) -> bool:
    if name in BOUNDS:
        return type(value) is int and value in BOUNDS[name]
    return value in CHOICES[name] if name in CHOICES else type(value) is bool
