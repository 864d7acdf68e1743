"""Keep the facilitator's window out of pictures and shared screens, where the system can."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

WDA_EXCLUDEFROMCAPTURE = 0x11
"""Windows 10 of 2020 and later know it; older ones refuse, and nothing changes."""

Exclude = Callable[[int], object]


class NotCaptured(QObject):
    """Asks it whenever the window is shown; what goes wrong never stops a start."""

    def __init__(self, window: QWidget, exclude: Exclude | None = None) -> None:
        super().__init__(window)
        self._window, self._exclude = window, exclude or _exclude
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:  # a window that is made anew is shown anew
            with suppress(OSError, AttributeError, ValueError, ctypes.ArgumentError):
                self._exclude(self._window.winId())
        return False


def _exclude(handle: int) -> None:
    """Ask Windows; other systems have no such wish, or none that holds."""
    if sys.platform == "win32":
        ctypes.windll.user32.SetWindowDisplayAffinity(
            ctypes.c_void_p(handle), ctypes.c_uint32(WDA_EXCLUDEFROMCAPTURE)
        )
