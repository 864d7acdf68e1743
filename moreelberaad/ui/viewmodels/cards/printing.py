"""Cards on their way to paper: how the sheets look, and what does not fit (ux.md 3.12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad import wording
from moreelberaad.domain.card_layouts import GEOMETRY, PrintOrder
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.file_names import with_ending
from moreelberaad.ui.viewmodels.cards.printing_order import Sheets
from moreelberaad.ui.viewmodels.cards.printing_wishes import (
    PrintWishes,
    Stock,
    Which,
    number_of_cards,
    number_of_sheets,
)
from moreelberaad.ui.viewmodels.paper_order import ON_PAPER, ON_SCREEN
from moreelberaad.ui.viewmodels.preview import Drawn, Preview

ENDING = ".pdf"
_SHOWN = 3
"""Sheets that are drawn to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn(Drawn):
    misfits: Sequence[str] = ()


class PrintModel(QObject):
    """Nothing slow happens on its own thread; `made` gives the file, `paper` the pages."""

    changed = Signal()
    previewed = Signal()
    made = Signal(object)
    paper = Signal(object)
    failed = Signal(object)

    def __init__(
        self, sheets: Sheets, stock: Stock, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sheets, self.stock, self._language = sheets, stock, language
        self._jobs = Jobs(self)
        self._preview = Preview(self._jobs, self)
        self._preview.ready.connect(self._on_ready)
        self._titles: Mapping[str, str] = {
            kept.id: kept.card.title.get(language.code) for kept in stock.cards
        }
        which = Which.CHOSEN if len(stock.chosen) > 1 else Which.DECK
        self.wishes = PrintWishes(language=language.code, which=which)
        self.order = stock.order(self.wishes)
        self.busy = False
        self._draw()

    @property
    def pages(self) -> tuple[bytes, ...]:
        """Give a picture of each page of the first sheets."""
        return () if self._why_nothing else self._preview.drawn.pages

    @property
    def why_no_preview(self) -> str:
        """Say why there are no pages."""
        error = self._preview.drawn.error
        told = wording.error_text(self._language, error.code, error.params) if error else ""
        return self._why_nothing or self._why_misfits or told

    @property
    def misfits(self) -> tuple[str, ...]:
        """Give the titles of the cards that do not fit so that one can read them."""
        drawn = self._preview.drawn
        if self._preview.is_behind or not isinstance(drawn, _Drawn):
            return ()
        return tuple(self._titles[each] for each in drawn.misfits)

    @property
    def number(self) -> int:
        """Give how many cards go on the sheets."""
        return number_of_cards(self.order)

    @property
    def number_of_sheets(self) -> int:
        """Give how many sheets of A4 that takes."""
        return number_of_sheets(self.order)

    @property
    def shown_sheets(self) -> int:
        """Give how many of the sheets are drawn to look at."""
        return min(self.number_of_sheets, _SHOWN)

    @property
    def left_out(self) -> int:
        """Give how many of the cards that were meant stay behind."""
        return self.stock.left_out(self.wishes)

    @property
    def can_make(self) -> bool:
        """Tell whether what is chosen can be made now."""
        return bool(self.pages) and not self.busy and not self._preview.is_behind

    def wish(self, wishes: PrintWishes) -> None:
        """Take another choice, and draw the sheets again."""
        if wishes != self.wishes:
            self.wishes = wishes
            self.order = self.stock.order(wishes)
            self._draw()

    def save(self, path: Path) -> None:
        """Make the PDF."""
        if self.can_make:
            self._begin()
            target = with_ending(path, ENDING)
            work = partial(self._sheets.write, self.order, target)
            self._jobs.run(work, partial(self._on_made, target), self._on_failed)

    @Slot()
    def draw_for_paper(self) -> None:
        """Draw all pages as sharp as paper needs them."""
        if self.can_make:
            self._begin()
            work = partial(self._sheets.pages, self.order, ON_PAPER)
            self._jobs.run(work, self._on_paper, self._on_failed)

    def stop(self) -> None:
        """Draw nothing any more."""
        self._preview.stop()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    @property
    def _why_nothing(self) -> str:
        if self.number_of_sheets:
            return ""
        if self.left_out:
            return self._language.say("Deze kaarten zijn nog concept, of nog niet af.")
        return self._language.say("Er is niets om af te drukken.")

    @property
    def _why_misfits(self) -> str:
        if not self.misfits:
            return ""
        return self._language.count(
            "{number} kaart past niet leesbaar op dit formaat.",
            "{number} kaarten passen niet leesbaar op dit formaat.",
            len(self.misfits),
        )

    def _draw(self) -> None:
        order = self.order
        if not self._why_nothing:
            self._preview.ask(partial(_look_at, self._sheets, order), order)
        self.changed.emit()

    def _begin(self) -> None:
        self.busy = True
        self.changed.emit()

    def _end(self) -> None:
        self.busy = False
        self.changed.emit()

    @Slot()
    def _on_ready(self) -> None:
        self.changed.emit()
        self.previewed.emit()

    def _on_made(self, path: Path, _: None) -> None:
        self._end()
        self.made.emit(path)

    def _on_paper(self, pages: tuple[bytes, ...]) -> None:
        self._end()
        self.paper.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())


def _look_at(sheets: Sheets, order: PrintOrder) -> Drawn:
    """Measure all cards, and draw the first sheets when they fit."""
    try:
        if misfits := sheets.misfits(order):
            return _Drawn(misfits=tuple(dict.fromkeys(misfits)))
        return _Drawn(pages=sheets.pages(_first_sheets(order), ON_SCREEN))
    except MoreelberaadError as error:
        return _Drawn(error=error)


def _first_sheets(order: PrintOrder) -> PrintOrder:
    most = _SHOWN * GEOMETRY[order.layout].on_a_sheet
    return replace(
        order,
        cards=order.cards[:most],
        values=order.values[:most],
        sets=min(order.sets, most // 2),
    )
