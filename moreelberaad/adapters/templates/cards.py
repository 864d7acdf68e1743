"""A deck of dilemma cards in a file; Dutch and English stand side by side, as in the glossary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from moreelberaad.adapters.templates.bilingual import bilingual
from moreelberaad.adapters.templates.node import Node
from moreelberaad.adapters.templates.vocabulary import Read
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Option

Options = Mapping[str, tuple[Option, ...]]
_ID = re.compile(r"[a-z][a-z0-9-]*")
_SENTENCES = ("title", "situation", "option_a", "option_b", "harm_a", "harm_b")
_BESIDE = ("audience", "note", "reflection")
_KEYS = ("id", "status", "themes", "values", "questions", *_SENTENCES, *_BESIDE)


def read_cards(path: Path, options: Options, read: Read) -> Sequence[Card]:
    """Read a deck; raises `InputRejected` with every mistake in it."""
    mistakes = Mistakes()
    root = bilingual(read(path), mistakes, {"card": "id"})
    root.expect(required=("card",), allowed=())
    cards = tuple(_card(node, options) for node in root.children("card"))
    mistakes.raise_if_any()
    return cards


def _card(node: Node, options: Options) -> Card:
    node.expect(required=_KEYS, allowed=())
    return Card(
        id=_id(node),
        status=node.code("status", CardStatus, CardStatus.DRAFT),
        themes=_chosen(node, "themes", options),
        values=_chosen(node, "values", options),
        questions=node.texts("questions"),
        **{key: node.text(key) for key in (*_SENTENCES, *_BESIDE)},
    )


def _id(node: Node) -> str:
    found = node.string("id")
    if not _ID.fullmatch(found):
        node.fault("id", "bad_id")
    return found


def _chosen(node: Node, key: str, options: Options) -> tuple[Option, ...]:
    known = {option.code: option for option in options[key]}
    codes = node.strings(key)
    if not known.keys() >= set(codes):
        node.fault(key, "unknown_word", expected=", ".join(known))
    return tuple(known[code] for code in codes if code in known)
