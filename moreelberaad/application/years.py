"""The figures of years in a vault: settled once they left, and received from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from moreelberaad.application.commands import Change
from moreelberaad.application.ports import Today
from moreelberaad.application.year_commands import (
    FiguresChanged,
    KeepReceived,
    LetYearGo,
    YearCommand,
)
from moreelberaad.application.year_ports import LeftYears, ReceivedYears


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresDesk:
    """Carries out the commands on figures."""

    left: LeftYears
    received: ReceivedYears
    today: Today

    def carry_out(self, command: YearCommand) -> Change:
        """Do what the command says; a year that left before stays as it left."""
        match command:
            case LetYearGo(figures=figures):
                if self.left.get(figures.year) is None:
                    self.left.keep(figures, f"{self.today.day:%Y-%m}")
                return Change(done=command, undo=None, events=(FiguresChanged(),))
            case KeepReceived(years=years):
                before = {name: self.received.get(name) for name in years}
                for name, each in years.items():
                    if each is None:
                        self.received.remove(name)
                    else:
                        self.received.keep(each)
                back = KeepReceived(years=before)
                return Change(done=command, undo=back, events=(FiguresChanged(),))
            case _:
                assert_never(command)
