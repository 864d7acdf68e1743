"""A bare window, to see what Qt itself costs: tells its moments and its memory."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

imported = time.monotonic()

from benchmarks.measured import hand_over, resident_mb  # noqa: E402 - after the moment it measures
from benchmarks.paint import Painted, pump  # noqa: E402


def main() -> None:
    """Show one label."""
    qt = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("moreelberaad"))
    window.resize(1366, 768)
    watch = Painted(window)
    window.show()
    pump(lambda: watch.is_seen)
    hand_over({"moments": [imported, time.monotonic()], "memory": [resident_mb()]})
    del window, qt


if __name__ == "__main__":
    main()
