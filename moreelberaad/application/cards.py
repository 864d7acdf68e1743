"""Dilemma cards in a vault: what may become of them, and which can lie on the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import CardsChanged, ChangeCards
from moreelberaad.application.card_ports import Cards
from moreelberaad.application.commands import Change
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.errors import CardIncomplete, CardPointsOpen, InputRejected, Mistake
from moreelberaad.domain.values import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDesk:
    """Carries out the commands on the decks and cards of one vault."""

    cards: Cards
    checks: CardChecks

    def carry_out(self, command: ChangeCards) -> Change:
        """Do what the command says; the cards of a deck that goes, go with it.

        Raises `CardIncomplete`; `CardPointsOpen` for a card that is approved before every point
        on it is decided (domain.md 5); `InputRejected` for a deck without a title.
        """
        whole = self._with_cards_of_lost_decks(command)
        for deck in filter(None, whole.decks.values()):
            if not deck.title:
                raise InputRejected((Mistake("deck", "missing"),))
        back = ChangeCards(
            decks={deck: self.cards.deck(deck) for deck in whole.decks},
            cards={card: self.cards.get(card) for card in whole.cards},
        )
        for kept in filter(None, whole.cards.values()):
            if kept != back.cards[kept.id]:
                self._check(kept)
        self._write(whole)
        return Change(done=command, undo=back, events=(CardsChanged(),))

    def _with_cards_of_lost_decks(self, command: ChangeCards) -> ChangeCards:
        lost = [deck_id for deck_id, deck in command.decks.items() if deck is None]
        theirs = {card.id: None for deck in lost for card in self.cards.in_deck(deck)}
        return ChangeCards(decks=command.decks, cards={**theirs, **command.cards})

    def _check(self, kept: KeptCard) -> None:
        if kept.card.status is CardStatus.DRAFT:
            return
        if kept.card.missing:
            raise CardIncomplete
        if kept.card.status is CardStatus.APPROVED and self.checks.open_points(kept):
            raise CardPointsOpen

    def _write(self, command: ChangeCards) -> None:
        """Write decks before what stands in them, and take them away after it."""
        for deck in filter(None, command.decks.values()):
            self.cards.keep_deck(deck)
        for card_id, kept in command.cards.items():
            if kept is None:
                self.cards.remove(card_id)
            else:
                self.cards.keep(kept)
        for deck_id, stays in command.decks.items():
            if stays is None:
                self.cards.remove_deck(deck_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsAtHand:
    """The cards that can lie on the table: those of the vault, else those that come with the app.

    A draft stays off the table until somebody read it over.
    """

    cards: Cards
    starter: Callable[[], Sequence[Card]]

    def playable(self) -> tuple[Card, ...]:
        """Give the cards to choose from, in the order of their Dutch titles."""
        kept = self.cards.all()
        if not kept:
            return tuple(self.starter())
        return tuple(each.card for each in kept if each.card.status is not CardStatus.DRAFT)

    def all(self) -> tuple[Card, ...]:
        """Give also those that a session may still name: drafts, and cards of the app."""
        mine = {kept.id: kept.card for kept in self.cards.all()}
        return tuple({**{card.id: card for card in self.starter()}, **mine}.values())

    def played(self) -> Mapping[str, frozenset[Prose]]:
        """Tell which of them lay on the table in a session of this vault, and in which series."""
        return self.cards.played(card.id for card in self.all())
