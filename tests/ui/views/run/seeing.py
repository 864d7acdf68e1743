"""What somebody sees on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.hands import focused, press, said


def texts(window: QWidget) -> list[str]:
    """Give the words of all labels and buttons on show."""
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [*said(window), *buttons]


def click(window: QWidget, text: str) -> None:
    """Press the one button on show with these words, or with this name."""
    found = [
        each
        for each in window.findChildren(QAbstractButton)
        if text in (each.text(), each.accessibleName()) and each.isVisible()
    ]
    assert len(found) == 1, (text, len(found))
    found[0].click()


def press_here(keys: str) -> None:
    """Press keys where the keyboard is."""
    press(focused(), keys)
