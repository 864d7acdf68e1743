"""The real window, found and driven by names and keys."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from benchmarks.closed_door import shown_window
from benchmarks.paint import Painted, pump
from benchmarks.world import PASSPHRASE
from moreelberaad.bootstrap import App
from moreelberaad.ui.views.loading import load_ahead
from moreelberaad.ui.views.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


def loaded_window(qt: QApplication, app: App) -> MainWindow:
    """Show the closed door until all is loaded that a start loads while someone types."""
    window = shown_window(qt, app)
    loading = load_ahead(app, window)
    pump(lambda: not loading.busy)
    calm(window)
    return window


def shown(window: QWidget, kind: type[W], name: str = "") -> W | None:
    """Give the widget on show of this kind, with this accessible name if one is asked."""
    found = (each for each in window.findChildren(kind) if each.isVisible())
    return next((each for each in found if not name or each.accessibleName() == name), None)


def found(window: QWidget, kind: type[W], name: str = "") -> W:
    """Give the widget on show; raises `LookupError` when there is none."""
    widget = shown(window, kind, name)
    if widget is None:
        raise LookupError(name or kind.__name__)
    return widget


def unlock(window: QWidget) -> None:
    """Type the passphrase and ask to go in."""
    found(window, QLineEdit, "Wachtzin").setText(PASSPHRASE)
    next(b for b in window.findChildren(QPushButton) if b.text() == "Ontgrendel").click()


def until_on_show(window: QWidget, kind: type[QWidget]) -> float:
    """Wait until a screen is painted; gives the longest stall of the window in seconds."""
    longest = pump(lambda: shown(window, kind) is not None)
    screen = found(window, kind)
    watch = Painted(screen)
    screen.update()
    return max(longest, pump(lambda: watch.is_seen))


def calm(window: QWidget, milliseconds: int = 600) -> None:
    """Let timers run out and the window be active, so that what follows begins in peace."""
    QTest.qWait(milliseconds)
    window.activateWindow()
    pump(window.isActiveWindow)


def press(window: QWidget, key: Qt.Key) -> None:
    """Press a key together with Ctrl; in a window that is not active no shortcut would work."""
    if not window.isActiveWindow():
        raise LookupError
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)
