"""The steps as a list: phase headings, numbers, and the minutes planned or spent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from moreelberaad.domain.template import Phase, Step
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.session import SessionModel

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

_ROOT = QModelIndex()


def lines_of(ui: Ui, model: SessionModel) -> tuple[Line, ...]:
    """List the phases and their steps, in order."""
    return tuple(_lines(ui, model))


def preparation_of(model: SessionModel) -> Step | None:
    """Give the step that stands before the first, if the method has it."""
    beside = model.session.template.beside
    return next((step for step in beside if step.id == PREPARATION), None)


def _lines(ui: Ui, model: SessionModel) -> Iterator[Line]:
    before = preparation_of(model)
    if before:
        yield _stop(ui, model, before, None)
    phases = {phase.id: phase for phase in model.session.template.phases}
    phase: Phase | None = None
    for number, step in enumerate(model.steps, start=1):
        entered = phases.get(step.phase or "")
        if entered is not phase and entered is not None:
            yield Heading(title=entered.title.get(ui.language.code))
        phase = entered
        yield _stop(ui, model, step, number)


def _stop(ui: Ui, model: SessionModel, step: Step, number: int | None) -> Stop:
    spent = model.session.minutes.get(step.id)
    is_present = model.step.id == step.id
    return Stop(
        step=step.id,
        title=step.title.get(ui.language.code),
        number=number,
        minutes=step.minutes if spent is None or is_present else spent,
        is_present=is_present,
        is_done=not is_present and _is_done(model, step),
    )


def _is_done(model: SessionModel, step: Step) -> bool:
    """Tell whether a step took time, or holds words."""
    answered = any(step.key(asked) in model.session.answers for asked in step.fields)
    return step.id in model.session.minutes or (answered and step.id != PREPARATION)


class RailModel(QAbstractListModel):
    """Gives the list its lines; `LINE` is the role of the line itself."""

    LINE = Qt.ItemDataRole.UserRole

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._lines = lines_of(ui, model)

    def refresh(self) -> None:
        """Read the steps again; the lines stay as many."""
        self._lines = lines_of(self._ui, self._model)
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def line(self, row: int) -> Line:
        """Give one line."""
        return self._lines[row]

    def row_of(self, step_id: str) -> int:
        """Give the row of a step, or -1 when it stands beside the list."""
        found = (
            row
            for row, line in enumerate(self._lines)
            if isinstance(line, Stop) and line.step == step_id
        )
        return next(found, -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(self._ui, line)
            case RailModel.LINE:
                return line
            case _:
                return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _spoken(ui: Ui, line: Line) -> str:
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
