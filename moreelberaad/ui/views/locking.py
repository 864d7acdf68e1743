"""From an open window to a closed door: first there is nothing to read, then all is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.curtain import Curtain
from moreelberaad.ui.views.held_door import HeldDoor
from moreelberaad.ui.views.page_stack import PageStack

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench

AGAIN = 5_000
"""Milliseconds after which saving is tried again behind the door."""
_TURN = 10
"""Milliseconds in which the dialog of a file goes, which has a loop of its own."""


class Locking(QObject):
    """Shuts the door on a page; where words cannot be saved, the page waits behind it.

    No dialog comes before it, and none can stop it (ux.md 3.14). `saved` tells that the vault can
    be closed, `returned` that somebody came back to words that are only in memory.
    """

    saved = Signal()
    returned = Signal()

    def __init__(self, stack: PageStack, put_safe: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._stack, self._put_safe = stack, put_safe
        self._curtain = Curtain()
        self._door: HeldDoor | None = None
        self._bench: Workbench | None = None
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self._try_again)

    @property
    def is_shut(self) -> bool:
        """Tell whether the page on show waits behind a door."""
        return self._door is not None

    def shut(self, ui: Ui, bench: Workbench, *, session_open: bool) -> None:
        """Leave nothing to read at once; then save, and tell `saved` as soon as that is done."""
        has_a_loop = self._curtain.draw()
        self._bench, self._door = bench, HeldDoor(ui, session_open=session_open)
        self._door.passed.connect(self._return)
        self._stack.lay_over(self._door)
        self._stack.window().repaint()
        if has_a_loop:
            QTimer.singleShot(_TURN, self, self._save)
        else:
            self._save()

    def open(self) -> None:
        """Forget the door: the page behind it is gone."""
        self._again.stop()
        self._curtain.drop()
        self._door = self._bench = None

    @Slot()
    def _save(self) -> None:
        if self._put_safe():
            self.saved.emit()
        elif self._door and self._bench:
            self._door.ask(self._bench)
            self._again.start()

    @Slot()
    def _try_again(self) -> None:
        """Save behind the door, unless somebody is just coming back."""
        if self._door and not self._door.is_typed_in and self._put_safe():
            self._again.stop()
            self.saved.emit()

    @Slot()
    def _return(self) -> None:
        self._again.stop()
        door, self._door, self._bench = self._door, None, None
        if door is not None:
            self._stack.take_away(door)
        self._curtain.lift()
        self.returned.emit()
