"""Deck files: a deck to share, with a checksum that shows damage, and nothing about its use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from moreelberaad.adapters.decks.deck_shape import is_deck
from moreelberaad.adapters.decks.grid import Row, card_rows, fault
from moreelberaad.adapters.decks.limits import LARGEST
from moreelberaad.adapters.decks.sealed import SIGN_OF_CHECKSUM, Seal, tidied
from moreelberaad.domain.card_columns import LANGUAGES, PLAIN, Column
from moreelberaad.domain.card_content import content_of
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.decks import Deck, deck_title
from moreelberaad.domain.text import tidy

ENDING: Final = ".kaarten"
SEAL: Final = Seal(
    kind="deck",
    version=1,
    damaged=lambda: fault("", "deck_damaged"),
    too_new=lambda: fault("", "deck_too_new"),
    too_large=lambda: fault("", "deck_too_large"),
)
_SIGNS_OF_ONE: Final = (SEAL.sign, SIGN_OF_CHECKSUM)
"""One changed byte harms one of them at most."""

_PARTS: Final = (*SENTENCES, "questions")
_COLUMNS: Final = (
    *(Column(part=part) for part in PLAIN),
    *(Column(part=part, language=language) for part in _PARTS for language in LANGUAGES),
)


def written(deck: Deck, cards: Sequence[Card]) -> bytes:
    """Give the bytes of a deck file; equal decks give equal bytes.

    Raises `InputRejected` for a deck that is too large to be read back.
    """
    content = plain(deck, cards)
    sealed = SEAL.closed(content)
    if len(sealed) > LARGEST or not is_deck(content):
        raise SEAL.too_large()
    return sealed


def plain(deck: Deck, cards: Sequence[Card]) -> dict[str, Any]:
    """Give a deck as plain data, its cards in the order of their ids."""
    return {
        "deck": {"id": deck.id, "title": deck_title(deck.title) or deck.id},
        "cards": [tidied(content_of(card)) for card in sorted(cards, key=lambda card: card.id)],
    }


def may_be_one(name: str, content: bytes) -> bool:
    """Tell whether this is meant as a deck file, damaged as it may be."""
    return name.lower().endswith(ENDING) or any(sign in content for sign in _SIGNS_OF_ONE)


def read(content: bytes) -> CardFile:
    """Read a deck file; raises `InputRejected` for a newer one and for any damage."""
    told = SEAL.opened(content)
    deck = {part: each for part, each in told.items() if part not in {"checksum", "format"}}
    if told.get("format") != SEAL.format or not is_deck(deck):
        raise SEAL.damaged()
    return from_plain(deck)


def from_plain(told: Mapping[str, Any]) -> CardFile:
    """Read what `plain` gave and `is_deck` looked at."""
    rows = (Row(at, _cells(card)) for at, card in enumerate(told["cards"], start=1))
    return CardFile(
        kind=FileKind.DECK,
        title=deck_title(told["deck"]["title"]),
        deck_id=told["deck"]["id"],
        headings=tuple(column.heading for column in _COLUMNS),
        rows=card_rows(rows, len(_COLUMNS)),
    )


def lines(words: Sequence[str]) -> str:
    """Write a list as a cell: each on its own line, with a line end behind the last too."""
    return "".join(tidy(each).replace("\n", " ") + "\n" for each in words)


def _cells(card: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(_cell(card, column) for column in _COLUMNS)


def _cell(card: Mapping[str, Any], column: Column) -> str:
    value = card.get(column.part, "")
    match value:
        case dict():
            return tidy(value.get(column.language, ""))
        case list():
            return lines([_line(each, column.language) for each in value])
        case _:
            return str(value)


def _line(value: Mapping[str, str] | str, language: str) -> str:
    return value if isinstance(value, str) else value.get(language, "")
