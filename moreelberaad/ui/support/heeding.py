"""Controls that heed a screen reader or a voice as they heed keys and the mouse.

These turn a button, or put words in a line, by its accessible actions. Qt then changes it without
a click, and without saying that somebody typed, so that whoever waits for that never hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class Heeding(_Button):
    """A mixin; the program shows a state with `setChecked`, which is nobody's click."""

    _is_expected = False

    def heed(self) -> None:
        """Take from now on what turns this button by itself for a click."""
        self.toggled.connect(self._on_toggled)

    @override
    def setChecked(self, on: bool) -> None:
        was_expected, self._is_expected = self._is_expected, True
        super().setChecked(on)
        self._is_expected = was_expected

    @override
    def nextCheckState(self) -> None:
        was_expected, self._is_expected = self._is_expected, True
        super().nextCheckState()
        self._is_expected = was_expected

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        if self._is_expected:
            return
        if not self.autoExclusive():
            self.clicked[bool].emit(on)  # type: ignore[index] # the one that bears the state
        elif on:  # the one that was on before it is told by nobody
            self.click()


class Tick(Heeding, QCheckBox):
    """A check box."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.heed()


class HeedingLine(QLineEdit):
    """A line that tells `typed`, also when words were dictated; what is shown is not typed."""

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown = False
        self.textChanged.connect(self._on_changed)

    @override
    def setText(self, text: str | None) -> None:
        self._is_shown = True
        super().setText(text)
        self._is_shown = False

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not self._is_shown:
            self.typed.emit(text)
