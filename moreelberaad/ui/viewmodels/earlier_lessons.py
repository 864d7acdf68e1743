"""Lessons of earlier talks while a session is led, for the facilitator alone (design.md 2a)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.earlier_lessons import earlier_lessons, first_step_for_lessons
from moreelberaad.application.lesson_ports import Lessons
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Option
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.session import SessionModel

KnownValues = Callable[[], Sequence[Option]]
"""Gives the values of the app's list."""


class EarlierLessons(QObject):
    """Looks them up beside the window at each step that has them; other steps have none."""

    changed = Signal()

    def __init__(
        self,
        model: SessionModel,
        lessons: Lessons,
        values: KnownValues,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._lessons, self._values = model, lessons, values
        self._jobs = Jobs(self)
        self._found: tuple[KeptLesson, ...] = ()
        self.may_show = True
        """Whether whoever leads wants to see them."""
        self.first = first_step_for_lessons(model.session.template)
        """The number of the step from which on they are there, if the method has one."""
        model.moved.connect(self.look)

    @property
    def is_time(self) -> bool:
        """Tell whether this step has them."""
        model = self._model
        if not self.may_show or self.first is None or model.step not in model.steps:
            return False
        return model.steps.index(model.step) + 1 >= self.first

    @property
    def shown(self) -> tuple[KeptLesson, ...]:
        """Give those of this step, what shares most first."""
        return self._found if self.is_time else ()

    @Slot()
    def look(self) -> None:
        """Look up what shares a theme and a value with what is written by now."""
        if self.is_time:
            work = partial(_look_up, self._lessons, self._model.session, self._values)
            self._jobs.run(work, self._show, self._forget)
        else:
            self.changed.emit()

    def wait(self) -> None:
        """Return when all that was looked up is known."""
        self._jobs.wait()

    def _show(self, found: tuple[KeptLesson, ...]) -> None:
        self._found = found
        self.changed.emit()

    def _forget(self, _: Exception) -> None:
        """Propose nothing where the vault cannot be read: the talk goes on."""
        self._show(())


def _look_up(lessons: Lessons, session: Session, values: KnownValues) -> tuple[KeptLesson, ...]:
    return earlier_lessons(session, lessons.all(), values())
