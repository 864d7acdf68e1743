"""The keys that work in every place: text size and full screen (ux.md 10)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from moreelberaad.ui.viewmodels.preferences import Preferences


class WindowKeys(QObject):
    """Full screen is for outside a session, which fills the window already."""

    def __init__(
        self, window: QMainWindow, preferences: Preferences, in_session: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._preferences, self._in_session = window, preferences, in_session
        for keys, act in (
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._usual),
            ("F11", self._turn_full_screen),
        ):
            QShortcut(QKeySequence(keys), window, act)

    def _larger(self) -> None:
        self._preferences.step_scale(1)

    def _smaller(self) -> None:
        self._preferences.step_scale(-1)

    def _usual(self) -> None:
        self._preferences.choose_scale(1.0)

    def _turn_full_screen(self) -> None:
        if not self._in_session():
            state = self._window.windowState()
            self._window.setWindowState(state ^ Qt.WindowState.WindowFullScreen)
