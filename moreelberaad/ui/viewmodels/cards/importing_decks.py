"""In which deck the cards of a file come: one there is, or a new one with a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moreelberaad.application.deck_import import DeckImports
from moreelberaad.domain.card_content import title_mark
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.text import one_line
from moreelberaad.i18n import N_

NEW = ""
"""Stands for a deck that is not there yet."""
_NO_NAME = N_("Geef de nieuwe set een naam.")
_TAKEN = N_("Er is al een set met deze naam. Kies die in de lijst, of neem een andere naam.")


class DeckChoice:
    """The decks there are, and the one that is chosen."""

    def __init__(self, imports: DeckImports) -> None:
        self._imports = imports
        self.decks: Sequence[Deck] = ()
        self._new = self.deck = Deck(id=NEW, title="")

    @property
    def is_new(self) -> bool:
        """Tell whether the deck comes with these cards."""
        return self.deck == self._new

    @property
    def title(self) -> str:
        """Give what the new deck is called."""
        return self._new.title

    @property
    def problem(self) -> str:
        """Say, in Dutch, what stands in the way of a new deck with this name."""
        if not self.is_new:
            return ""
        if not self.deck.title:
            return _NO_NAME
        mark = title_mark(self.deck.title)
        return _TAKEN if any(title_mark(deck.title) == mark for deck in self.decks) else ""

    def offer(self, decks: Sequence[Deck], deck: Deck, title: str) -> None:
        """Begin with the deck that belongs to a file."""
        self.decks = decks
        is_there = any(deck.id == each.id for each in decks)
        self._new = self._imports.new_deck(title) if is_there else deck
        self.deck = deck

    def choose(self, deck_id: str) -> bool:
        """Choose a deck there is, or the new one; tells whether that is another one."""
        before = self.deck
        there = (deck for deck in self.decks if deck.id == deck_id)
        self.deck = self._new if deck_id == NEW else next(there, self.deck)
        return self.deck != before

    def name(self, title: str) -> None:
        """Call the new deck like this."""
        was_new = self.is_new
        self._new = replace(self._new, title=one_line(title))
        if was_new:
            self.deck = self._new
