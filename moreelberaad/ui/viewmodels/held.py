"""How the screen of the participants is held."""

from __future__ import annotations

from enum import StrEnum


class Held(StrEnum):
    """Whether the screen follows the talk."""

    LIVE = "live"
    FROZEN = "frozen"
    BLACK = "black"
