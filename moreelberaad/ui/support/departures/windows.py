"""Windows: messages to the window about the session of its user, and about sleep."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from typing_extensions import override

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
_GOES = frozenset({0x2, 0x4, 0x6, 0x7})
"""Another user at the keys, a remote session that ends, logging off, and the lock."""


def says_away(message: int, what: int) -> bool:
    """Tell whether a message of Windows says that its user goes."""
    if message == WM_POWERBROADCAST:
        return what == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and what in _GOES


class SessionMessages(QAbstractNativeEventFilter):
    """Hears the messages of Windows to any window of the program."""

    def __init__(self, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away

    @override
    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> object:
        told = wintypes.MSG.from_address(int(message))
        if says_away(told.message, told.wParam):
            self._away()
        return False, 0


def listen(window: int, qt: QCoreApplication, away: Callable[[], None]) -> SessionMessages:
    """Ask Windows to tell this window of its session; the caller keeps what is given."""
    heard = SessionMessages(away)
    qt.installNativeEventFilter(heard)
    ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(  # type: ignore[attr-defined]
        wintypes.HWND(window), wintypes.DWORD(0)
    )
    return heard
