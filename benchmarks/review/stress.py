"""The same notes as people type them in a hurry; spans keep their places."""

from __future__ import annotations

import random
from dataclasses import replace

import regex

from .notes import Note

_WORD = regex.compile(r"\w{4,}")


def lower_case(note: Note) -> Note:
    """Type everything in lower case, but for letters that would become two."""
    return replace(note, text="".join(_as_one(letter, letter.lower()) for letter in note.text))


def upper_case(note: Note) -> Note:
    """Type everything in capitals."""
    return replace(note, text="".join(_as_one(letter, letter.upper()) for letter in note.text))


def mistyped(note: Note) -> Note:
    """Swap two neighbouring letters within each part of a name; the same ones every time."""
    chance = random.Random(note.id)  # noqa: S311 - it must be the same every time
    letters = list(note.text)
    for span in note.required:
        if span.label == "PERSON":
            for word in _WORD.finditer(note.text, span.start, span.end):
                place = chance.randrange(word.start() + 1, word.end() - 1)
                letters[place : place + 2] = letters[place + 1], letters[place]
    return replace(note, text="".join(letters))


def names_in(note: Note) -> tuple[str, ...]:
    """Give the names in a note, as a facilitator who knows everyone would type them."""
    people = [span for span in note.required if span.label == "PERSON"]
    return tuple(note.text[span.start : span.end] for span in people)


def _as_one(letter: str, changed: str) -> str:
    return changed if len(changed) == 1 else letter
