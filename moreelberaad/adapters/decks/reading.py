"""Which reader a file of cards asks for: that shows from what stands in it, not from its name."""

from __future__ import annotations

from pathlib import PurePath

from moreelberaad.adapters.decks import (
    anki,
    deck_files,
    json_files,
    markdown,
    packed,
    separated,
    xlsx,
)
from moreelberaad.adapters.decks.decoding import decoded
from moreelberaad.domain.card_files import CardFile
from moreelberaad.domain.decks import deck_title
from moreelberaad.domain.errors import InputRejected


def read(name: str, content: bytes) -> CardFile:
    """Read a file of cards; `name` gives its title when nothing else does.

    Raises `InputRejected`.
    """
    title = deck_title(PurePath(name).stem)
    if content.startswith(packed.ZIP):
        return xlsx.read(title, content)
    packed.refuse_old_office(content)
    if deck_files.may_be_one(name, content):
        return deck_files.read(content)
    return _text(title, PurePath(name).suffix.lower(), decoded(content))


def _text(title: str, ending: str, text: str) -> CardFile:
    if json_files.may_be_one(text):
        try:
            told = json_files.loaded(text)
        except InputRejected:
            if ending not in _TABLES:
                raise
        else:
            return json_files.read(title, told)
    if anki.is_one(text):
        return anki.read(title, text)
    if ending not in _CELLS and markdown.is_one(text):
        return markdown.read(title, text)
    return separated.read(title, text)


_CELLS = frozenset({".csv", ".tsv"})
"""Endings of text whose cells may look like Markdown and yet be cells."""

_TABLES = _CELLS | {".txt", ".md"}
"""Endings of text that may begin with a bracket and yet be no JSON."""
