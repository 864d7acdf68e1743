"""What is arranged around a talk: how people choose, what they see, whether there is a break."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_SMALL_GROUPS = ("lt5", "5-8")
"""The sizes, by the codes of `group_size_band`, with which a laptop soon went round."""


class Choosing(StrEnum):
    """How people choose in silence."""

    LAPTOP = "laptop"
    SLIPS = "slips"
    COLOURED_CARDS = "coloured_cards"


class Showing(StrEnum):
    """What the participants see."""

    SCREEN = "screen"
    LAPTOP = "laptop"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """What was decided about the room; without a way of choosing, the usual one holds."""

    choosing: Choosing | None = None
    showing: Showing = Showing.SCREEN
    with_break: bool = False


def usual_choosing(size: object, showing: Showing, *, plays_cards: bool) -> Choosing:
    """Give the way that suits a group: a laptop goes round in a small one (domain.md 1.0).

    A laptop at which all look along stays where it is.
    """
    is_free = showing is not Showing.LAPTOP and not plays_cards
    goes_round = is_free and size in _SMALL_GROUPS
    return Choosing.LAPTOP if goes_round else Choosing.SLIPS
