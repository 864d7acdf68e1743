"""Acts on whole cards, one or many at once: each is one act to take back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject

from moreelberaad.application.card_checks import CardChecks
from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.template import Option
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards import told, writing
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.seeking import Wish

_ORDER = tuple(CardStatus)
_MANY = 5
"""Cards that are looked at so soon that nobody wonders."""
Ready = tuple[Sequence[KeptCard], Sequence[KeptCard]]
"""Cards that can reach a status, and those with an open point."""


class CardActs(QObject):
    """What was done, and what could not be, is told by `said` of the model."""

    def __init__(self, model: CardsModel) -> None:
        super().__init__(model)
        self._model, self._jobs = model, Jobs(self)
        self._stopped = Event()

    def new(self) -> None:
        """Begin a card in the deck on show; the first card brings a deck."""
        say, chance = self._model.language.say, self._model.bench.desk.chance
        deck = self._model.deck or Deck(id=chance.card_id(), title=say("Mijn kaarten"))
        kept = KeptCard(card=Card(id=chance.card_id()), deck=deck.id)
        decks = {} if self._model.deck else {deck.id: deck}
        command = ChangeCards(decks=decks, cards={kept.id: kept})
        if self._model.timeline.act(command, say("kaart gemaakt")):
            self._model.choose_deck(deck.id)
            self._show(kept.id)

    def duplicate(self) -> None:
        """Make another card with the words of the one on show."""
        kept = self._model.kept
        if kept is None:
            return
        copied = writing.copy_of(kept, self._model.bench.desk.chance.card_id())
        say = self._model.language.say
        if self._change((copied,), say("kaart gekopieerd")):
            self._show(copied.id)
            self._model.said.emit(say("Gekopieerd. Geef de kaart een eigen titel."))

    def remove(self) -> None:
        """Take the chosen cards away."""
        chosen, language = self._model.chosen, self._model.language
        command = ChangeCards(cards={kept.id: None for kept in chosen})
        name = language.count("kaart verwijderd", "{number} kaarten verwijderd", len(chosen))
        if chosen and self._model.timeline.act(command, name):
            self._model.list_again()
            text = language.count(
                "Kaart verwijderd. Ctrl+Z haalt haar terug.",
                "{number} kaarten verwijderd. Ctrl+Z haalt ze terug.",
                len(chosen),
            )
            self._model.said.emit(text)

    def move(self, deck: Deck) -> None:
        """Put the chosen cards in another deck."""
        moved = [replace(kept, deck=deck.id) for kept in self._model.chosen]
        language = self._model.language
        name = language.count("kaart verplaatst", "{number} kaarten verplaatst", len(moved))
        if self._change(moved, name):
            self._model.list_again()
            text = language.count(
                "Kaart verplaatst naar {deck}.",
                "{number} kaarten verplaatst naar {deck}.",
                len(moved),
                deck=deck.title,
            )
            self._model.said.emit(text)

    def give_theme(self, theme: Option) -> None:
        """Put a theme on the chosen cards, behind their own."""
        chosen = [kept for kept in self._model.chosen if theme not in kept.card.themes]
        language = self._model.language
        if self._change(
            [kept.with_themes((theme,)) for kept in chosen], language.say("thema gegeven")
        ):
            self._model.points.look(self._model.chosen)
            text = language.count(
                "Thema op {number} kaart gezet.", "Thema op {number} kaarten gezet.", len(chosen)
            )
            self._model.shown.emit()
            self._model.said.emit(text)

    def reach(self, status: CardStatus) -> None:
        """Bring the chosen cards to a status, where they may; the check is asked first."""
        self._model.timeline.flush()
        chosen = [kept for kept in self._model.chosen if _is_before(kept, status)]
        whole = [kept for kept in chosen if not kept.card.missing]
        if status is CardStatus.APPROVED and len(whole) > _MANY:
            self._model.said.emit(self._model.language.say("De kaarten worden nagekeken…"))
        self._stopped.clear()
        work = partial(_ready, self._model.bench.card_checks, whole, status, self._stopped)
        done = partial(self._reached, status, len(chosen), len(chosen) - len(whole))
        self._jobs.run(work, done, self._model.read_failed.emit)

    def stop(self) -> None:
        """Bring no card to a status any more: a lock does not wait for the check."""
        self._stopped.set()
        self._jobs.wait()

    def wait(self) -> None:
        """Return when everything that was asked is done; for tests."""
        self._jobs.wait()

    def _reached(self, status: CardStatus, total: int, lacking: int, ready: Ready) -> None:
        held = self._model.timeline.cards
        can = [kept.reaching(status) for kept in ready[0] if held.get(kept.id) is kept]
        language = self._model.language
        names = {
            CardStatus.REVIEWED: language.say("als nagelezen gemarkeerd"),
            CardStatus.APPROVED: language.say("goedgekeurd"),
        }
        if self._change(can, names[status]):
            self._model.list_again()
        parts = (
            told.reached(language, status, len(can)),
            told.with_points(language, len(ready[1]), total),
            told.lacking(language, lacking, total),
        )
        if text := " ".join(filter(None, parts)):
            self._model.said.emit(text)

    def _change(self, cards: Sequence[KeptCard], name: str) -> bool:
        command = ChangeCards(cards={kept.id: kept for kept in cards})
        return bool(cards) and self._model.timeline.act(command, name)

    def _show(self, card_id: str) -> None:
        """Show a card that was just made, also where another was sought."""
        self._model.wish = Wish()
        self._model.list_again(card_id)


def _is_before(kept: KeptCard, status: CardStatus) -> bool:
    return _ORDER.index(kept.card.status) < _ORDER.index(status)


def _ready(
    checks: CardChecks, cards: Sequence[KeptCard], status: CardStatus, stopped: Event
) -> Ready:
    """Part the cards that may come to a status; runs on another thread."""
    if status is not CardStatus.APPROVED:
        return cards, ()
    clear, asked = list[KeptCard](), list[KeptCard]()
    for kept in cards:
        if stopped.is_set():
            return (), ()
        (asked if checks.open_points(kept) else clear).append(kept)
    return clear, asked
