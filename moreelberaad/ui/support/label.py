"""A label that is as wide as its words, until they need a second line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui

_WIDEST = 640
"""Px at 100 %: longer lines are hard to read."""


class Words(QLabel):
    """Plain text, whatever signs stand in it."""

    def __init__(self, ui: Ui, text: str) -> None:
        super().__init__()
        self._look = ui.look
        self.setTextFormat(Qt.TextFormat.PlainText)  # before there is a tag that Qt would read
        super().setText(text)

    @override
    def sizeHint(self) -> QSize:
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        lines = self.text().splitlines()
        longest = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2
        width = min(longest, self._look.px(_WIDEST))
        return QSize(width, self.heightForWidth(width))
