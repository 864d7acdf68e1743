"""What the use-cases of figures over sessions need of a vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from moreelberaad.domain.year_figures import YearOverview


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedYear:
    """Figures that came in a package, by the mark of what they say; `month` is when."""

    id: str
    month: str
    figures: YearOverview


class LeftYears(Protocol):
    """The years that left this vault, as they did."""

    def get(self, year: int) -> YearOverview | None:
        """Give the figures of a year as they left; nothing when they did not."""
        ...

    def keep(self, figures: YearOverview, month: str) -> None:
        """Keep how a year left, for good."""
        ...


class ReceivedYears(Protocol):
    """Figures of other laptops."""

    def all(self) -> Sequence[ReceivedYear]:
        """Give all of them, by year and then by their marks."""
        ...

    def get(self, received_id: str) -> ReceivedYear | None:
        """Give one; nothing when it is not there."""
        ...

    def keep(self, received: ReceivedYear) -> None:
        """Keep this instead of what was kept under its id before."""
        ...

    def remove(self, received_id: str) -> None:
        """Take it away, if it is there."""
        ...
