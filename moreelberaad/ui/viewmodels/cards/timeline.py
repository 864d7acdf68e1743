"""Decks and cards while they are worked on: kept after a pause, taken back in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.commands import Change, Command
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import CardIncomplete, CardPointsOpen, MoreelberaadError
from moreelberaad.ui.viewmodels.history import Execute
from moreelberaad.ui.viewmodels.keeper import Keeper, SaveState

Held = TypeVar("Held")


class CardTimeline(QObject):
    """All decks and cards as worked on so far, also what is not in the vault yet.

    `turned` gives the ids of the cards that undo or redo changed.
    """

    changed = Signal()
    turned = Signal(object)
    refused = Signal(object)

    def __init__(self, execute: Execute, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._place: tuple[str, str] | None = None
        self._keeper = Keeper(execute, self._name, self)
        self._keeper.changed.connect(self.changed)
        self.decks: dict[str, Deck] = {}
        self.cards: dict[str, KeptCard] = {}

    @property
    def error(self) -> MoreelberaadError | None:
        """Tell why the last act could not be kept."""
        return self._keeper.error

    @property
    def state(self) -> SaveState:
        """Tell how safe the words are."""
        return self._keeper.state

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        waiting = self._place and self._names.get(self._place[0])
        return waiting or self._keeper.history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return None if self._place else self._keeper.history.redo_name

    def hold(self, decks: Iterable[Deck], cards: Iterable[KeptCard]) -> None:
        """Take over what the vault holds."""
        self.decks = {deck.id: deck for deck in decks}
        self.cards = {kept.id: kept for kept in cards}
        self.changed.emit()

    def type(self, kept: KeptCard, name: str, place: str) -> None:
        """Keep this after a pause; what is typed in another place is another act."""
        if self._place != (kept.id, place):
            self._rest()
        self._place = (kept.id, place)
        self.cards[kept.id] = kept
        self._names[kept.id] = name
        self._keeper.wait(kept.id, ChangeCards(cards={kept.id: kept}))

    def act(self, command: ChangeCards, name: str) -> bool:
        """Do this as one act of its own; tells whether it is in the vault."""
        self._place = None
        change = self._keeper.do(lambda execute: self._carried_out(execute, command))
        if change is None:
            return False
        self.remember(change, name)
        return True

    def remember(self, change: Change, name: str) -> None:
        """Put an act in order that was done elsewhere, such as an import."""
        self._keeper.history.remember(change, name)
        self._take_over(change)
        self.changed.emit()

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(self._keeper.history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._keeper.history.redo)

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything is in the vault."""
        self._place = None
        return self._keeper.flush()

    def _rest(self) -> None:
        if self._place:
            self._place = None
            self._keeper.save()

    def _carried_out(self, execute: Execute, command: ChangeCards) -> Change | None:
        """Do it; that a card may not become what was asked is no trouble with the disk."""
        try:
            return execute(command)
        except (CardIncomplete, CardPointsOpen) as error:
            self.refused.emit(error)
            return None

    def _turn(self, act: Callable[[Execute], Change | None]) -> None:
        self._place = None
        change = self._keeper.do(act)
        if change is not None:
            ids = self._take_over(change)
            self.changed.emit()
            self.turned.emit(ids)

    def _take_over(self, change: Change) -> tuple[str, ...]:
        """Hold what the vault holds now of what changed; cards went along with their deck."""
        done, before = change.done, change.undo
        if not (isinstance(done, ChangeCards) and isinstance(before, ChangeCards)):
            return ()
        for deck_id in before.decks:
            _put(self.decks, deck_id, done.decks.get(deck_id))
        for card_id in before.cards:
            _put(self.cards, card_id, done.cards.get(card_id))
        return tuple(before.cards)

    def _name(self, command: Command) -> str:
        ids = command.cards if isinstance(command, ChangeCards) else {}
        return next((self._names.get(card_id, "") for card_id in ids), "")


def _put(held: dict[str, Held], key: str, what: Held | None) -> None:
    if what is None:
        held.pop(key, None)
    else:
        held[key] = what
