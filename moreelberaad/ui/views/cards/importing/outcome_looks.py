"""How each outcome of a row looks: an icon and a colour, always beside its word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.domain.deck_import import Outcome


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    """The Phosphor icon and the colour token of an outcome."""

    icon: str
    token: str


LOOKS: Mapping[Outcome, OutcomeLook] = {
    Outcome.NEW: OutcomeLook("plus-circle", "accent"),
    Outcome.UPDATE: OutcomeLook("arrows-clockwise", "ink2"),
    Outcome.ATTENTION: OutcomeLook("warning", "warn"),
    Outcome.KEPT: OutcomeLook("hand-palm", "ink2"),
    Outcome.REFUSED: OutcomeLook("x-circle", "danger"),
}
"""In the order in which they are told."""
