"""One session while it is led: typed at once in memory, saved after a pause, undone in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import (
    AnswerRevised,
    Change,
    CloseSession,
    Command,
    MoveToStep,
    RenameSession,
    ReviseAnswer,
    WipeTransient,
)
from moreelberaad.application.habits import USUAL_HABITS, Habits
from moreelberaad.application.ports import Sessions
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.conditions import unmet_before
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.policy import NO_POLICY, Policy
from moreelberaad.domain.retention import notes_until
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Step, Template
from moreelberaad.domain.values import Prose, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.history import Execute
from moreelberaad.ui.viewmodels.keeper import Keeper, SaveState
from moreelberaad.ui.viewmodels.naming import is_structural, name_of

__all__ = ["Desk", "SaveState", "SessionModel", "desk_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where a session is kept and changed."""

    execute: Execute
    sessions: Sessions
    policy: Policy = NO_POLICY
    habits: Habits = USUAL_HABITS

    @property
    def fewest(self) -> int:
        """Give k: of fewer people nothing is said in the room."""
        return self.policy.fewest

    def notes_until(self, closed_on: date) -> date:
        """Give the day until which the notes stay of a session that closes on this day."""
        return notes_until(closed_on, self.policy.terms)


def desk_of(bench: Workbench, habits: Habits = USUAL_HABITS) -> Desk:
    """Give the desk of an open vault, for who has these habits."""
    return Desk(
        execute=bench.bus.execute, sessions=bench.sessions, policy=bench.policy, habits=habits
    )


class SessionModel(QObject):
    """What the screens of a running session read and do."""

    answer_changed = Signal(str)
    edited = Signal(str)
    moved = Signal(str)
    barred = Signal(str)
    saving = Signal(object)
    timeline_changed = Signal()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        session_id: SessionId,
        language: Language,
        minutes: Callable[[], Mapping[str, int]] = dict,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._language, self._minutes = desk, language, minutes
        self.session: Session = desk.sessions.get(session_id)
        self.steps, self._every = _steps(self.session.template)
        self._step = _found(self._every, self.session.step) or self.steps[0]
        self._keeper = Keeper(desk.execute, self._name, self)
        self._keeper.kept.connect(self._note_kept)
        self._keeper.changed.connect(lambda: self.saving.emit(self.state))
        self._saved, self._typed = dict(self.session.answers), set[FieldKey]()

    @property
    def state(self) -> SaveState:
        """Tell how safe the words are."""
        return self._keeper.state

    @property
    def error(self) -> MoreelberaadError | None:
        """Tell why words could not be saved."""
        return self._keeper.error

    @property
    def step(self) -> Step:
        """Give the step that is worked in."""
        return self._step

    @property
    def next_step(self) -> Step | None:
        """Give the step after this one."""
        return _beside(self.steps, self._step, 1)

    @property
    def previous_step(self) -> Step | None:
        """Give the step before this one."""
        return _beside(self.steps, self._step, -1)

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._keeper.history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._keeper.history.redo_name

    def value(self, key: FieldKey) -> Value | None:
        """Give what stands in a field, as typed so far."""
        return self.session.answers.get(key)

    def edit(self, key: FieldKey, value: Value | None) -> None:
        """Take what was typed; a row that goes or moves is an act by itself."""
        alone = is_structural(self.value(key), value)
        if alone:
            self.save()
        self.session = self.session.revise(key, value)
        self._typed.add(key)
        self._keeper.wait(key, _revised(self.session, key, value))
        if alone:
            self.save()
        self.edited.emit(key)

    def rename(self, title: Prose) -> None:
        """Give the session another working title."""
        if title != self.session.title:
            self.session = replace(self.session, title=title)
            self._keeper.wait("title", RenameSession(session=self.session.id, title=title))

    def save(self) -> None:
        """Hand over what was typed; on a slow disk it arrives a little later."""
        self._keeper.save()

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything typed is in the vault."""
        return self._keeper.flush()

    def go_to(self, step_id: str) -> None:
        """Go to any step, back or ahead; nothing is lost by it.

        Where the method asks something first, `barred` tells what, and the step stays.
        """
        step = _found(self._every, step_id)
        if step is None or step is self._step:
            return
        if bar := unmet_before(self.session.template, self.session.answers, step_id):
            self.barred.emit(bar.refusal.get(self._language.code))
            return
        self.save()
        self._step = step
        self._note_step()
        self._show_typed()
        self.moved.emit(step.id)

    def next(self) -> None:
        """Go to the next step, if there is one."""
        if self.next_step:
            self.go_to(self.next_step.id)

    def previous(self) -> None:
        """Go to the step before, if there is one."""
        if self.previous_step:
            self.go_to(self.previous_step.id)

    def undo(self) -> None:
        """Take the last act back, whichever step it was in."""
        self._show(self._keeper.do(self._keeper.history.undo))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._show(self._keeper.do(self._keeper.history.redo))

    def act(self, made: Callable[[Session], Command], name: str) -> Change | None:
        """Do what is made of the session as kept, as one act to take back, if it can be done."""
        kept = self.desk.sessions.get
        if change := self._keeper.do(lambda execute: execute(made(kept(self.session.id)))):
            self._keeper.history.remember(change, name)
            self._take_over(change)
        return change

    def close(self, keep: frozenset[FieldKey] = frozenset()) -> None:
        """Wipe what was transient and let the group go; only when all of it is saved."""
        self._note_step()
        command = CloseSession(session=self.session.id, keep=keep)
        if self._keeper.do(lambda execute: execute(command)):
            self._keeper.history.clear()
            self._read_back()
            self.closed.emit()

    def wipe(self) -> bool:
        """Wipe what is transient, also from the timeline (domain.md 1.0); tells if it went."""
        command = WipeTransient(session=self.session.id)
        if not self._keeper.do(lambda execute: execute(command)):
            return False
        before = self.session.answers
        self._keeper.history.clear()
        self._read_back()
        self._typed |= {key for key, value in before.items() if value != self.value(key)}
        self._show_typed()
        return True

    def _show_typed(self) -> None:
        """Let every page show what changed; a table may go on in another step."""
        typed, self._typed = self._typed, set()
        for key in typed:
            self.answer_changed.emit(key)

    def _note_step(self) -> None:
        minutes = {**self.session.minutes, **self._minutes()}
        self.session = self.session.at(self._step.id, minutes)
        self._keeper.note(MoveToStep(session=self.session.id, step=self._step.id, minutes=minutes))

    def _name(self, command: Command) -> str:
        if not isinstance(command, ReviseAnswer):
            return self._language.say("titel gewijzigd")
        asked = self.session.template.field(command.field)
        return name_of(self._language, asked, self._saved.get(command.field), command.value)

    def _note_kept(self, change: Change) -> None:
        """Remember what the vault holds now: the next act is named by what it changes there."""
        if isinstance(change.done, ReviseAnswer):
            self._saved.pop(change.done.field, None)
            if change.done.value is not None:
                self._saved[change.done.field] = change.done.value
        self.timeline_changed.emit()

    def _show(self, change: Change | None) -> None:
        """Go where something changed, so that it is seen."""
        for key in self._take_over(change) if change else ():
            if (step_id := key.partition(".")[0]) in {step.id for step in self.steps}:
                self.go_to(step_id)  # what stands beside the steps is on show already

    def _take_over(self, change: Change) -> tuple[FieldKey, ...]:
        self._read_back()
        keys = tuple(each.field for each in change.events if isinstance(each, AnswerRevised))
        for key in keys:
            self.answer_changed.emit(key)
        return keys

    def _read_back(self) -> None:
        self.session = self.desk.sessions.get(self.session.id)
        self._saved = dict(self.session.answers)
        self.timeline_changed.emit()


def _revised(session: Session, key: FieldKey, value: Value | None) -> ReviseAnswer:
    return ReviseAnswer(session=session.id, field=key, value=value, struck=session.struck)


def _steps(template: Template) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Give the steps that are led, and these with what stands beside them.

    A follow-up comes later. They stay the same while the session is read back from the vault.
    """
    led = tuple(step for step in template.steps if not step.follow_up)
    return led, (*led, *template.beside)


def _found(steps: Sequence[Step], step_id: str | None) -> Step | None:
    return next((step for step in steps if step.id == step_id), None)


def _beside(steps: Sequence[Step], step: Step, distance: int) -> Step | None:
    """Give the step so far before or after this one; the first comes after what has no number."""
    if step not in steps:
        return steps[0] if distance > 0 else None
    place = steps.index(step) + distance
    return steps[place] if 0 <= place < len(steps) else None
