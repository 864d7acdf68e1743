"""A dilemma card out of a lesson that may leave: which deck it goes into, and making it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.application.card_from_lesson import card_from_lesson
from moreelberaad.domain.decks import Deck, KeptCard
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.leaks import Told, Where
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.export_work import Plan, outgoing
from moreelberaad.ui.viewmodels.exporting import ExportModel


class CardFromLesson(QObject):
    """Makes one card at a time, beside the window; `made` tells that it is in the vault."""

    made = Signal()
    failed = Signal(object)

    def __init__(self, model: ExportModel) -> None:
        super().__init__(model)
        self._model, self._jobs = model, Jobs(self)
        self._bench = model.plan().bench

    @property
    def is_offered(self) -> bool:
        """Tell whether the document on show is one that a card can come from."""
        return self._model.request.document is DocumentKind.LESSONS

    @property
    def is_possible(self) -> bool:
        """Tell whether every gate of a sheet that may go anywhere is open."""
        goes_anywhere = self._model.request.scope is Scope.RIJK
        return self.is_offered and goes_anywhere and self._model.can_make and not self._jobs.busy

    @property
    def decks(self) -> Sequence[Deck]:
        """Give the decks that it can go into."""
        return self._bench.cards.decks()

    def make(self, deck: Deck | None, title: str) -> None:
        """Put the card in this deck, or in a new one of this title."""
        if self.is_possible:
            into = deck or Deck(id=self._bench.desk.chance.card_id(), title=title)
            work = partial(_made, self._model.plan(), into)
            self._jobs.run(work, self._on_made, self._on_failed)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._jobs.wait()

    def _on_made(self, _: None) -> None:
        self.made.emit()

    def _on_failed(self, error: Exception) -> None:
        # the words of an error that is not ours may be those of a note
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())


def _made(plan: Plan, deck: Deck) -> None:
    """Keep the card, after the last look that a file would get; raises what stands in the way."""
    leaving, bench = outgoing(plan), plan.bench
    card = card_from_lesson(
        leaving.disclosure, card_id=bench.desk.chance.card_id(), words=plan.app.card_words()
    )
    for _, _, words in card.texts():
        leaving.check(Told(where=Where.BODY, text=words))
    kept = KeptCard(card=card, deck=deck.id)
    bench.bus.execute(ChangeCards(decks={deck.id: deck}, cards={card.id: kept}))
