"""The window on a full vault: how long until each place is painted, and its longest stall."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.measured import hand_over, peak_mb
from benchmarks.paint import Painted, pump, seconds_to_paint
from benchmarks.window import calm, loaded_window, press, unlock, until_on_show
from benchmarks.world import a_world
from moreelberaad.bootstrap import App
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.places import Where
from moreelberaad.ui.views.start import Start

_ROUNDS = 10
_READING = 4.0
"""Seconds in which a place that reads beside the window has read."""


def main() -> None:
    """Go in, then from place to place, ten times round."""
    qt = QApplication([])
    window = loaded_window(qt, App(a_world(Path(sys.argv[1]))))
    began = time.perf_counter()
    unlock(window)
    stall = until_on_show(window, Start)
    taken = {"going in": [time.perf_counter() - began], "going in stall": [stall]}
    for number in range(_ROUNDS):
        for where in Where:
            painted, stalled = _gone_to(window, where, _READING if number == 0 else 1.0)
            first = ", first" if number == 0 else ""
            taken.setdefault(f"{where.value}{first}", []).append(painted)
            taken.setdefault(f"{where.value} stall{first}", []).append(stalled)
    hand_over({**taken, "memory": [peak_mb()]})
    window.close()


def _gone_to(window: MainWindow, where: Where, reading: float) -> tuple[float, float]:
    calm(window, 100)
    watch = Painted(window)
    key = Qt.Key(Qt.Key.Key_1 + list(Where).index(where))
    painted = seconds_to_paint(watch, lambda: press(window, key))
    ends = time.perf_counter() + reading
    stalled = pump(lambda: time.perf_counter() > ends)
    watch.deleteLater()
    return painted, max(stalled, painted)


if __name__ == "__main__":
    main()
