"""Acts on a whole deck: another one, another title, away with it, or the one of the app."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.commands import Change
from moreelberaad.domain.decks import STARTER, Deck
from moreelberaad.domain.text import one_line
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.model import CardsModel


class DeckActs(QObject):
    """Deleting asks nothing here: the cards come back with the deck by undo."""

    busy = Signal(bool)

    def __init__(self, model: CardsModel) -> None:
        super().__init__(model)
        self._model, self._jobs = model, Jobs(self)

    def new(self, title: str) -> None:
        """Begin a deck without cards; one without a title is none."""
        if title := one_line(title):
            deck = Deck(id=self._model.bench.desk.chance.card_id(), title=title)
            self._keep(deck, self._model.language.say("set gemaakt"))

    def rename(self, title: str) -> None:
        """Call the deck on show otherwise."""
        deck, title = self._model.deck, one_line(title)
        if deck and title and title != deck.title:
            named = Deck(id=deck.id, title=title)
            self._keep(named, self._model.language.say("set hernoemd"))

    def remove(self) -> None:
        """Take the deck on show away, with its cards."""
        deck, say = self._model.deck, self._model.language.say
        command = ChangeCards(decks={deck.id: None}) if deck else None
        if command and self._model.timeline.act(command, say("set verwijderd")):
            self._model.choose_deck(self._model.decks[0].id if self._model.decks else "")
            self._model.said.emit(say("Set verwijderd. Ctrl+Z haalt haar terug."))

    def take_over_starter(self) -> None:
        """Take the cards of the app into this vault, beside the window."""
        if self._jobs.busy or not self._model.timeline.flush():
            return
        self.busy.emit(True)  # noqa: FBT003 - Qt's own
        deck = Deck(id=STARTER, title=self._model.language.say("Startset"))
        self._jobs.run(lambda: self._taking_over(deck), self._on_taken_over, self._on_failed)

    def wait(self) -> None:
        """Return when everything that was asked is done; for tests."""
        self._jobs.wait()

    def _taking_over(self, deck: Deck) -> Change:
        """Plan and keep it; runs on another thread."""
        imports = self._model.bench.deck_imports
        return imports.carry_out(imports.plan_cards(deck, self._model.app.starter()))

    def _on_taken_over(self, change: Change) -> None:
        self.busy.emit(False)  # noqa: FBT003 - Qt's own
        language = self._model.language
        self._model.timeline.remember(change, language.say("startset overgenomen"))
        self._model.choose_deck(STARTER)
        text = language.count(
            "{number} kaart overgenomen.",
            "{number} kaarten overgenomen.",
            len(self._model.in_deck),
        )
        self._model.said.emit(text)

    def _on_failed(self, error: Exception) -> None:
        self.busy.emit(False)  # noqa: FBT003 - Qt's own
        self._model.read_failed.emit(error)

    def _keep(self, deck: Deck, name: str) -> None:
        if self._model.timeline.act(ChangeCards(decks={deck.id: deck}), name):
            self._model.choose_deck(deck.id)
