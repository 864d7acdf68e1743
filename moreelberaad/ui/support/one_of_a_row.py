"""Buttons of a row of which one is chosen; Tab and arrows only go along them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from moreelberaad.ui.support.heeding import Heeding

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OneOfARow(Heeding, QAbstractButton):
    """Choosing this one lets go of the others beside it; each is a place to go to.

    Going there may take long, so that an arrow does not choose, as Qt would; Enter and Space do.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.heed()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for each in self._row():
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt takes Tab from all but this one

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # an arrow with Alt is for the window
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTERS:
            self.click()
        else:
            super().keyPressEvent(event)

    def mark(self, *, here: bool) -> None:
        """Show whether this is where one is, also when it is none of the row."""
        self.setAutoExclusive(False)
        self.setChecked(here)
        self.setAutoExclusive(True)

    def _step(self, step: int) -> None:
        """Put the keyboard on the one beside this; it stays at either end."""
        row = [each for each in self._row() if each.isVisible() and each.isEnabled()]
        place = row.index(self) + step
        if 0 <= place < len(row):
            row[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self) -> list[OneOfARow]:
        around = self.parentWidget()
        return around.findChildren(OneOfARow) if around else []
