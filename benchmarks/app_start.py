"""The program up to its closed door, then on to step 5: tells its moments and its memory."""

from __future__ import annotations

import sys
import time

import moreelberaad.ui.app  # noqa: F401 - this is what is timed

imported = time.monotonic()

from pathlib import Path  # noqa: E402 - after the moment it measures

from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.closed_door import shown_window  # noqa: E402
from benchmarks.world import a_world  # noqa: E402
from moreelberaad.bootstrap import App  # noqa: E402


def main() -> None:
    """Go in by the real window."""
    qt = QApplication([])
    window = shown_window(qt, App(a_world(Path(sys.argv[1]))))
    shown = time.monotonic()
    from benchmarks.measured import hand_over, resident_mb  # noqa: PLC0415 - no part of the start

    memory = [resident_mb()]
    from benchmarks.going_in import memory_on_the_way  # noqa: PLC0415 - idem, it takes 100 ms

    memory += memory_on_the_way(window)
    hand_over({"moments": [imported, shown], "memory": memory})
    window.close()


if __name__ == "__main__":
    main()
