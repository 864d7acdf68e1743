"""Methods of one's own while they are worked on: kept after a pause, taken back in order."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.commands import (
    Change,
    Command,
)
from moreelberaad.application.vault_commands import (
    KeepMethod,
    RemoveMethod,
)
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.viewmodels.history import Execute
from moreelberaad.ui.viewmodels.keeper import Keeper


class Timeline(QObject):
    """All drafts as worked on so far, also what is not in the vault yet."""

    changed = Signal()
    turned = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._names: dict[str, str] = {}
        self._place: tuple[str, str] | None = None
        self._keeper = Keeper(bench.bus.execute, self._name, self)
        self._keeper.changed.connect(self.changed)
        self.drafts: dict[str, Draft] = {}
        self.read()

    @property
    def error(self) -> MoreelberaadError | None:
        """Tell why the last act could not be kept."""
        return self._keeper.error

    @property
    def undo_name(self) -> str | None:
        """Name what undo would take back."""
        waiting = self._place and self._names.get(self._place[0])
        return waiting or self._keeper.history.undo_name

    @property
    def redo_name(self) -> str | None:
        """Name what redo would do again."""
        return None if self._place else self._keeper.history.redo_name

    def read(self) -> None:
        """Take over what the vault holds."""
        self.drafts = {draft.id: draft for draft in self._bench.methods.drafts()}

    def type(self, draft: Draft, name: str, place: str) -> None:
        """Keep this after a pause; what is typed in another place is another act."""
        if self._place != (draft.id, place):
            self._rest()
        self._place = (draft.id, place)
        self._wait(draft, name)

    def act(self, draft: Draft, name: str) -> None:
        """Keep this as one act of its own; where it cannot be, it waits in memory."""
        self._rest()
        self._wait(draft, name)
        self._keeper.save()

    def add(self, draft: Draft, name: str) -> bool:
        """Keep a new draft now; tells whether it is in the vault."""
        return self._done(KeepMethod(draft=draft), name)

    def remove(self, draft_id: str, name: str) -> bool:
        """Take a draft away now; tells whether it went."""
        return self._done(RemoveMethod(draft_id=draft_id), name)

    def undo(self) -> None:
        """Take the last act back, whichever method it was in."""
        self._turn(self._keeper.history.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(self._keeper.history.redo)

    def flush(self) -> bool:
        """Save and wait for it; tells whether everything is in the vault."""
        self._place = None
        return self._keeper.flush()

    def others(self, draft_id: str) -> Collection[Draft]:
        """Give every draft but this one."""
        return [draft for draft in self.drafts.values() if draft.id != draft_id]

    def _rest(self) -> None:
        if self._place:
            self._place = None
            self._keeper.save()

    def _wait(self, draft: Draft, name: str) -> None:
        self.drafts[draft.id] = draft
        self._names[draft.id] = name
        self._keeper.wait(draft.id, KeepMethod(draft=draft))

    def _done(self, command: KeepMethod | RemoveMethod, name: str) -> bool:
        self._place = None
        change = self._keeper.do(lambda execute: execute(command))
        if change is None:
            return False
        self._keeper.history.remember(change, name)
        self._take_over(change)
        self.changed.emit()
        return True

    def _turn(self, act: Callable[[Execute], Change | None]) -> None:
        self._place = None
        change = self._keeper.do(act)
        if change is None:
            return
        draft_id = self._take_over(change)
        self.changed.emit()
        self.turned.emit(draft_id)

    def _take_over(self, change: Change) -> str:
        """Hold what the vault holds now of the method that changed."""
        match change.done:
            case KeepMethod(draft=draft):
                self.drafts[draft.id] = draft
                return draft.id
            case RemoveMethod(draft_id=draft_id):
                self.drafts.pop(draft_id, None)
                return draft_id
            case _:
                return ""

    def _name(self, command: Command) -> str:
        return self._names.get(command.draft.id, "") if isinstance(command, KeepMethod) else ""
