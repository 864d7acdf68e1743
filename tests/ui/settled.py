"""Waiting for a page whose jobs and layouts come to rest by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_STEADY = 2
"""Turns of the event loop in which nothing moves: then nothing waits to be laid out."""


def settle(page: QWidget, wait: Callable[[], None]) -> None:
    """Return when no job is under way, and everything on the page kept its place."""
    steady, places = 0, _places(page)
    while steady < _STEADY:
        wait()
        QTest.qWait(0)
        now = _places(page)
        steady = steady + 1 if now == places else 0
        places = now


def _places(page: QWidget) -> list[tuple[int, int, int, int]]:
    found = (each.geometry() for each in page.findChildren(QWidget))
    return [(each.x(), each.y(), each.width(), each.height()) for each in found]
