"""Hints while a card is typed: only what an invented card may not hold (domain.md 5)."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import override

from moreelberaad.application.card_checks import asks_on_a_card
from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.hints import Hint
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.viewmodels.typed import Typed


class CardHintDesk(HintDesk):
    """Asks about the same as the check before a card is approved."""

    @override
    def _open(self, typed: Typed) -> tuple[Hint, ...]:
        return tuple(filter(asks_on_a_card, super()._open(typed)))


class CardLeftWords(LeftWords):
    """Of the card on show: what is left standing is kept with it, and can be taken back."""

    def __init__(self, keep: Callable[[str], None]) -> None:
        super().__init__()
        self._keep = keep

    def follow(self, kept: KeptCard | None) -> None:
        """Stand for this card from now on."""
        standing = kept.left if kept else LeftStanding()
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()

    @override
    def leave(self, words: str, *, sure: bool) -> None:
        self._keep(words)
