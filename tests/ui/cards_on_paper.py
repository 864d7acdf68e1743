"""What makes sheets of cards in a test: plain pages, and a card that is too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from moreelberaad.domain.card_layouts import CardLayout, PrintOrder
from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.viewmodels.cards.printing_wishes import Stock, number_of_sheets
from tests.cards import DECK, a_whole_card, kept

LONG = "Een lang verhaal"


@dataclass(slots=True)
class FakeSheets:
    """Remembers what was drawn and written; a long card fits on A6 and larger."""

    drawn: list[PrintOrder] = field(default_factory=list)
    written: list[tuple[PrintOrder, Path]] = field(default_factory=list)
    error: MoreelberaadError | None = None
    free: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.free.set()

    def misfits(self, order: PrintOrder) -> Sequence[str]:
        assert self.free.wait(5)
        if order.layout is not CardLayout.A4X9:
            return ()
        return tuple(card.id for card in order.cards if card.title.get("nl") == LONG)

    def pages(self, order: PrintOrder, ppi: float) -> tuple[bytes, ...]:
        self.drawn.append(order)
        sides = 2 if order.backs else 1
        return (a_page(ppi),) * (number_of_sheets(order) * sides)

    def write(self, order: PrintOrder, path: Path) -> None:
        if self.error:
            raise self.error
        self.written.append((order, path))


def a_page(ppi: float) -> bytes:
    """Give an empty sheet of A4 as a picture."""
    picture = QImage(round(8.27 * ppi / 4), round(11.69 * ppi / 4), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload] # Qt takes it
    return bytes(held.data())


def approved(card_id: str, title: str = "De brug") -> KeptCard:
    """Give a card that may go along."""
    return kept(replace(a_whole_card(card_id, title), status=CardStatus.APPROVED))


def a_stock(*cards: KeptCard, chosen: Sequence[str] = ()) -> Stock:
    """Give a deck with these cards, some of them chosen."""
    return Stock(deck=DECK, cards=cards, chosen=frozenset(chosen))
