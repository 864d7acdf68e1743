"""Choosing the cards of a round beforehand: seeking, drawing, and their order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.card_draws import is_about, themes_of, to_draw_from
from moreelberaad.domain.cards import Card
from moreelberaad.domain.playlist import most_cards
from moreelberaad.domain.session import Shuffle
from moreelberaad.domain.template import Option
from moreelberaad.domain.values import Prose, Row, Rows
from moreelberaad.ui.viewmodels.new_session import Decisions

_CARD = "card"


class CardChoosing(QObject):
    """The cards there are, and those that were chosen; `most` is how many a round plays."""

    changed = Signal()

    def __init__(  # noqa: PLR0913 - the cards, and what is known of them
        self,
        cards: Sequence[Card],
        *,
        chosen: Sequence[str],
        used: Collection[str],
        shuffle: Shuffle,
        most: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = {card.id: card for card in cards}
        self._used, self._shuffle, self._most = used, shuffle, most
        self._sought = ""
        self.theme: str | None = None
        self.chosen = tuple(card for card in chosen if card in self._cards)[:most]

    @property
    def themes(self) -> tuple[Option, ...]:
        """Give the themes that there are cards about."""
        return themes_of(tuple(self._cards.values()))

    @property
    def in_order(self) -> tuple[Card, ...]:
        """Give the chosen cards, in the order in which they are played."""
        return tuple(self._cards[card] for card in self.chosen)

    @property
    def is_full(self) -> bool:
        """Tell whether no other card fits in the round."""
        return len(self.chosen) >= self._most

    @property
    def may_draw(self) -> bool:
        """Tell whether there is a card to draw."""
        return not self.is_full and bool(self._to_draw())

    def found(self, language: str) -> tuple[Card, ...]:
        """Give the cards with these words in their title, about the theme, not chosen yet."""
        return tuple(
            card
            for card in self._cards.values()
            if card.id not in self.chosen
            and is_about(card, self.theme)
            and self._sought in card.title.get(language).casefold()
        )

    def was_used(self, card_id: str) -> bool:
        """Tell whether this series talked over a card before."""
        return card_id in self._used

    def seek(self, words: str) -> None:
        """Look for these words."""
        self._sought = words.strip().casefold()
        self.changed.emit()

    def keep_to(self, theme: str | None) -> None:
        """Offer and draw cards about one theme only."""
        self.theme = theme
        self.changed.emit()

    def take(self, card_id: str) -> bool:
        """Put a card at the end of the round; tells whether there was room."""
        if self.is_full or card_id in self.chosen:
            return False
        return self._put((*self.chosen, card_id))

    def leave(self, card_id: str) -> None:
        """Take a card out of the round."""
        self._put(tuple(card for card in self.chosen if card != card_id))

    def move(self, card_id: str, by: int) -> bool:
        """Play a card earlier or later; tells whether it could move."""
        place = self.chosen.index(card_id)
        if not 0 <= place + by < len(self.chosen):
            return False
        rest = [card for card in self.chosen if card != card_id]
        rest.insert(place + by, card_id)
        return self._put(tuple(rest))

    def draw(self) -> Card | None:
        """Put a card that chance gives at the end of the round; nothing when there is none."""
        card = drawn(self._to_draw(), self._shuffle)
        return card if card and self.take(card.id) else None

    def _to_draw(self) -> tuple[Card, ...]:
        cards = self._cards.values()
        return to_draw_from(cards, theme=self.theme, used=self._used, on_hand=self.chosen)

    def _put(self, chosen: tuple[str, ...]) -> bool:
        self.chosen = chosen
        self.changed.emit()
        return True


def choosing_for(bench: Workbench, decisions: Decisions, parent: QObject) -> CardChoosing:
    """Offer the cards that can be played, and tell which ones the chosen series knows."""
    played = bench.cards_at_hand.played()
    return CardChoosing(
        bench.cards_at_hand.playable(),
        chosen=decisions.cards,
        used=known_to(decisions.series, played) - set(decisions.cards),
        shuffle=bench.desk.chance.shuffle,
        most=most_cards(decisions.method) if decisions.method else 0,
        parent=parent,
    )


def known_to(series: Prose | None, played: Mapping[str, Collection[Prose]]) -> frozenset[str]:
    """Name the cards that lay on the table in this series; without one there are none."""
    return frozenset(card for card, known in played.items() if series in known)


def drawn(cards: Sequence[Card], shuffle: Callable[[Rows], Rows]) -> Card | None:
    """Draw one of these cards; nothing when there is none."""
    rows = shuffle(Rows(tuple(Row({_CARD: card.id}) for card in cards))).items
    first = rows[0].cells[_CARD] if rows else None
    return next((card for card in cards if card.id == first), None)
