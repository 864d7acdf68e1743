"""The one way from a running session to the screen of the participants.

Publishing is an act: nothing that is typed gets there by itself, unless *Meeschrijven* is on.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from moreelberaad.domain.frames import (
    AwayFrame,
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    Frame,
    Head,
    Question,
    Welcome,
)
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import question_of
from moreelberaad.domain.publication_marks import known_again
from moreelberaad.domain.template import Text
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.held import Held
from moreelberaad.ui.viewmodels.posting import Posting
from moreelberaad.ui.viewmodels.room_head import head_of
from moreelberaad.ui.viewmodels.room_step import FindCard, followed, step_frame
from moreelberaad.ui.viewmodels.screen_marks import ScreenMarks, freshly_salted
from moreelberaad.ui.viewmodels.session import SessionModel

__all__ = ["Held", "Publisher"]

_COVERS = (AwayFrame, BoundaryFrame, BreakFrame)
"""What hides also what was frozen, the first before the others."""


class Publisher(Posting):
    """What the participants see of one session, made of what was put there and nothing else."""

    changed = Signal()
    held_changed = Signal()

    def __init__(
        self,
        model: SessionModel,
        clock: StepClock,
        card: FindCard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(model, parent)
        self._clock, self._card = clock, card
        self._over: dict[type[Frame], Frame] = {}
        self._frozen: Frame | None = None
        self._apart = len(model.session.apart)
        self._last: Frame = Welcome()
        self.is_welcoming, self.writes_along = True, False
        self.held = Held.LIVE
        model.moved.connect(self._on_moved)
        model.edited.connect(self._on_edited)
        model.answer_changed.connect(self._on_edited)
        clock.ticked.connect(self._tell)

    @property
    def frame(self) -> Frame:
        """Give what the participants see now."""
        if self.held is Held.BLACK:
            return BlackFrame()
        cover = next((self._over[kind] for kind in _COVERS if kind in self._over), None)
        return cover or self._frozen or self._live()

    @property
    def frozen(self) -> Frame | None:
        """Give what is held, also while something lies over it."""
        return self._frozen

    @property
    def prompt(self) -> Text:
        """Give the question that is asked on the screen."""
        return self._publication.prompt

    @property
    def question(self) -> Question:
        """Give the moral question as far as it is on the screen."""
        return question_of(self._model.session.template, self._publication)

    @property
    def head(self) -> Head:
        """Give where the talk is now."""
        return head_of(self._model, self._clock)

    def welcome(self, *, over: bool) -> None:
        """Show *Welkom*, or go on to the steps."""
        self.is_welcoming = not over
        self._tell()

    def ask(self, prompt: Text) -> None:
        """Let this question stand on the screen, or none."""
        self._publication = self._publication.asking(prompt)
        self._tell()

    def marks(self) -> ScreenMarks:
        """Mark what is on the screen, to know it again when the door is open."""
        return ScreenMarks(
            published=freshly_salted(self._publication),
            is_live=self.held is Held.LIVE,
            is_welcoming=self.is_welcoming,
            writes_along=self.writes_along,
        )

    def restore(self, marks: ScreenMarks) -> None:
        """Put on the screen again what was there; a frozen picture is gone, so it stays black."""
        again = known_again(marks.published, self._model.value)
        asked = (q for q in self._model.step.questions if marks.published.asks(q))
        self._publication = again.asking(next(asked, Text()))
        self._known = {key: self._model.value(key) for key in again.values}
        self.is_welcoming, self.writes_along = marks.is_welcoming, marks.writes_along
        for key in again.values:
            self.published.emit(key)
        self._hold(Held.LIVE if marks.is_live else Held.BLACK)

    def freeze(self) -> None:
        """Hold what the participants see, or let it follow again; what is black stays black."""
        if self.held is Held.BLACK:
            return
        frozen = self.held is not Held.FROZEN
        self._frozen = self._live() if frozen else None
        self._hold(Held.FROZEN if frozen else Held.LIVE)

    def blacken(self) -> None:
        """Show nothing, or go on with what was there before."""
        before = Held.FROZEN if self._frozen else Held.LIVE
        self._hold(before if self.held is Held.BLACK else Held.BLACK)

    def cover(self, frame: Frame) -> None:
        """Show this over the step until it is uncovered."""
        self._over[type(frame)] = frame
        self._tell()

    def uncover(self, kind: type[Frame]) -> None:
        """Take a frame of this kind away again."""
        self._over.pop(kind, None)
        self._tell()

    def _live(self) -> Frame:
        over = [frame for kind, frame in self._over.items() if kind not in _COVERS]
        if not over:
            return self._under()
        return followed(over[-1], self.head, self.question, self.prompt)

    def _under(self) -> Frame:
        """Give what there is below all that was laid over it."""
        if self.is_welcoming:
            return Welcome()
        return step_frame(self._model, self.head, self._publication, self._card)

    def _hold(self, held: Held) -> None:
        self.held = held
        self._tell()
        self.held_changed.emit()

    @Slot(str)
    def _on_moved(self, _: str) -> None:
        self.ask(Text())

    @Slot(str)
    def _on_edited(self, key: FieldKey) -> None:
        if self.writes_along:
            self.put(key)
        else:
            self._drop_gone(key)
        self._let_go_of_apart()

    def _let_go_of_apart(self) -> None:
        """Hold no longer what was set apart: that never comes on the screen again (ux.md 3.8)."""
        before, self._apart = self._apart, len(self._model.session.apart)
        if self._apart <= before:
            return
        for key in self._publication.values:
            self._drop_gone(key)
        if self._frozen:
            self._frozen = self._under()
            self._tell()

    @Slot()
    @override
    def _tell(self) -> None:
        """Tell of another frame only: the clock ticks each second, the room sees fives."""
        frame = self.frame
        if frame != self._last:
            self._last = frame
            self.changed.emit()
