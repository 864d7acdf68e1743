"""How the participants' screen stood when the vault was locked; no words, and nobody writes it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from moreelberaad.domain.publication import Publication
from moreelberaad.domain.publication_marks import Marks, marks_of

_SALT = 16
"""Bytes that are drawn anew for each lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenMarks:
    """What was shown, by its marks, and how the facilitator steered it."""

    published: Marks
    is_live: bool
    is_welcoming: bool
    writes_along: bool


def freshly_salted(publication: Publication) -> Marks:
    """Mark what is on the screen with a salt of its own."""
    return marks_of(publication, secrets.token_bytes(_SALT))
