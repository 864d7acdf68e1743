"""From an act to its paint: what a user waits for."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

_PATIENCE = 15.0
_BREATH = 0.001
"""Seconds between two looks, in which other threads go on as they would in a real run."""
_KINDS = (QEvent.Type.Paint, QEvent.Type.UpdateRequest)


class Painted(QObject):
    """Tells whether a widget was painted since this watch began, or since `forget`."""

    def __init__(self, seen: QWidget) -> None:
        super().__init__(seen)
        self.is_seen = False
        seen.installEventFilter(self)

    def forget(self) -> None:
        """Wait for the next paint."""
        self.is_seen = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_seen = self.is_seen or event.type() in _KINDS
        return False


def pump(holds: Callable[[], bool]) -> float:
    """Let the window live until something holds; gives its longest stall in seconds.

    Raises `TimeoutError` after fifteen seconds.
    """
    began, longest = time.perf_counter(), 0.0
    while not holds():
        before = time.perf_counter()
        QApplication.processEvents()
        after = time.perf_counter()
        longest = max(longest, after - before)
        if after - began > _PATIENCE:
            raise TimeoutError
        if not holds():
            time.sleep(_BREATH)
    return longest


def seconds_to_paint(watch: Painted, act: Callable[[], object]) -> float:
    """Do something, and give the seconds until all of it was painted."""
    watch.forget()
    began = time.perf_counter()
    act()
    pump(lambda: watch.is_seen)
    ended = time.perf_counter()
    while watch.is_seen:  # what only the first paint laid out is painted in the next
        ended = time.perf_counter()
        watch.forget()
        QApplication.processEvents()
    return ended - began
