"""What a user does with keyboard and eyes: finds a control by its name, types, presses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme

_TURNS = 3
"""Turns of the event loop after which a window is active and laid out."""


def show_active(window: QWidget) -> None:
    """Show a window, clothed, and let it have the keyboard; that takes turns, and no time."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    the_look(app).clothe(window)
    window.show()
    for _ in range(_TURNS):
        window.activateWindow()
        QTest.qWait(0)
    assert window.isActiveWindow()


def named(window: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """Give the one control on show with this accessible name."""
    found = [w for w in window.findChildren(kind) if w.accessibleName() == name and _shown(w)]
    assert len(found) == 1, (name, [type(w).__name__ for w in found])
    return found[0]


def said(window: QWidget) -> list[str]:
    """Give the words of all labels on show."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def focused() -> QWidget:
    """Give what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(widget: QWidget, words: str) -> None:
    """Type words as an input method does: any character, also those without a key."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def type_in(window: QWidget, name: str, words: str) -> None:
    """Put the focus in a named control and type."""
    widget = named(window, name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    type_text(QApplication.focusWidget() or widget, words)


def press(widget: QWidget, keys: str) -> None:
    """Press a key or combination, written as in `Ctrl+Return`."""
    *modifiers, key = keys.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for name in modifiers:
        held |= _MODIFIERS[name]
    QTest.keyClick(widget, getattr(Qt.Key, f"Key_{key}"), held)


_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


def _shown(widget: QWidget) -> bool:
    return widget.isVisible()


def the_look(app: QApplication) -> Appearance:
    """Give the one look of a run, as the app has one: each draws a ring of its own."""
    worn = app.findChild(Appearance)
    return worn if isinstance(worn, Appearance) else Appearance(app, theme=Theme.LIGHT)
