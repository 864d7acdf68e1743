"""Which screen the participants look at: never the facilitator's, nor one that shows it too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Staging(StrEnum):
    """Where the participants look."""

    NO_SCREEN = "no_screen"
    WELCOME = "welcome"
    """A second screen shows, and nobody said yet that the participants see it."""
    SHOWN = "shown"
    LOST = "lost"
    """The second screen went away in the session; nothing is shown."""
    ONE_SCREEN = "one_screen"
    """The participants look along on the facilitator's own screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenFacts:
    """One screen as the system sees it; lengths in px of the desktop, which `ratio` multiplies."""

    name: str
    x: int
    y: int
    width: int
    height: int
    ratio: float = 1.0

    @property
    def pixels(self) -> tuple[int, int]:
        """Give how many dots it really has, across and down."""
        return round(self.width * self.ratio), round(self.height * self.ratio)

    def overlaps(self, other: ScreenFacts) -> bool:
        """Tell whether both show a part of the desktop, as a mirrored projector does."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


def audience_screen(screens: Iterable[ScreenFacts], facilitator: str) -> ScreenFacts | None:
    """Give the best screen for the participants, if there is one."""
    return next(iter(audience_screens(screens, facilitator)), None)


def audience_screens(screens: Iterable[ScreenFacts], facilitator: str) -> tuple[ScreenFacts, ...]:
    """List the screens that participants may look at, the largest first."""
    there = tuple(screens)
    own = [each for each in there if each.name == facilitator]
    others = (
        each for each in there if own and each not in own and not any(map(each.overlaps, own))
    )
    return tuple(sorted(others, key=_largest_first))


def count_apart(screens: Iterable[ScreenFacts]) -> int:
    """Count the screens, a mirrored one with the one that it mirrors."""
    apart: list[ScreenFacts] = []
    for each in screens:
        if not any(map(each.overlaps, apart)):
            apart.append(each)
    return len(apart)


def _largest_first(screen: ScreenFacts) -> tuple[int, str, int, int]:
    across, down = screen.pixels
    return -across * down, screen.name, screen.x, screen.y
