"""The program up to its closed door, then on to step 5: tells its moments and its memory."""

from __future__ import annotations

import sys
import time

import moreelberaad.ui.app  # noqa: F401 - this is what is timed

imported = time.monotonic()

from pathlib import Path  # noqa: E402 - after the moment it measures

from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.measured import hand_over, resident_mb  # noqa: E402
from benchmarks.window import calm, found, shown_window, unlock, until_on_show  # noqa: E402
from benchmarks.world import a_world, open_session  # noqa: E402
from moreelberaad.bootstrap import App  # noqa: E402
from moreelberaad.ui.views.deliberation import Deliberation  # noqa: E402
from moreelberaad.ui.views.run.desk import RunDesk  # noqa: E402
from moreelberaad.ui.views.start import Start  # noqa: E402


def main() -> None:
    """Go in by the real window."""
    qt = QApplication([])
    window = shown_window(qt, App(a_world(Path(sys.argv[1]))))
    moments = [imported, time.monotonic()]
    memory = [resident_mb()]
    unlock(window)
    until_on_show(window, Start)
    calm(window)
    memory.append(resident_mb())
    window.begin(open_session())
    until_on_show(window, RunDesk)
    found(window, Deliberation).model.go_to("a5")
    calm(window)
    memory.append(resident_mb())
    hand_over({"moments": moments, "memory": memory})
    window.close()


if __name__ == "__main__":
    main()
