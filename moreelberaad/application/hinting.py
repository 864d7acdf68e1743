"""Hints for one text while it is being typed; takes no longer than the check of that text."""

from __future__ import annotations

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.hints import Hint, hints_of


def hints_in(text: str, recogniser: Recogniser, *, is_role: bool) -> tuple[Hint, ...]:
    """Give what the check says of this text, one hint for each place, from left to right."""
    return hints_of(recogniser.find(text), is_role=is_role)
