"""What is told of all cards at the end of a playlist: as much as each reveal told (domain.md 6.2).

Nothing is added up over the cards, and nobody wins.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.counts import RoomView, voices
from moreelberaad.domain.frames import OverviewFrame, PlayedCard
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.playlist import card_keys
from moreelberaad.domain.revealing import revealed
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Tally
from moreelberaad.ui.viewmodels.card_in_play import card_in_play
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.room_step import FindCard
from moreelberaad.ui.viewmodels.session import SessionModel


class CardOverview(QObject):
    """The cards of one session, and whether they are on the screen."""

    changed = Signal()

    def __init__(
        self,
        model: SessionModel,
        step: Step,
        find: FindCard,
        publisher: Publisher | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._step, self._find = model, step, find
        self._publisher = publisher
        for told in (model.edited, model.answer_changed):
            told.connect(self._on_edited)
        model.moved.connect(self.take_off)
        if publisher:
            publisher.seen_changed.connect(self.changed)

    @property
    def is_due(self) -> bool:
        """Tell whether there is something to look back on: what is chosen here is counted."""
        ballot = ballot_of(self._step)
        is_done = ballot is None or self._view(ballot.options) is not None
        return is_done and bool(self.cards)

    @property
    def cards(self) -> tuple[PlayedCard, ...]:
        """Give the cards that lay on the table, in their order."""
        keys = card_keys(self._model.session.template)
        return tuple(played for key in keys if (played := self._played(key)))

    @property
    def has_screen(self) -> bool:
        """Tell whether there are participants to show it to."""
        return self._publisher is not None and self._publisher.is_seen

    @property
    def is_on_screen(self) -> bool:
        """Tell whether the participants have it before them."""
        return self._publisher is not None and self._publisher.over(OverviewFrame) is not None

    @Slot()
    def show(self) -> None:
        """Put it on the screen, or take it off again."""
        if self.is_on_screen or self._publisher is None:
            self.take_off()
            return
        self._publisher.cover(OverviewFrame(head=self._publisher.head, cards=self.cards))
        self.changed.emit()

    @Slot()
    def take_off(self) -> None:
        """Take it off the screen."""
        if self.is_on_screen and self._publisher:
            self._publisher.uncover(OverviewFrame)
            self.changed.emit()

    def _played(self, key: FieldKey) -> PlayedCard | None:
        chosen = self._model.value(key)
        card = self._find(chosen) if isinstance(chosen, str) else None
        if card is None:
            return None
        ballots = [ballot.options for ballot in map(ballot_of, self._steps_of(key)) if ballot]
        views = tuple(view for ballot in ballots if (view := self._view(ballot)))
        template = self._model.session.template
        options = template.field(ballots[0]).options if ballots else ()
        return PlayedCard(card=card, options=options, views=views)

    def _steps_of(self, key: FieldKey) -> Iterator[Step]:
        """Walk the steps in which this card lies on the table."""
        steps = self._model.steps
        for step in steps:
            played = card_in_play(steps, step)
            if played and played.key == key:
                yield step

    def _view(self, key: FieldKey) -> RoomView | None:
        tally = self._model.value(key)
        if not isinstance(tally, Tally) or not voices(tally):
            return None
        offered = len(self._model.session.template.field(key).options)
        return revealed(tally, offered=offered, fewest=self._model.desk.fewest)

    @Slot(str)
    def _on_edited(self, key: FieldKey) -> None:
        """Let the screen never tell what no longer stands."""
        template = self._model.session.template
        counted = (ballot_of(step) for step in self._model.steps)
        told = {name for ballot in counted if ballot for name in ballot.fields}
        if key in told | set(card_keys(template)):
            self.take_off()
            self.changed.emit()
