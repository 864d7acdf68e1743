"""Ten times in and out of a vault: to Start, to a new session, and back to the closed door."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.measured import hand_over
from benchmarks.paint import Painted, seconds_to_paint
from benchmarks.window import calm, loaded_window, press, unlock, until_on_show
from benchmarks.world import a_world
from moreelberaad.bootstrap import App
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.new_session import NewSessionView
from moreelberaad.ui.views.start import Start
from moreelberaad.ui.views.unlock import Unlock

_ROUNDS = 10


def main() -> None:
    """Measure each round in the same window."""
    qt = QApplication([])
    window = loaded_window(qt, App(a_world(Path(sys.argv[1]))))
    rounds = [_round(window) for _ in range(_ROUNDS)]
    start, stall, new, lock = (list(series) for series in zip(*rounds, strict=True))
    hand_over({"start": start, "stall": stall, "new": new, "lock": lock})
    window.close()


def _round(window: MainWindow) -> tuple[float, float, float, float]:
    calm(window)
    watch = Painted(window)
    began = time.perf_counter()
    unlock(window)
    stall = until_on_show(window, Start)
    start = time.perf_counter() - began
    calm(window)
    new = seconds_to_paint(watch, lambda: press(window, Qt.Key.Key_N))
    until_on_show(window, NewSessionView)
    calm(window)
    lock = seconds_to_paint(watch, lambda: press(window, Qt.Key.Key_L))
    until_on_show(window, Unlock)
    watch.deleteLater()
    return start, stall, new, lock


if __name__ == "__main__":
    main()
