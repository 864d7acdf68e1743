"""From the closed door to step 5, with the memory on the way."""

from __future__ import annotations

from benchmarks.measured import resident_mb
from benchmarks.window import calm, found, unlock, until_on_show
from benchmarks.world import open_session
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.run.desk import RunDesk
from moreelberaad.ui.views.start import Start


def memory_on_the_way(window: MainWindow) -> list[float]:
    """Give the MB with Start on show, and with step 5."""
    unlock(window)
    until_on_show(window, Start)
    calm(window)
    at_start = resident_mb()
    window.begin(open_session())
    until_on_show(window, RunDesk)
    found(window, Deliberation).model.go_to("a5")
    calm(window)
    return [at_start, resident_mb()]
