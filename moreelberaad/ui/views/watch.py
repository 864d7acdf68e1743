"""What looks after an open vault: its terms, its backups, and whether anybody is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App
from moreelberaad.ui.support.inputs import Inputs
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.idle_lock import IdleLock

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench
    from moreelberaad.ui.viewmodels.backing_up import AutomaticBackups
    from moreelberaad.ui.viewmodels.retention import Retention


class Watch(QObject):
    """Begins with a vault that opened, and rests before it is closed."""

    wipe_due = Signal(object)
    lock_due = Signal()
    backup_made = Signal()

    def __init__(
        self, window: QWidget, app: App, *, ui: Callable[[], Ui], is_led: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._app = app
        self._retention: Retention | None = None
        self._backups: AutomaticBackups | None = None
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication)  # noqa: S101 - there is no window without
        inputs = Inputs(qt, self)
        self._idle = IdleLock(
            window,
            inputs,
            ui=ui,
            minutes=lambda: app.lock_after,
            is_led=is_led,
        )
        self._idle.over.connect(self.lock_due)
        inputs.lock_pressed.connect(self.lock_due)

    def begin(self, bench: Workbench) -> None:
        """Look after this vault."""
        from moreelberaad.ui.viewmodels.backing_up import AutomaticBackups  # noqa: PLC0415 - as for Start
        from moreelberaad.ui.viewmodels.retention import Retention  # noqa: PLC0415 - idem

        if self._retention is None:
            self._retention = Retention(self._app.world.today, self._app.world.elapsed, self)
            self._retention.due.connect(self.wipe_due)
        if self._backups is None:
            self._backups = AutomaticBackups(self)
            self._backups.made.connect(self.backup_made)
        self._retention.watch(bench)
        self._backups.watch(bench)
        self._idle.begin()

    def rest(self) -> None:
        """Let go of the vault, once nothing is at work in it."""
        self._idle.rest()
        if self._backups is not None:
            self._backups.rest()
        if self._retention is not None:
            self._retention.rest()
