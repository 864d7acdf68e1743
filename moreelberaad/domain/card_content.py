"""A card as plain data, the same in the vault and in a deck file, and a mark of what it says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any
from unicodedata import normalize

from moreelberaad.domain.cards import SENTENCES, Card, CardStatus
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.text import one_line

_MARK = 16
"""Bytes of a mark."""


class CardWords:
    """The themes and values that the app knows; a trainer may write another in her own words."""

    def __init__(self, themes: Sequence[Option] = (), values: Sequence[Option] = ()) -> None:
        self.themes, self.values = tuple(themes), tuple(values)
        self._themes, self._values = _by_word(themes), _by_word(values)

    def theme(self, word: str) -> Option:
        """Give the theme with this code or label, else one in these words."""
        return _option(word, self._themes)

    def value(self, word: str) -> Option:
        """Give the value with this code or label, else one in these words."""
        return _option(word, self._values)


def _by_word(options: Iterable[Option]) -> Mapping[str, Option]:
    return {_folded(word): each for each in options for word in (each.code, *each.labels())}


def _option(word: str, known: Mapping[str, Option]) -> Option:
    plain = one_line(word)
    return known.get(_folded(plain)) or Option(code=plain, label=Text({"nl": plain}))


def content_of(card: Card) -> dict[str, Any]:
    """Write a card out as plain data; what is empty is left out."""
    texts = {part: _words(card.sentence(part)) for part in SENTENCES}
    lists = {
        "themes": [theme.code for theme in card.themes],
        "values": [value.code for value in card.values],
        "questions": [_words(question) for question in card.questions],
    }
    told = {key: value for key, value in {**texts, **lists}.items() if value}
    return {"id": card.id, "status": card.status.value, **told}


def card_from(content: Mapping[str, Any], words: CardWords) -> Card:
    """Read what `content_of` wrote; raises `KeyError`, `TypeError` or `ValueError` for else."""
    return Card(
        id=content["id"],
        status=CardStatus(content["status"]),
        themes=tuple(map(words.theme, content.get("themes", ()))),
        values=tuple(map(words.value, content.get("values", ()))),
        questions=tuple(map(Text, content.get("questions", ()))),
        **{part: Text(content.get(part, {})) for part in SENTENCES},
    )


def fingerprint(card: Card) -> str:
    """Give a mark of what a card says: the same for the same words, whatever its id or status."""
    content = {key: each for key, each in content_of(card).items() if key not in {"id", "status"}}
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return _mark(plain)


def title_mark(title: str) -> str:
    """Give a mark of a title that is the same in any case, spacing and form of its signs."""
    return _mark(_folded(title))


def _words(text: Text) -> dict[str, str]:
    return {language: words for language, words in text.words.items() if words}


def _folded(word: str) -> str:
    return one_line(normalize("NFKC", word)).casefold()


def _mark(plain: str) -> str:
    return blake2b(plain.encode(errors="surrogatepass"), digest_size=_MARK).hexdigest()
