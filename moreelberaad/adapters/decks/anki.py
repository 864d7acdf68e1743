"""Text that Anki exports: notes below lines that begin with a hash sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from moreelberaad.adapters.decks.grid import Row, tidied, with_headings
from moreelberaad.adapters.decks.separated import cells
from moreelberaad.adapters.decks.unmarked import has_tags, without_tags
from moreelberaad.domain.card_files import CardFile, FileKind

_KEYS: Final = "separator|html|columns|deck|notetype|tags|guid|if matches"
_HEADER = re.compile(rf"#({_KEYS})(?: column)?:(.*)", re.IGNORECASE)
_OF_NOTE: Final = {"tags": "Tags", "deck": "Deck", "notetype": "Notetype", "guid": "GUID"}
"""What a header can point out a column for, by number."""

_SEPARATORS: Final = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "space": " ",
    "pipe": "|",
    "colon": ":",
}


@dataclass(frozen=True, slots=True)
class _Header:
    said: Mapping[str, str]

    @property
    def separator(self) -> str:
        said = self.said.get("separator", "")
        known = _SEPARATORS.get(said.strip().lower(), said[:1])
        return known if known in _SEPARATORS.values() else "\t"

    @property
    def title(self) -> str:
        """Give the name of the deck, if it is one name for all notes."""
        deck = self.said.get("deck", "").strip()
        return "" if deck.isdecimal() else deck

    def headings(self, width: int) -> tuple[str, ...]:
        """Name the columns; a file that does not gets numbers."""
        named = self.said.get("columns", "").split(self.separator)
        names = named if len(named) > 1 else []
        names += [str(number + 1) for number in range(len(names), width)]
        for key, name in _OF_NOTE.items():
            number = self._column(key)
            if 0 < number <= len(names):
                names[number - 1] = name
        return tuple(names)

    @property
    def tags(self) -> int:
        """Give the index of the column with tags, -1 without."""
        return self._column("tags") - 1

    def _column(self, key: str) -> int:
        said = self.said.get(key, "").strip()
        return int(said) if said.isdecimal() and len(said) < len("1000") else 0


def is_one(text: str) -> bool:
    """Tell whether text begins with a header of Anki."""
    return bool(_HEADER.match(text))


def read(title: str, text: str) -> CardFile:
    """Read notes of Anki; raises `InputRejected`."""
    header, notes = _split(text)
    numbered = list(enumerate(cells(notes, header.separator), start=1))
    tidied(numbered)  # what is too long is refused before its marks are read
    rows = tidied(_plain(numbered, header))
    width = max((len(row.cells) for row in rows), default=0)
    headings = Row(0, header.headings(width))
    return with_headings(
        FileKind.ANKI, header.title or title, [headings, *rows] if rows else [], remarks=()
    )


def _split(text: str) -> tuple[_Header, str]:
    said: dict[str, str] = {}
    lines = text.splitlines(keepends=True)
    at = 0
    for at, line in enumerate(lines):  # noqa: B007 - tells where the notes begin
        found = _HEADER.match(line.rstrip("\r\n"))
        if not found:
            break
        said[found[1].lower()] = found[2]
    else:
        at = len(lines)
    return _Header(said), "".join(lines[at:])


def _plain(
    rows: Sequence[tuple[int, Sequence[str]]], header: _Header
) -> Iterator[tuple[int, Sequence[str]]]:
    """Take the marks out if the header says there are any; without a word of it, look."""
    said = header.said.get("html", "").strip().lower()
    marked = said == "true" or (
        said != "false" and any(has_tags(cell) for _, row in rows for cell in row)
    )
    for number, row in rows:
        texts = [without_tags(cell) if marked else cell for cell in row]
        if 0 <= header.tags < len(texts):
            texts[header.tags] = texts[header.tags].replace(" ", "\n").replace("_", " ")
        yield number, texts
