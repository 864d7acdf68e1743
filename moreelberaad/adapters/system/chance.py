"""Randomness that nobody can predict or trace back."""

from __future__ import annotations

import secrets

from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.values import Rows

_ID_BYTES = 8
_DRAFT_BYTES = 4


class SystemChance:
    """Chance by the operating system."""

    def shuffle(self, rows: Rows) -> Rows:
        """Give the same rows in a new random order."""
        items = list(rows.items)
        secrets.SystemRandom().shuffle(items)
        return Rows(tuple(items))

    def session_id(self) -> SessionId:
        """Give a new random id that tells no order and no time."""
        return SessionId(self.shared_id())

    def shared_id(self) -> str:
        """Give such an id for a line in the list of what was shared, or for a text set apart."""
        return secrets.token_hex(_ID_BYTES)

    def draft_id(self) -> str:
        """Give a new random name for a method of one's own."""
        return secrets.token_hex(_DRAFT_BYTES)

    def card_id(self) -> str:
        """Give a new random name for a dilemma card, or for a deck."""
        return secrets.token_hex(_ID_BYTES)
