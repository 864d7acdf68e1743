"""The program as far as its closed door; loads nothing that the program does not load by then."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from benchmarks.paint import Painted, pump
from moreelberaad.bootstrap import App
from moreelberaad.ui.app import make_window
from moreelberaad.ui.support.housekeeping import Housekeeping
from moreelberaad.ui.views.main_window import MainWindow


def shown_window(qt: QApplication, app: App) -> MainWindow:
    """Show the window as a start of the program does, until the closed door is painted."""
    window = make_window(qt, app)
    Housekeeping(qt)
    window.resize(1366, 768)
    watch = Painted(window)
    window.show()
    window.open()
    window.activateWindow()
    pump(lambda: watch.is_seen and window.isActiveWindow())
    return window
