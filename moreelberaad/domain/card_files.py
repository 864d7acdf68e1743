"""A file of dilemma cards as a trainer has it: headings and rows of text, nothing decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from moreelberaad.domain.errors import Mistake


class FileKind(StrEnum):
    """What a file of cards can be."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"
    ANKI = "anki"
    DECK = "deck"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRow:
    """One row with a cell for each heading; `number` is that of the row or card in the file."""

    number: int
    cells: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFile:
    """What stands in a file of cards.

    `title` is what the deck could be called; `deck_id` is known of a deck file only. `remarks`
    tell what was read in a way that someone should know: a formula by its last result, a picture
    that stays behind. A deck file and JSON of ours use the canonical headings of `card_columns`.
    """

    kind: FileKind
    title: str = field(repr=False)
    headings: tuple[str, ...] = field(repr=False)
    rows: tuple[CardRow, ...] = ()
    deck_id: str = ""
    sheet: str = field(default="", repr=False)
    remarks: tuple[Mistake, ...] = ()
