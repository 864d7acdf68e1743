"""How the participants' screen stood when the vault was locked; no words, and nobody writes it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from moreelberaad.domain.publication import Publication
from moreelberaad.domain.publication_marks import Marks, marks_of
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.ui.viewmodels.held import Held

_SALT = 16
"""Bytes that are drawn anew for each lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureMarks:
    """What a picture was made of; `time` is what the room saw of the clock."""

    step: str
    published: Marks
    is_welcoming: bool
    time: SoftTime | None = None
    reveal: bytes | None = None
    """The mark of what was revealed, where it lay over the step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenMarks:
    """What was shown, by its marks, and how the facilitator steered it."""

    live: PictureMarks
    frozen: PictureMarks | None
    held: Held
    writes_along: bool


def freshly_salted(publication: Publication) -> Marks:
    """Mark what is on the screen with a salt of its own."""
    return marks_of(publication, secrets.token_bytes(_SALT))
