"""What can be done to the figures of years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moreelberaad.application.year_ports import ReceivedYear
from moreelberaad.domain.year_figures import YearOverview


@dataclass(frozen=True, slots=True, kw_only=True)
class LetYearGo:
    """Settle the figures of a year as they leave; nothing takes that back.

    A second version beside the first could show a single session (domain.md 6.2, anon.md 5.7).
    """

    figures: YearOverview


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepReceived:
    """Keep figures that came in packages, by their ids; nothing in its place takes one away."""

    years: Mapping[str, ReceivedYear | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresChanged:
    """Figures came, went, or were settled."""


YearCommand = LetYearGo | KeepReceived
