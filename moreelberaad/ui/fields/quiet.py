"""Combo and spin boxes that the mouse wheel leaves alone while the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import LeavesUndo
from moreelberaad.ui.support.ui import Ui

_NUMBER_WIDTH = 78


class QuietCombo(QComboBox):
    """A choice from a list that only changes when it has the keyboard."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        wear_role(self, ui.look, "body")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the row is moved with it
        else:
            super().keyPressEvent(event)


class NumberBox(LeavesUndo, QSpinBox):
    """A whole number that can be left blank."""

    def __init__(self, ui: Ui, low: int, high: int) -> None:
        super().__init__()
        self._look = ui.look
        wear_role(self, ui.look, "body")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(low - 1, high)
        self._measure()
        ui.look.changed.connect(self._measure)
        self.setSpecialValueText(" ")
        self.show_number(None)

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(self._look.px(_NUMBER_WIDTH))

    def number(self) -> int | None:
        """Give the number, or nothing when the box is blank."""
        return None if self.value() == self.minimum() else self.value()

    def show_number(self, number: int | None) -> None:
        """Put a number in the box, or make it blank."""
        self.setValue(self.minimum() if number is None else number)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                event.ignore()
            case _ if event.modifiers() == Qt.KeyboardModifier.AltModifier:
                event.ignore()
            case _:
                super().keyPressEvent(event)
                self._blank_when_empty()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.selectAll()
        return super().event(event)

    def _blank_when_empty(self) -> None:
        if not self.cleanText().strip():
            self.show_number(None)
            self.selectAll()
