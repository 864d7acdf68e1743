"""Cards on sheets of A4: their sizes, their places, and how a back lies behind its front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar, assert_never

from moreelberaad.domain.cards import Card, word_count
from moreelberaad.domain.template import Option

_Card = TypeVar("_Card")


class SheetKind(StrEnum):
    """What stands on the cards."""

    DILEMMAS = "dilemmas"
    CHOICES = "choices"
    VALUES = "values"
    TEST = "test"


class CardLayout(StrEnum):
    """How many cards of which size go on a sheet of A4."""

    A6X4 = "a6x4"
    A5X2 = "a5x2"
    A4X9 = "a4x9"


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """Where cards stand on an upright A4, in mm; `inset` is the white around the text of each.

    `sizes` are those of the running text in points, the usual one first.
    """

    width: float
    height: float
    columns: int
    rows: int
    inset: float
    sizes: tuple[float, ...]
    left: float = 0
    top: float = 0

    @property
    def on_a_sheet(self) -> int:
        """Count the cards on one sheet."""
        return self.columns * self.rows


LEAST_SIZE: Final = 8
"""Points below which nobody reads a card across a table (domain.md 5)."""

MOST_WORDS: Final[Mapping[CardLayout, int]] = {CardLayout.A4X9: 35}
"""Words on the front of a card that is no larger than a playing card (ux.md 3.12)."""

GEOMETRY: Final[Mapping[CardLayout, Geometry]] = {
    CardLayout.A6X4: Geometry(
        width=105,
        height=148.5,
        columns=2,
        rows=2,
        inset=12,
        sizes=(13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8),
    ),
    CardLayout.A5X2: Geometry(
        width=210,
        height=148.5,
        columns=1,
        rows=2,
        inset=15,
        sizes=(17, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8),
    ),
    CardLayout.A4X9: Geometry(
        width=63,
        height=88,
        columns=3,
        rows=3,
        inset=5,
        sizes=(9.5, 9, 8.5, 8),
        left=10.5,
        top=16.5,
    ),
}
USUAL: Final[Mapping[SheetKind, CardLayout]] = {
    SheetKind.DILEMMAS: CardLayout.A6X4,
    SheetKind.CHOICES: CardLayout.A4X9,
    SheetKind.VALUES: CardLayout.A4X9,
    SheetKind.TEST: CardLayout.A6X4,
}
LARGER: Final[Mapping[CardLayout, CardLayout]] = {
    CardLayout.A4X9: CardLayout.A6X4,
    CardLayout.A6X4: CardLayout.A5X2,
}
"""Where a card fits that is too long for a layout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """Everything that decides the sheets; `sets` counts pairs of an A and a B card.

    `numbers` are those of the cards in their deck; without them they count from one.
    """

    kind: SheetKind
    layout: CardLayout
    language: str
    cards: tuple[Card, ...] = field(default=(), repr=False)
    numbers: tuple[int, ...] = ()
    values: tuple[Option, ...] = ()
    sets: int = 0
    backs: bool = True
    marks: bool = True

    def number_of(self, place: int) -> int:
        """Give the number that the card in this place of the order bears."""
        return self.numbers[place] if self.numbers else place + 1

    @property
    def number(self) -> int:
        """Count the cards."""
        match self.kind:
            case SheetKind.DILEMMAS:
                return len(self.cards)
            case SheetKind.CHOICES:
                return 2 * self.sets
            case SheetKind.VALUES:
                return len(self.values)
            case SheetKind.TEST:
                return GEOMETRY[self.layout].on_a_sheet
            case _:
                assert_never(self.kind)


def sheets(cards: Sequence[_Card], layout: CardLayout) -> tuple[tuple[_Card | None, ...], ...]:
    """Lay cards out from left to right; the last sheet is filled up with empty places."""
    size = GEOMETRY[layout].on_a_sheet
    laid = (tuple(cards[first : first + size]) for first in range(0, len(cards), size))
    return tuple(each + (None,) * (size - len(each)) for each in laid)


def behind(sheet: Sequence[_Card | None], layout: CardLayout) -> tuple[_Card | None, ...]:
    """Give the places of a back, so that each lies behind its front, turned over the long edge."""
    columns = GEOMETRY[layout].columns
    rows = (sheet[first : first + columns] for first in range(0, len(sheet), columns))
    return tuple(card for row in rows for card in reversed(row))


def has_too_many_words(card: Card, layout: CardLayout, language: str) -> bool:
    """Tell whether the situation and the options are too much for a small card."""
    texts = (card.situation, card.option_a, card.option_b)
    words = sum(word_count(text.get(language)) for text in texts)
    return layout in MOST_WORDS and words > MOST_WORDS[layout]
