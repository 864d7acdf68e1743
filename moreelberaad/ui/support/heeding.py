"""Buttons that take a screen reader's toggle for the click that it means.

A screen reader may turn a button that can be on by its accessible action. Qt then turns it without
a click, so that whoever waits for one never hears of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QCheckBox
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
