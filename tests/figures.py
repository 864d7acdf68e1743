"""Figures of years to test with, and what a vault keeps of them, all of it in memory."""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.application.year_ports import ReceivedYear
from moreelberaad.domain.year_figures import YearOverview


class FakeLeftYears:
    def __init__(self, *left: YearOverview) -> None:
        self.by_year = {each.year: each for each in left}

    def get(self, year: int) -> YearOverview | None:
        return self.by_year.get(year)

    def keep(self, figures: YearOverview, month: str) -> None:
        assert month
        self.by_year[figures.year] = figures


class FakeReceived:
    def __init__(self, *received: ReceivedYear) -> None:
        self.by_id = {each.id: each for each in received}

    def all(self) -> Sequence[ReceivedYear]:
        return sorted(self.by_id.values(), key=lambda each: (each.figures.year, each.id))

    def get(self, received_id: str) -> ReceivedYear | None:
        return self.by_id.get(received_id)

    def keep(self, received: ReceivedYear) -> None:
        self.by_id[received.id] = received

    def remove(self, received_id: str) -> None:
        self.by_id.pop(received_id, None)
