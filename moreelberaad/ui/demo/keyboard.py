"""A keyboard: it goes from control to control with Tab, and presses keys where the focus is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_FARTHEST = 600
"""Presses of Tab after which a control counts as out of reach."""
_LONGEST = 30.0
"""Seconds to wait for something that the window does beside the keyboard."""


class OutOfReach(Exception):
    """No number of Tabs leads to this control."""


class Keyboard:
    """What one who cannot use a mouse does."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.strokes = 0
        """How often a key, or a combination, was pressed so far."""

    def reach(self, control: QWidget) -> None:
        """Press Tab until the focus is there; raises `OutOfReach`."""
        for _ in range(_FARTHEST):
            focus = self._target()
            if focus is control or control.isAncestorOf(focus):
                return
            self.press("Tab")
        raise OutOfReach(control.accessibleName())

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key or a combination, written as in `Ctrl+Return`."""
        self.strokes += times
        for _ in range(times):
            QTest.keySequence(self._target(), QKeySequence(keys))
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words as an input method does: any character, also those without a key."""
        self.strokes += len(words)
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(self._target(), event)
        QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until it is so; raises `TimeoutError`."""
        end = time.monotonic() + _LONGEST
        while not until():
            if time.monotonic() > end:
                raise TimeoutError
            QApplication.processEvents()
            time.sleep(0.005)

    def _target(self) -> QWidget:
        """Give what takes the keys: what is open over the window goes first."""
        over = QApplication.activePopupWidget()
        if over is not None:
            return over.focusWidget() or over
        if QApplication.activeWindow() is None:  # without a desktop nobody gives it back
            self._window.activateWindow()
            QApplication.processEvents()
        return QApplication.focusWidget() or self._window
