"""What a person has still to look at, in words."""

from __future__ import annotations

from moreelberaad.domain.blind import Unread
from moreelberaad.i18n import Language


def unread_words(language: Language, unread: Unread) -> str:
    """Say how many parts were not looked at, or not yet without marks; empty when none."""
    said = []
    if unread.parts:
        said.append(
            language.count(
                "Nog {number} onderdeel niet bekeken",
                "Nog {number} onderdelen niet bekeken",
                len(unread.parts),
            )
        )
    if unread.blind:
        said.append(
            language.count(
                "Lees nog {number} onderdeel zonder merktekens",
                "Lees nog {number} onderdelen zonder merktekens",
                len(unread.blind),
            )
        )
    return ". ".join(said)
