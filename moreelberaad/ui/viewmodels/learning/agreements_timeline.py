"""Looking back on agreements: what is typed is kept after a pause, and taken back in order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.commands import Change, Command
from moreelberaad.application.lesson_commands import KeepFollowUp
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import N_
from moreelberaad.ui.viewmodels.history import Execute
from moreelberaad.ui.viewmodels.keeper import Keeper

_TYPED = N_("terugblik opgeschreven")


class LookBackTimeline(QObject):
    """Names of acts are Dutch sentences of the catalogue, to be said by who shows them.

    `kept` gives the session of which typed words came in the vault.
    """

    changed = Signal()
    kept = Signal(str)

    def __init__(self, execute: Execute, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_typing = False
        self._keeper = Keeper(execute, lambda _: _TYPED, self)
        self._keeper.changed.connect(self.changed)
        self._keeper.kept.connect(self._on_kept)

    @property
    def error(self) -> MoreelberaadError | None:
        """Tell why the last act could not be kept."""
        return self._keeper.error

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return _TYPED if self._is_typing else self._keeper.history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return None if self._is_typing else self._keeper.history.redo_name

    def type(self, place: str, command: KeepFollowUp) -> None:
        """Keep this after a pause, instead of what waited for the same place."""
        self._is_typing = True
        self._keeper.wait(place, command)

    def act(self, command: Command, name: str) -> Change | None:
        """Do this as one act of its own; nothing when it is not in the vault."""
        change = self._keeper.do(lambda execute: execute(command))
        if change is not None:
            self._keeper.history.remember(change, name)
            self.changed.emit()
        return change

    def undo(self) -> SessionId | None:
        """Take the last act back, and tell in which session it was."""
        return self._turn(self._keeper.history.undo)

    def redo(self) -> SessionId | None:
        """Do again what was taken back last, and tell in which session that is."""
        return self._turn(self._keeper.history.redo)

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything is in the vault."""
        return self._keeper.flush()

    def save(self) -> None:
        """Save now what was typed."""
        self._keeper.save()

    def _turn(self, act: Callable[[Execute], Change | None]) -> SessionId | None:
        change = self._keeper.do(act)
        self.changed.emit()
        sessions = (getattr(each, "session", None) for each in change.events) if change else ()
        return next((SessionId(each) for each in sessions if each), None)

    @Slot(object)
    def _on_kept(self, change: Change) -> None:
        self._is_typing = False
        if isinstance(change.done, KeepFollowUp):
            self.kept.emit(change.done.session)
