"""What stays of the screen while the vault is locked: marks to know it again by, no words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from types import MappingProxyType

from moreelberaad.domain.frames import RevealFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import Item, Publication
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)

_BYTES = 16
_PROMPT, _REVEAL = "prompt", "reveal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Salted digests of what was on the screen of each field, and of the question that was asked.

    The salt is drawn for one lock and kept nowhere, so no two locks can be laid side by side.
    """

    salt: bytes = field(repr=False)
    fields: Mapping[FieldKey, frozenset[bytes]]
    prompt: bytes | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))

    def asks(self, prompt: Text) -> bool:
        """Tell whether this is the question that was asked."""
        return self.prompt is not None and self.prompt == _prompt_mark(self.salt, prompt)


def marks_of(publication: Publication, salt: bytes) -> Marks:
    """Mark what is on the screen; `salt` holds at most 64 bytes."""
    return Marks(
        salt=salt,
        fields={
            key: frozenset(_mark(salt, key, part) for part in _parts(value))
            for key, value in publication.values.items()
        },
        prompt=_prompt_mark(salt, publication.prompt) if publication.prompt.words else None,
    )


def reveal_mark(frame: RevealFrame, salt: bytes) -> bytes:
    """Mark what a reveal told the room, and nothing of what it kept back."""
    view, figures = frame.view, frame.figures
    told = [view.spread, view.option, _spelled(figures) if figures else None, list(frame.values)]
    return _digest(salt, [_REVEAL, *told])


def known_again(marks: Marks, value_of: Callable[[FieldKey], Value | None]) -> Publication:
    """Put back on the screen what still stands as it was shown; what was rewritten stays off."""
    publication = Publication()
    for key, shown in marks.fields.items():
        now = value_of(key)
        if now is not None and (kept := _kept(marks.salt, key, now, shown)) is not None:
            publication = publication.put(key, kept)
    return publication


def _kept(salt: bytes, key: FieldKey, now: Value, shown: frozenset[bytes]) -> Value | None:
    match now:
        case Rows(items=rows):
            left = tuple(row for row in rows if _mark(salt, key, row) in shown)
            return Rows(left) if left else None
        case Lines(items=lines):
            stays = tuple(line for line in lines if _mark(salt, key, line) in shown)
            return Lines(stays) if stays else None
        case _:
            return now if _mark(salt, key, now) in shown else None


def _parts(value: Value) -> tuple[Item | Value, ...]:
    return value.items if isinstance(value, Rows | Lines) else (value,)


def _prompt_mark(salt: bytes, prompt: Text) -> bytes:
    return _digest(salt, [_PROMPT, dict(prompt.words)])


def _mark(salt: bytes, key: FieldKey, part: Item | Value) -> bytes:
    return _digest(salt, [key, type(part).__name__, _spelled(part)])


def _digest(salt: bytes, content: list[object]) -> bytes:
    spelled = json.dumps(content, sort_keys=True).encode()
    return blake2b(spelled, key=salt, digest_size=_BYTES).digest()


def _spelled(part: object) -> object:
    """Spell a value out in what JSON knows, each kind in its own way."""
    match part:
        case Prose(plain=words):
            return {"words": words}
        case date():
            return {"day": part.isoformat()}
        case Row(cells=named) | Record(lines=named) | Tally(counts=named) | TallySet(items=named):
            return {name: _spelled(each) for name, each in named.items()}
        case Codes(items=several):
            return list(several)
        case _:
            return part
