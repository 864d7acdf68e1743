"""A deck as one file for a colleague: what goes along is looked at first, then written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.card_checks import CardChecks
from moreelberaad.card_files import ENDING, write_deck
from moreelberaad.domain.cards import Card, CardStatus
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.file_names import with_ending

Write = Callable[[Path, Deck, Sequence[Card]], None]


class ShareModel(QObject):
    """Leaves out every draft with a point that nobody decided; writes nothing by itself.

    `made` gives the file, `failed` the error that we know.
    """

    changed = Signal()
    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        checks: CardChecks,
        deck: Deck,
        cards: Sequence[KeptCard],
        parent: QObject | None = None,
        *,
        write: Write = write_deck,
    ) -> None:
        super().__init__(parent)
        self._checks, self.deck, self._cards, self._write = checks, deck, tuple(cards), write
        self._jobs, self._stopped = Jobs(self), Event()
        self._going: tuple[KeptCard, ...] = ()
        self.is_looking, self.is_writing = True, False
        work = partial(_clear, checks, self._cards, self._stopped)
        self._jobs.run(work, self._on_looked, self._on_failed)

    @property
    def number(self) -> int:
        """Give how many cards go along."""
        return len(self._going)

    @property
    def left_out(self) -> int:
        """Give how many stay behind because a point on them is open."""
        return 0 if self.is_looking else len(self._cards) - len(self._going)

    @property
    def can_write(self) -> bool:
        """Tell whether there is something to write, and nothing under way."""
        return bool(self._going) and not self.is_writing

    def write(self, path: Path) -> None:
        """Write the file, whole or not at all."""
        if self.can_write:
            self.is_writing = True
            target = with_ending(path, ENDING)
            cards = tuple(kept.card for kept in self._going)
            work = partial(self._write, target, self.deck, cards)
            self._jobs.run(work, partial(self._on_written, target), self._on_failed)
            self.changed.emit()

    def stop(self) -> None:
        """Look no further."""
        self._stopped.set()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _on_looked(self, going: tuple[KeptCard, ...]) -> None:
        self.is_looking, self._going = False, going
        self.changed.emit()

    def _on_written(self, path: Path, _: None) -> None:
        self.is_writing = False
        self.changed.emit()
        self.made.emit(path)

    def _on_failed(self, error: Exception) -> None:
        self.is_looking = self.is_writing = False
        self.changed.emit()
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())


def _clear(checks: CardChecks, cards: Sequence[KeptCard], stopped: Event) -> tuple[KeptCard, ...]:
    """Give the cards that may go along; an approved card had each of its points decided."""
    going: list[KeptCard] = []
    for kept in cards:
        if stopped.is_set():
            return ()
        if kept.card.status is CardStatus.APPROVED or not checks.open_points(kept):
            going.append(kept)
    return tuple(going)
