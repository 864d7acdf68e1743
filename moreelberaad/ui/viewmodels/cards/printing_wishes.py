"""What someone chose to print, and what that comes down to for the cards there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from moreelberaad.domain.card_layouts import GEOMETRY, CardLayout, PrintOrder, SheetKind
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.template import Option


class Which(StrEnum):
    """Which cards of a deck are meant."""

    CHOSEN = "chosen"
    DECK = "deck"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWishes:
    """What was chosen; `sets` are the people who each get an A and a B."""

    language: str
    which: Which = Which.DECK
    kind: SheetKind = SheetKind.DILEMMAS
    layout: CardLayout = CardLayout.A6X4
    sets: int = 12
    with_drafts: bool = False
    backs: bool = True
    marks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What there is to print: a deck, the cards chosen in it, and the list of values."""

    deck: Deck
    cards: Sequence[KeptCard] = field(repr=False)
    chosen: frozenset[str] = frozenset()
    values: tuple[Option, ...] = ()

    def order(self, wishes: PrintWishes) -> PrintOrder:
        """Give all that decides the sheets."""
        going = self._going(wishes)
        numbers = {kept.id: number for number, kept in enumerate(self.cards, start=1)}
        return PrintOrder(
            kind=wishes.kind,
            layout=wishes.layout,
            language=wishes.language,
            cards=tuple(kept.card for kept in going),
            numbers=tuple(numbers[kept.id] for kept in going),
            values=self.values if wishes.kind is SheetKind.VALUES else (),
            sets=wishes.sets if wishes.kind is SheetKind.CHOICES else 0,
            backs=wishes.backs,
            marks=wishes.marks,
        )

    def left_out(self, wishes: PrintWishes) -> int:
        """Give how many cards that are meant stay behind: concepts, and what is not whole yet."""
        if wishes.kind is not SheetKind.DILEMMAS:
            return 0
        return len(self._meant(wishes.which)) - len(self._going(wishes))

    def _going(self, wishes: PrintWishes) -> Sequence[KeptCard]:
        if wishes.kind is not SheetKind.DILEMMAS:
            return ()
        return [
            kept
            for kept in self._meant(wishes.which)
            if not kept.card.missing
            and (wishes.with_drafts or kept.card.status is not CardStatus.DRAFT)
        ]

    def _meant(self, which: Which) -> Sequence[KeptCard]:
        match which:
            case Which.CHOSEN:
                return [kept for kept in self.cards if kept.id in self.chosen]
            case Which.APPROVED:
                return [each for each in self.cards if each.card.status is CardStatus.APPROVED]
            case _:
                return self.cards


def number_of_cards(order: PrintOrder) -> int:
    """Give how many cards of whatever kind go on the sheets."""
    return len(order.cards) + len(order.values) + 2 * order.sets


def number_of_sheets(order: PrintOrder) -> int:
    """Give how many sheets of A4 an order takes."""
    if order.kind is SheetKind.TEST:
        return 1
    return -(-number_of_cards(order) // GEOMETRY[order.layout].on_a_sheet)
