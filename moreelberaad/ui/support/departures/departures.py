"""Everything that tells that the user goes, in one place; what a machine lacks is silent."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from moreelberaad.ui.support.departures.termination import Termination


class Departures(QObject):
    """Tells `away` when nobody is there any more, and `asked_to_end` when the program must stop.

    `may_end` locks, and tells whether everything is safe; when it is not, the end of a session of
    the desktop is held up, where the desktop allows that.
    """

    away = Signal()
    asked_to_end = Signal()

    def __init__(self, qt: QApplication, window: QWidget, may_end: Callable[[], bool]) -> None:
        super().__init__(window)
        self._qt, self._window, self._may_end = qt, window, may_end
        self._kept: object = None
        qt.commitDataRequest.connect(self._end_session)
        if sys.platform != "win32":
            Termination(self).asked.connect(self.asked_to_end)

    @Slot()
    def listen(self) -> None:
        """Begin to listen to the desktop; a window stands first."""
        if sys.platform == "win32":
            from moreelberaad.ui.support.departures import windows  # noqa: PLC0415 - of one system

            self._kept = windows.listen(int(self._window.winId()), self._qt, self.away.emit)
        elif sys.platform == "darwin":
            from moreelberaad.ui.support.departures import macos  # noqa: PLC0415 - idem

            self._kept = macos.listen(self.away.emit)
        else:
            from moreelberaad.ui.support.departures import logind  # noqa: PLC0415 - idem

            if heard := logind.of_this_user(self):
                heard.away.connect(self.away)
                heard.ending.connect(self._may_end)

    @Slot()
    def _end_session(self) -> None:
        """Save for the end of the session; its manager is no argument, for PySide breaks on it."""
        manager = self._qt.findChild(QSessionManager)
        is_safe = self._may_end()
        if not is_safe and isinstance(manager, QSessionManager) and manager.allowsInteraction():
            manager.cancel()
