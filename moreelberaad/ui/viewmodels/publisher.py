"""The one way from a running session to the screen of the participants.

Publishing is an act: nothing that is typed gets there by itself, unless *Meeschrijven* is on.
"""

from __future__ import annotations

from dataclasses import replace

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
    RevealFrame,
    Welcome,
)
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.publication import question_of
from moreelberaad.domain.template import Step, Text
from moreelberaad.domain.values import Value
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.held import Held
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.picture import (
    FindReveals,
    Picture,
    can_come_back,
    marked,
    picture_again,
    published_again,
    reveal_again,
)
from moreelberaad.ui.viewmodels.posting import Posting
from moreelberaad.ui.viewmodels.room_head import head_of
from moreelberaad.ui.viewmodels.room_step import FindCard, followed, step_frame
from moreelberaad.ui.viewmodels.screen_marks import ScreenMarks
from moreelberaad.ui.viewmodels.session import SessionModel

__all__ = ["Held", "Publisher"]

_COVERS = (AwayFrame, BoundaryFrame, BreakFrame)
"""What hides also what was frozen, the first before the others."""


def _no_reveals(_: Step) -> tuple[RevealFrame, ...]:
    return ()


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
        hints: HintDesk | None = None,
    ) -> None:
        super().__init__(model, hints, parent)
        self._clock, self._card = clock, card
        self._over: dict[type[Frame], Frame] = {}
        self._frozen: Picture | None = None
        self._apart = len(model.session.apart)
        self._last: Frame = Welcome()
        self.is_welcoming = True
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
        return cover or self.frozen or self._live()

    @property
    def frozen(self) -> Frame | None:
        """Give what is held, also while something lies over it."""
        return self._frozen.frame if self._frozen else None

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
        self._publication = self._publication.asking(prompt if self.is_seen else Text())
        self._tell()

    def marks(self) -> ScreenMarks:
        """Mark what is on the screen, to know it again when the door is open."""
        frozen = self._frozen if self._frozen and can_come_back(self._frozen) else None
        live = self._over.get(RevealFrame) or self._under()
        return ScreenMarks(
            live=replace(marked(self._taken(live)), is_welcoming=self.is_welcoming),
            frozen=marked(frozen) if frozen else None,
            held=self.held,
            writes_along=self.writes_along,
        )

    def restore(self, marks: ScreenMarks, reveals: FindReveals = _no_reveals) -> None:
        """Put on the screen again what was there; a held picture that is gone leaves it black."""
        step, live = self._model.step, marks.live
        self._publication = again = published_again(self._model, step, live)
        self._known = {key: self._model.value(key) for key in again.values}
        self.is_welcoming, self.writes_along = live.is_welcoming, marks.writes_along
        for key in again.values:
            self.published.emit(key)
        if live.reveal and (told := reveal_again(live, reveals(step))):
            self.cover(told)
        if marks.frozen:
            self._frozen = picture_again(self._model, marks.frozen, self._card, reveals)
        is_gone = marks.held is Held.FROZEN and self._frozen is None
        self._hold(Held.BLACK if is_gone else marks.held)

    def freeze(self) -> None:
        """Hold what the participants see, or let it follow again; what is black stays black."""
        if self.held is Held.BLACK:
            return
        frozen = self.held is not Held.FROZEN
        self._frozen = self._taken(self._live()) if frozen else None
        self._hold(Held.FROZEN if frozen else Held.LIVE)

    def blacken(self) -> None:
        """Show nothing, or go on with what was there before."""
        before = Held.FROZEN if self._frozen else Held.LIVE
        self._hold(before if self.held is Held.BLACK else Held.BLACK)

    def over(self, kind: type[Frame]) -> Frame | None:
        """Give the frame of this kind that lies over the step, if there is one."""
        return self._over.get(kind)

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
        step = self._model.step
        return step_frame(self._model, step, self.head, self._publication, self._card)

    def _taken(self, frame: Frame) -> Picture:
        return Picture(frame=frame, step=self._model.step, publication=self._publication)

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
            self._write_along(key)
        else:
            self._drop_gone(key)
        self._let_go_of_apart()

    @Slot()
    @override
    def _on_hints_changed(self) -> None:
        super()._on_hints_changed()
        if self._frozen and any(map(self._is_open, self._frozen.publication.values.items())):
            self._frozen = self._taken(self._under())
            self._tell()

    def _is_open(self, shown: tuple[FieldKey, Value]) -> bool:
        key, value = shown
        return self.is_held(key, value)

    def _let_go_of_apart(self) -> None:
        """Hold no longer what was set apart: that never comes on the screen again (ux.md 3.8)."""
        before, self._apart = self._apart, len(self._model.session.apart)
        if self._apart <= before:
            return
        for key in self._publication.values:
            self._drop_gone(key)
        if self._frozen:
            self._frozen = self._taken(self._under())
            self._tell()

    @Slot()
    @override
    def _tell(self) -> None:
        """Tell of another frame only: the clock ticks each second, the room sees fives."""
        frame = self.frame
        if frame != self._last:
            self._last = frame
            self.changed.emit()
