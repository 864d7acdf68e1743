"""The day of this machine, as far as an open vault can believe it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from moreelberaad.application.ports import Today
from moreelberaad.domain import clock


class LastDay(Protocol):
    """The day on which a vault was open last, and nothing finer than that."""

    def get(self) -> date | None:
        """Give the day; none of a vault that was never asked."""

    def keep(self, day: date) -> None:
        """Keep a day instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockDesk:
    """Tells whether what is due may go, or somebody has to say first what day it is."""

    last: LastDay
    today: Today

    @property
    def is_likely(self) -> bool:
        """Tell whether the clock may be right."""
        return clock.is_likely(self.today.day, self.last.get())

    def believe(self) -> None:
        """Take it that it is today; raises what a vault that cannot be written raises."""
        if self.last.get() != self.today.day:
            self.last.keep(self.today.day)
