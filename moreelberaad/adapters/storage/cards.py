"""Decks and dilemma cards in the vault: no order, and no time at which a card was written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from moreelberaad.adapters.storage.reviews import plain_left, read_left
from moreelberaad.adapters.storage.search import mark
from moreelberaad.adapters.storage.summaries import label
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.card_content import CardWords, card_from, content_of
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.search import FoundKind
from moreelberaad.domain.values import Prose

_PLAYED = """
    SELECT ids.value, sessions.series FROM json_each(?) AS ids
    JOIN answers ON answers.value = json_quote(ids.value) AND length(answers.value) <= 64
    JOIN sessions ON sessions.id = answers.session AND sessions.status <> 'planned'
"""


class CardTable:
    """The cards of one open vault; `words` are the themes and values that the app knows."""

    def __init__(self, vault: Vault, words: Callable[[], CardWords]) -> None:
        self._vault, self._words = vault, words

    def decks(self) -> Sequence[Deck]:
        """Give every deck, in the order of their titles."""
        with self._vault.reading() as database:
            decks = [Deck(**row) for row in database.table("decks").rows]
        return sorted(decks, key=lambda deck: (deck.title.casefold(), deck.id))

    def all(self) -> Sequence[KeptCard]:
        """Give every card, in the order of their Dutch titles; raises `VaultDamaged`."""
        return self._read("1 = ?", 1)

    def deck(self, deck_id: str) -> Deck | None:
        """Give one deck; nothing when it is not there."""
        with self._vault.reading() as database:
            rows = list(database.table("decks").rows_where("id = ?", [deck_id]))
        return Deck(**rows[0]) if rows else None

    def get(self, card_id: str) -> KeptCard | None:
        """Give one card; nothing when it is not there. Raises `VaultDamaged`."""
        return next(iter(self._read("id = ?", card_id)), None)

    def in_deck(self, deck_id: str) -> Sequence[KeptCard]:
        """Give the cards of one deck, in the order of their Dutch titles."""
        return self._read("deck = ?", deck_id)

    def keep_deck(self, deck: Deck) -> None:
        """Write this instead of what was kept under its id before."""
        row = {"id": deck.id, "title": deck.title}
        self._vault.database.table("decks").upsert(row, pk="id")

    def keep(self, card: KeptCard) -> None:
        """Write this instead of what was kept under its id before."""
        self._vault.database.table("cards").upsert(_row(card), pk="id")
        mark(self._vault, FoundKind.CARD, card.id)

    def remove_deck(self, deck_id: str) -> None:
        """Take an empty deck away, if it is there."""
        self._vault.database.table("decks").delete_where("id = ?", [deck_id])

    def remove(self, card_id: str) -> None:
        """Take a card away, if it is there."""
        self._vault.database.table("cards").delete_where("id = ?", [card_id])
        mark(self._vault, FoundKind.CARD, card_id)

    def played(self, card_ids: Iterable[str]) -> Mapping[str, frozenset[Prose]]:
        """Tell which of these lay on the table in a session of this vault, and in which series."""
        found: dict[str, set[Prose]] = {}
        with self._vault.reading() as database:
            for card_id, series in database.execute(_PLAYED, [json.dumps([*card_ids])]):
                found.setdefault(card_id, set()).update(filter(None, [label(series)]))
        return {card_id: frozenset(series) for card_id, series in found.items()}

    def _read(self, where: str, wanted: str | int) -> Sequence[KeptCard]:
        with self._vault.reading() as database:
            rows = list(database.table("cards").rows_where(where, [wanted]))
        words = self._words()
        cards = [_kept(row, words) for row in rows]
        return sorted(cards, key=lambda kept: (kept.card.title.get("nl").casefold(), kept.id))


def _row(kept: KeptCard) -> dict[str, str]:
    came = {
        "as": kept.came_as,
        "under": sorted(kept.came_under),
        "left": plain_left(kept.left),
    }
    return {
        "id": kept.id,
        "deck": kept.deck,
        "body": json.dumps(content_of(kept.card), ensure_ascii=False),
        "came": json.dumps(came),
    }


def _kept(row: Mapping[str, Any], words: CardWords) -> KeptCard:
    try:
        came = json.loads(row["came"])
        return KeptCard(
            card=card_from(json.loads(row["body"]), words),
            deck=row["deck"],
            came_as=came["as"],
            came_under=frozenset(came["under"]),
            left=read_left(came["left"]),
        )
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged from None
