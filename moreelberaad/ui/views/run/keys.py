"""Keys that work wherever the focus is on the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(page: QWidget, acts: Mapping[str, Callable[[], None]]) -> None:
    """Let each key sequence do its act while the page is on show."""
    for keys, act in acts.items():
        QShortcut(QKeySequence(keys), page).activated.connect(act)
