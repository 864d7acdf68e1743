"""Keeping what is typed: it waits for a pause, goes to the vault, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import Change, Command
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.viewmodels.autosave import Autosave
from moreelberaad.ui.viewmodels.history import Execute, History
from moreelberaad.ui.viewmodels.saver import Saver

Name = Callable[[Command], str]
"""Gives an act the name it has in the timeline."""


class SaveState(StrEnum):
    """How safe the words are."""

    SAVED = "saved"
    WAITING = "waiting"
    SLOW = "slow"
    FAILED = "failed"


class Keeper(QObject):
    """The latest words per place until they are in the vault, and the acts that brought them."""

    changed = Signal()
    kept = Signal(object)

    def __init__(self, execute: Execute, name: Name, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._execute, self._name = execute, name
        self._waiting: dict[str, Command] = {}
        self._unnoted: Command | None = None
        self._saver = Saver(execute, self)
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.save)
        self.history = History()
        self.error: MoreelberaadError | None = None

    @property
    def state(self) -> SaveState:
        """Tell how safe the words are."""
        if self.error:
            return SaveState.FAILED
        if self._saver.busy and self._saver.is_slow:
            return SaveState.SLOW
        return SaveState.WAITING if self._waiting or self._saver.busy else SaveState.SAVED

    def wait(self, place: str, command: Command) -> None:
        """Save this after the next pause, instead of what waited for the same place."""
        self._waiting[place] = command
        self._autosave.typed()
        self.changed.emit()

    def save(self) -> None:
        """Hand over what waits; on a slow disk it arrives a little later."""
        self._autosave.rest()
        waiting, self._waiting = self._waiting, {}
        self.error = None
        for place, command in waiting.items():
            self._hand_over(place, command)
        if self._unnoted:
            self.note(self._unnoted)
        self.changed.emit()

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything typed is in the vault."""
        self.save()
        self._saver.settle()
        return self.state is SaveState.SAVED

    def note(self, command: Command) -> None:
        """Save something that nobody takes back; where it cannot be, the next save tries again."""
        self._unnoted = None
        self._saver.save(
            command, lambda _: self.changed.emit(), lambda error: self._note_later(command, error)
        )

    def do(self, act: Callable[[Execute], Change | None]) -> Change | None:
        """Carry out one act now, after all that was typed; nothing when it cannot be."""
        if not self.flush():
            return None
        try:
            return act(self._execute)
        except MoreelberaadError as error:
            self._fail(error)
            return None

    def _hand_over(self, place: str, command: Command) -> None:
        name = self._name(command)
        self._saver.save(
            command,
            lambda change: self._keep(change, name),
            lambda error: self._give_back(place, command, error),
        )

    def _keep(self, change: Change, name: str) -> None:
        self.history.remember(change, name)
        self.kept.emit(change)
        self.changed.emit()

    def _give_back(self, place: str, command: Command, error: MoreelberaadError) -> None:
        """Keep in memory what could not be written, unless newer words stand there already."""
        self._waiting.setdefault(place, command)
        self._fail(error)

    def _note_later(self, command: Command, error: MoreelberaadError) -> None:
        self._unnoted = command
        self._fail(error)

    def _fail(self, error: MoreelberaadError) -> None:
        self.error = error
        self.changed.emit()
