"""A field for a secret: hidden or shown, pasted or typed, and honest about Caps Lock."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_icon, wear_role
from moreelberaad.ui.support.first_paint import FirstPaint
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import icon_button

_HIDDEN, _SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
_SIDE = 20
"""Px of the eye at 100 %."""


class SecretField(QLineEdit):
    """One line of which the words show only when asked."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        wear_role(self, ui.look, "lead")
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.hide_words()

    @property
    def secret(self) -> str:
        """Give what was typed in its one form (design.md 9)."""
        return unicodedata.normalize("NFC", self.text())

    @property
    def is_shown(self) -> bool:
        """Tell whether the words can be read."""
        return self.echoMode() == _SHOWN

    def hide_words(self) -> None:
        """Show dots."""
        self.setEchoMode(_HIDDEN)

    def show_words(self) -> None:
        """Show the words."""
        self.setEchoMode(_SHOWN)


class Eye(QObject):
    """The button that shows and hides what stands in the fields."""

    def __init__(self, ui: Ui, *fields: SecretField) -> None:
        super().__init__(fields[0])
        self._ui, self._fields = ui, fields
        self._is_seen = False
        self.button = icon_button(ui, "", "")
        self.button.setIconSize(QSize(ui.look.px(_SIDE), ui.look.px(_SIDE)))
        self.button.clicked.connect(self._turn)
        FirstPaint(self.button).begun.connect(self._open, Qt.ConnectionType.QueuedConnection)
        self.look()

    def look(self) -> None:
        """Name the button after what it would do now."""
        say, shown = self._ui.say, self._fields[0].is_shown
        name = say("Verberg de wachtzin") if shown else say("Toon de wachtzin")
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)
        if self._is_seen:
            wear_icon(self.button, self._ui.look, "eye-slash" if shown else "eye", side=_SIDE)

    @Slot()
    def _open(self) -> None:
        """Load the icon only when the window stands: before the first one that takes 0.14 s."""
        self._is_seen = True
        self.look()

    @Slot()
    def _turn(self) -> None:
        mode = _HIDDEN if self._fields[0].is_shown else _SHOWN
        for each in self._fields:
            each.setEchoMode(mode)
        self.look()


class CapsWatch(QObject):
    """Notices Caps Lock from what a letter key gives: Qt cannot ask the keyboard itself."""

    changed = Signal(bool)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._on = False
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_at(event)
        return False

    def _look_at(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(on=False)  # until a letter says otherwise
        elif event.text().isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(on=event.text().isupper() is not shift)

    def _tell(self, *, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self.changed.emit(on)
