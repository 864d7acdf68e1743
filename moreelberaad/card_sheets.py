"""Sheets of cards: composed here, beside `bootstrap`, from an order to pages and files."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.system import files
from moreelberaad.domain.card_layouts import LARGER, CardLayout, PrintOrder
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.ways_out import stay_out_of_vaults

if TYPE_CHECKING:
    from moreelberaad.adapters.exporting.cards.model import CardSheets
    from moreelberaad.adapters.exporting.cards.pages import Misfit
    from moreelberaad.adapters.exporting.rendered import Rendered

_PAPERS = {CardLayout.A6X4: "A6", CardLayout.A5X2: "A5"}


def misfits(order: PrintOrder) -> tuple[Misfit, ...]:
    """Name the sides of cards that nobody could read at this size; nothing is written."""
    # typst takes 60 ms to load, and only paper needs it
    from moreelberaad.adapters.exporting.cards import pages  # noqa: PLC0415

    return pages.misfits(order)


def sheet_pages(order: PrintOrder, ppi: float = 110) -> tuple[bytes, ...]:
    """Draw each side of each sheet as a PNG; raises `InputRejected` for what does not fit."""
    from moreelberaad.adapters.exporting.cards import pages  # noqa: PLC0415 - as for `misfits`

    return pages.draw(_fitting(order), ppi)


def write_sheets(order: PrintOrder, path: Path, *, today: date) -> Rendered:
    """Write the sheets as a PDF, whole or not at all; a file that is there is replaced.

    Raises `InputRejected` for each card that does not fit, `CannotWrite`, `DiskFull`.
    """
    from moreelberaad.adapters.exporting.cards import pages  # noqa: PLC0415 - as for `misfits`

    stay_out_of_vaults(path)
    rendered = pages.render(_fitting(order), today.replace(day=1))
    files.write_whole(path, rendered.content)
    return rendered


def _fitting(order: PrintOrder) -> CardSheets:
    from moreelberaad.adapters.exporting.cards import pages  # noqa: PLC0415 - as for `misfits`

    sheets, wrong = pages.measured(order)
    mistakes = Mistakes()
    for each in wrong:
        _tell(mistakes, each, order.layout)
    mistakes.raise_if_any()
    return sheets


def _tell(mistakes: Mistakes, misfit: Misfit, layout: CardLayout) -> None:
    larger = LARGER.get(layout)
    if larger is None:
        mistakes.add(misfit.card_id, "card_too_long_for_paper")
    else:
        mistakes.add(misfit.card_id, "card_does_not_fit", paper=_PAPERS[larger])
