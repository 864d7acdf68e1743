"""The steps as a list: phase headings, numbers, and the minutes planned or spent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from typing_extensions import override

from moreelberaad.domain.template import Phase, Step
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.lines import Index, LineModel

PREPARATION = "preparation"
"""The step beside the others that comes first (domain.md 1.0)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The name of a phase; it cannot be chosen."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One step in the list; the preparation has no number."""

    step: str
    title: str
    number: int | None
    minutes: int
    is_present: bool
    is_done: bool


Line = Heading | Stop


def preparation_of(model: SessionModel) -> Step | None:
    """Give the step that stands before the first, if the method has it."""
    beside = model.session.template.beside
    return next((step for step in beside if step.id == PREPARATION), None)


def _lines(ui: Ui, model: SessionModel, clock: StepClock) -> Iterator[Line]:
    before = preparation_of(model)
    if before:
        yield _stop(ui, model, clock, before, None)
    phases = {phase.id: phase for phase in model.session.template.phases}
    phase: Phase | None = None
    for number, step in enumerate(model.steps, start=1):
        entered = phases.get(step.phase or "")
        if entered is not phase and entered is not None:
            yield Heading(title=entered.title.get(ui.language.code))
        phase = entered
        yield _stop(ui, model, clock, step, number)


def _stop(ui: Ui, model: SessionModel, clock: StepClock, step: Step, number: int | None) -> Stop:
    spent = model.session.minutes.get(step.id)
    is_present = model.step.id == step.id
    return Stop(
        step=step.id,
        title=step.title.get(ui.language.code),
        number=number,
        minutes=clock.planned_for(step.id) if spent is None or is_present else spent,
        is_present=is_present,
        is_done=not is_present and _is_done(model, step),
    )


def _is_done(model: SessionModel, step: Step) -> bool:
    """Tell whether a step took time, or holds words."""
    answered = any(step.key(asked) in model.session.answers for asked in step.fields)
    return step.id in model.session.minutes or (answered and step.id != PREPARATION)


class RailModel(LineModel[Line]):
    """The lines of the rail; they stay the same while a session is led."""

    def __init__(self, ui: Ui, model: SessionModel, clock: StepClock) -> None:
        super().__init__()
        self._ui, self._model, self._clock = ui, model, clock

    @override
    def read(self) -> tuple[Line, ...]:
        return tuple(_lines(self._ui, self._model, self._clock))

    @override
    def place(self, line: Line) -> str:
        return line.step if isinstance(line, Stop) else ""

    @override
    def spoken(self, line: Line) -> str:
        return spoken(self._ui, line)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.line(index.row()), Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(ui: Ui, line: Line) -> str:
    """Say what the circle, the tick and the bar show."""
    match line:
        case Heading(title=title):
            return title
        case Stop(number=None, title=title):
            return title
        case Stop(is_done=True, number=number, title=title):
            return ui.say("Stap {number}: {title}, gedaan", number=number or 0, title=title)
        case Stop(is_present=True, number=number, title=title):
            return ui.say("Stap {number}: {title}, hier ben je", number=number or 0, title=title)
        case Stop(number=number, title=title):
            return ui.say("Stap {number}: {title}", number=number or 0, title=title)
