"""Sheets of cards as a PDF and as pictures; what does not fit is known before anything is set."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum

from moreelberaad.adapters.exporting.cards.compose import compose
from moreelberaad.adapters.exporting.cards.model import CardSheets
from moreelberaad.adapters.exporting.characters import covered_by_fonts
from moreelberaad.adapters.exporting.pdf import set_as_pdf
from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.exporting.setting import as_data
from moreelberaad.adapters.exporting.tidying import with_clean_texts
from moreelberaad.domain.card_layouts import PrintOrder, SheetKind, has_too_many_words

_ANY_MONTH = date(2026, 1, 1)
"""Sizes and pictures of pages show no date."""


class Side(StrEnum):
    """A side of a card."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """A side of a card that nobody could read at this size; `number` is its place in the order."""

    card_id: str
    number: int
    side: Side
    too_many_words: bool = False


def misfits(order: PrintOrder) -> tuple[Misfit, ...]:
    """Name what does not fit, in the order of the cards."""
    return measured(order)[1]


def measured(order: PrintOrder) -> tuple[CardSheets, tuple[Misfit, ...]]:
    """Give the sheets with the size that each side takes, and what fits in none."""
    whole = compose(order)
    if order.kind is not SheetKind.DILEMMAS:
        return whole, ()
    sizes = _sizes(whole)
    faces = tuple(
        replace(face, front_size=front, back_size=back)
        for face, (front, back) in zip(whole.faces, sizes, strict=True)
    )
    return replace(whole, faces=faces), tuple(_misfits(order, sizes))


def render(sheets: CardSheets, month: date) -> Rendered:
    """Set measured sheets as a PDF, dated the first day of the month."""
    shown, replaced = with_clean_texts(sheets, covered_by_fonts())
    return set_as_pdf(as_data("cards.typ", asdict(shown), month, replaced))


def draw(sheets: CardSheets, ppi: float) -> tuple[bytes, ...]:
    """Draw each side of measured sheets as a PNG of this many points per inch."""
    shown, replaced = with_clean_texts(sheets, covered_by_fonts())
    return as_data("cards.typ", asdict(shown), _ANY_MONTH, replaced).as_pictures(ppi)


def _sizes(whole: CardSheets) -> list[tuple[float, float]]:
    """Ask in which size each side stays within its card; 0 where none does."""
    shown, replaced = with_clean_texts(whole, covered_by_fonts())
    setting = as_data("cards_measured.typ", asdict(shown), _ANY_MONTH, replaced)
    return [(front, back) for front, back in json.loads(setting.asked("<sizes>"))]


def _misfits(order: PrintOrder, sizes: list[tuple[float, float]]) -> list[Misfit]:
    found: list[Misfit] = []
    for number, (card, (front, back)) in enumerate(zip(order.cards, sizes, strict=True), 1):
        wordy = has_too_many_words(card, order.layout, order.language)
        if wordy or not front:
            found.append(
                Misfit(card_id=card.id, number=number, side=Side.FRONT, too_many_words=wordy)
            )
        if order.backs and not back:
            found.append(Misfit(card_id=card.id, number=number, side=Side.BACK))
    return found
