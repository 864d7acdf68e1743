"""Planning rows of a file of cards against those that are there, all in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

from moreelberaad.domain.card_reading import CardTold
from moreelberaad.domain.deck_import import DeckImport, PlannedRow, plan_rows
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.errors import Mistake
from tests.cards import DECK, a_whole_card

ASKED = (Mistake("situation_nl", "card_maybe_name", (("part", "situation_nl"),)),)


def asked(kept_card: KeptCard) -> tuple[Mistake, ...]:
    """Ask about one name, unless somebody let it stand."""
    named = "Jeroen" in kept_card.card.situation.get("nl")
    return ASKED if named and not kept_card.left.has("Jeroen") else ()


@dataclass(slots=True)
class Shelf:
    """The cards of a vault, and files coming in."""

    cards: dict[str, KeptCard] = field(default_factory=dict)
    made: int = 0

    def plan(self, *told: CardTold) -> DeckImport:
        rows = plan_rows(told, DECK, tuple(self.cards.values()), new_id=self._new_id, asked=asked)
        return DeckImport(deck=DECK, is_new_deck=False, rows=tuple(rows))

    def take(self, *told: CardTold) -> DeckImport:
        """Take a file in, and give what became of it."""
        plan = self.plan(*told)
        self.cards |= plan.cards
        return plan

    def write(self, *cards: KeptCard) -> None:
        self.cards |= {card.id: card for card in cards}

    def _new_id(self) -> str:
        self.made += 1
        return f"nieuw-{self.made}"


def a_row(title: str, card_id: str = "", number: int = 2, **parts: str) -> CardTold:
    return CardTold(number=number, card=a_whole_card(card_id, title, **parts))


def outcomes(plan: DeckImport) -> list[str]:
    return [row.outcome.value for row in plan.rows]


def codes(row: PlannedRow) -> list[tuple[str, str]]:
    return [(reason.path, reason.code) for reason in row.reasons]
