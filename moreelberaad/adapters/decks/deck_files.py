"""Deck files: a deck to share, with a checksum that shows damage, and nothing about its use."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from moreelberaad.adapters.decks.deck_shape import is_deck
from moreelberaad.adapters.decks.grid import Row, card_rows, fault
from moreelberaad.adapters.decks.limits import LARGEST
from moreelberaad.domain.card_columns import LANGUAGES, PLAIN, Column
from moreelberaad.domain.card_content import content_of
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.decks import Deck, deck_title
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.text import tidy

ENDING: Final = ".kaarten"
_NAME: Final = "moreelberaad.deck/"
_VERSION: Final = 1
_SIGNS_OF_ONE: Final = (b'"format": "' + _NAME.encode(), b'"checksum": "sha256:')
"""One changed byte harms one of them at most."""

_VERSIONED = re.compile(re.escape(_NAME) + r"([1-9][0-9]{0,5})")
_PARTS: Final = (*SENTENCES, "questions")
_COLUMNS: Final = (
    *(Column(part=part) for part in PLAIN),
    *(Column(part=part, language=language) for part in _PARTS for language in LANGUAGES),
)


def written(deck: Deck, cards: Sequence[Card]) -> bytes:
    """Give the bytes of a deck file; equal decks give equal bytes.

    Raises `InputRejected` for a deck that is too large to be read back.
    """
    content = {
        "format": f"{_NAME}{_VERSION}",
        "deck": {"id": deck.id, "title": deck_title(deck.title) or deck.id},
        "cards": [_tidied(content_of(card)) for card in sorted(cards, key=lambda card: card.id)],
    }
    sealed = _sealed(content)
    if len(sealed) > LARGEST or not is_deck({**content, "checksum": ""}):
        raise fault("", "deck_too_large")
    return sealed


def may_be_one(name: str, content: bytes) -> bool:
    """Tell whether this is meant as a deck file, damaged as it may be."""
    return name.lower().endswith(ENDING) or any(sign in content for sign in _SIGNS_OF_ONE)


def read(content: bytes) -> CardFile:
    """Read a deck file; raises `InputRejected` for a newer one and for any damage."""
    told = _loaded(content)
    if not isinstance(told, dict) or content != _sealed(told):
        raise _damaged()
    if not is_deck(told):
        raise _damaged()
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


def _loaded(content: bytes) -> object:
    try:
        told = json.loads(content.decode())
    except (ValueError, RecursionError):
        raise _damaged() from None
    version = told.get("format") if isinstance(told, dict) else None
    found = _VERSIONED.fullmatch(version) if isinstance(version, str) else None
    if found and int(found[1]) > _VERSION:
        raise fault("", "deck_too_new")
    return told


def _sealed(content: Mapping[str, Any]) -> bytes:
    plain = {key: each for key, each in content.items() if key != "checksum"}
    checksum = f"sha256:{hashlib.sha256(_dumped(plain)).hexdigest()}"
    return _dumped({**plain, "checksum": checksum})


def _dumped(content: Mapping[str, Any]) -> bytes:
    plain = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{plain}\n".encode(errors="surrogatepass")


def _tidied(value: Any) -> Any:  # noqa: ANN401 - plain data
    """Leave nothing in it that another program stumbles over."""
    match value:
        case dict():
            return {key: _tidied(each) for key, each in value.items()}
        case list():
            return [_tidied(each) for each in value]
        case _:
            return tidy(value)


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


def _damaged() -> InputRejected:
    return fault("", "deck_damaged")
