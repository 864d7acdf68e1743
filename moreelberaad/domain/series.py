"""A series (reeks): sessions that follow each other under one label (ux.md 3.16)."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A label on the sessions that belong together, and how often they come."""

    label: Prose
    rhythm: Prose = Prose("")

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", self.label.on_one_line())
        object.__setattr__(self, "rhythm", self.rhythm.on_one_line())
