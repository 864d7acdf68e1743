"""Files of dilemma cards: read whatever a trainer has, and write a deck to share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from moreelberaad.adapters.decks import deck_files
from moreelberaad.adapters.decks.limits import LARGEST
from moreelberaad.adapters.system import files
from moreelberaad.domain.card_files import CardFile
from moreelberaad.domain.cards import Card
from moreelberaad.domain.decks import Deck
from moreelberaad.ways_out import stay_out_of_vaults

ENDING = deck_files.ENDING
"""The ending of a deck file, with its full stop."""


def read_card_file(path: Path) -> CardFile:
    """Read a file of cards; what it is shows from what stands in it.

    Raises `NotFound`, `CannotRead`, and `InputRejected` with what is wrong.
    """
    content = files.read_bytes(path, LARGEST)
    # openpyxl takes a tenth of a second to load, and only an import needs it
    from moreelberaad.adapters.decks import reading  # noqa: PLC0415

    return reading.read(path.name, content)


def deck_bytes(deck: Deck, cards: Sequence[Card]) -> bytes:
    """Give a deck as it is shared: the same bytes for the same cards in whatever order."""
    return deck_files.written(deck, cards)


def write_deck(path: Path, deck: Deck, cards: Sequence[Card]) -> None:
    """Write a deck file, whole or not at all.

    A file that is there is replaced. Raises `CannotWrite`, `DiskFull`.
    """
    stay_out_of_vaults(path)
    files.write_whole(path, deck_bytes(deck, cards))
