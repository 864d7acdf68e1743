"""What makes sheets of cards: the engine of the papers, or a stand-in that draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from moreelberaad import card_sheets
from moreelberaad.application.ports import Today
from moreelberaad.domain.card_layouts import PrintOrder


class Sheets(Protocol):
    """What makes sheets; nothing of it runs on the thread of the window."""

    def misfits(self, order: PrintOrder) -> Sequence[str]:
        """Give the ids of the cards that do not fit so that one can read them."""
        ...

    def pages(self, order: PrintOrder, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages; raises what stands in the way."""
        ...

    def write(self, order: PrintOrder, path: Path) -> None:
        """Make the PDF, whole or not at all; raises what stands in the way."""
        ...


@dataclass(frozen=True, slots=True)
class PaperSheets:
    """Makes real sheets, dated by the month of this day."""

    today: Today

    def misfits(self, order: PrintOrder) -> Sequence[str]:
        """Give the ids of the cards that do not fit so that one can read them."""
        return tuple(each.card_id for each in card_sheets.misfits(order))

    def pages(self, order: PrintOrder, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages; raises `InputRejected`."""
        return card_sheets.sheet_pages(order, ppi)

    def write(self, order: PrintOrder, path: Path) -> None:
        """Make the PDF; raises `InputRejected`, `CannotWrite`, `DiskFull`."""
        card_sheets.write_sheets(order, path, today=self.today.day)
