"""What can be taken back: a memory that carries out nothing itself (design.md 10)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack

from moreelberaad.application.commands import Change, Command

STEPS = 100
"""How many acts one session remembers (ux.md 5)."""
Execute = Callable[[Command], Change]


class _Remembered(QUndoCommand):
    """One act; moving over it on the stack does nothing, for the vault was changed before."""

    def __init__(self, change: Change, name: str) -> None:
        super().__init__(name)
        self.change = change


class History:
    """One timeline across the steps, in memory only, gone at closing and at locking."""

    def __init__(self) -> None:
        self._stack = QUndoStack()
        self._stack.setUndoLimit(STEPS)
        self._acts: list[_Remembered] = []

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        return self._stack.undoText() if self._stack.canUndo() else None

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return self._stack.redoText() if self._stack.canRedo() else None

    def remember(self, change: Change, name: str) -> None:
        """Add an act that was done; what was undone before it can no longer be redone."""
        if change.undo is None:
            return
        del self._acts[self._stack.index() :]
        self._acts.append(_Remembered(change, name))
        del self._acts[:-STEPS]
        self._stack.push(self._acts[-1])

    def undo(self, execute: Execute) -> Change | None:
        """Take the last act back; one that fails stays where it was."""
        if not self._stack.canUndo():
            return None
        act = self._acts[self._stack.index() - 1]
        return self._turned(act, execute, self._stack.undo)

    def redo(self, execute: Execute) -> Change | None:
        """Do the last act again that was taken back."""
        if not self._stack.canRedo():
            return None
        act = self._acts[self._stack.index()]
        return self._turned(act, execute, self._stack.redo)

    def clear(self) -> None:
        """Forget everything."""
        self._stack.clear()
        self._acts.clear()

    def _turned(
        self, act: _Remembered, execute: Execute, move: Callable[[], None]
    ) -> Change | None:
        """Carry out the inverse first and only then move: the inverse of that leads back."""
        if act.change.undo is None:
            return None
        act.change = execute(act.change.undo)
        move()
        return act.change
