"""A label that is as wide as its words, until they need a second line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui

_WIDEST = 640
"""Px at 100 %: longer lines are hard to read."""


class Words(QLabel):
    """Plain text, whatever signs stand in it.

    It remembers its heights: a page that is laid out asks each label some ten times, and Qt would
    break the words into lines each time.
    """

    def __init__(self, ui: Ui, text: str) -> None:
        super().__init__()
        self._look = ui.look
        self._heights: dict[tuple[int, float], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)  # before there is a tag that Qt would read
        super().setText(text)

    @override
    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    @override
    def clear(self) -> None:
        self._heights.clear()
        super().clear()

    @override
    def setWordWrap(self, on: bool) -> None:
        self._heights.clear()
        super().setWordWrap(on)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        self._heights.clear()
        super().changeEvent(event)

    @override
    def heightForWidth(self, width: int) -> int:
        key = (width, self.devicePixelRatioF())
        if key not in self._heights:
            self._heights[key] = super().heightForWidth(width)
        return self._heights[key]

    @override
    def sizeHint(self) -> QSize:
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        lines = self.text().splitlines()
        longest = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2
        width = min(longest, self._look.px(_WIDEST))
        return QSize(width, self.heightForWidth(width))
