"""What is done to lessons, in the order in which it can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import Change, Command
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.viewmodels.history import Execute, History


class LessonsTimeline(QObject):
    """Names of acts are Dutch sentences of the catalogue; `refused` tells why one is not done."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, execute: Execute, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._execute, self._history = execute, History()

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._history.redo_name

    def act(self, command: Command, name: str) -> bool:
        """Do this as one act; tells whether it is in the vault."""
        change = self._tried(lambda: self._execute(command))
        if change:
            self._history.remember(change, name)
        return change is not None

    def did(self, change: Change, name: str) -> None:
        """Remember what something else did in the vault, as one act."""
        self._history.remember(change, name)
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last act back; tells whether that worked."""
        return self._tried(lambda: self._history.undo(self._execute)) is not None

    def redo(self) -> bool:
        """Do again what was taken back last; tells whether that worked."""
        return self._tried(lambda: self._history.redo(self._execute)) is not None

    def _tried(self, act: Callable[[], Change | None]) -> Change | None:
        try:
            change = act()
        except MoreelberaadError as error:
            self.refused.emit(error)
            return None
        if change:
            self.changed.emit()
        return change
