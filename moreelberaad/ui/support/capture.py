"""Keep the facilitator's windows out of pictures and shared screens, where the system can."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

WDA_EXCLUDEFROMCAPTURE = 0x11
"""Windows 10 of 2020 and later know it; older ones refuse, and nothing changes."""

_SEEN = "mayBeCaptured"

Exclude = Callable[[int], object]


class NotCaptured(QObject):
    """Asks it for every window that is shown: dialogs, menus and tips hold words too.

    What goes wrong never stops a window.
    """

    def __init__(self, qt: QCoreApplication, exclude: Exclude) -> None:
        super().__init__(qt)
        self._exclude = exclude
        qt.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._on_show(watched)  # a window that is made anew is shown anew
        return False

    def _on_show(self, shown: QWidget) -> None:
        if not shown.isWindow() or shown.property(_SEEN):
            return
        with suppress(OSError, AttributeError, ValueError, ctypes.ArgumentError):
            self._exclude(shown.winId())


def keep_out_of_pictures(qt: QCoreApplication) -> NotCaptured | None:
    """Ask it of Windows; other systems have no such wish, or none that holds."""
    return NotCaptured(qt, _exclude) if sys.platform == "win32" else None


def let_be_captured(window: QWidget) -> None:
    """Leave a window in pictures: the one that everybody looks at."""
    window.setProperty(_SEEN, True)  # noqa: FBT003 - the value of a property


def _exclude(handle: int) -> None:
    ctypes.windll.user32.SetWindowDisplayAffinity(  # type: ignore[attr-defined]
        ctypes.c_void_p(handle), ctypes.c_uint32(WDA_EXCLUDEFROMCAPTURE)
    )
