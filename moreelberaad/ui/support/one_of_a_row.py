"""Buttons of a row of which one is chosen, with a stop for Tab at each of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override


class OneOfARow(QAbstractButton):
    """Choosing this one lets go of the others beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        row = self.parentWidget()
        for each in row.findChildren(OneOfARow) if row else ():
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt takes Tab from all but this one
