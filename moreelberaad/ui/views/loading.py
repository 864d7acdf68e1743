"""What is loaded while somebody types the passphrase, so that nothing waits behind the door."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from moreelberaad.ui.support.jobs import Jobs

if TYPE_CHECKING:
    from moreelberaad.bootstrap import App
    from moreelberaad.ui.views.main_window import MainWindow

_TURN = 100
"""Milliseconds between two screens that are loaded ahead, in which keys come through."""


def load_ahead(app: App, window: MainWindow) -> Jobs:
    """Load what comes next: beside the window, then in it.

    Screens are loaded in the window's own thread, in turns below 100 ms: PySide makes a class when
    it is first asked for, and crashes when two threads ask for it at once.
    """
    jobs = Jobs(window)
    jobs.run(app.load_ahead, partial(_load_screens, window), _forget)
    return jobs


def load_start() -> None:
    """Load what every vault shows first."""
    from moreelberaad.ui.viewmodels import backing_up, retention, way_out  # noqa: F401, PLC0415 - loaded for later
    from moreelberaad.ui.views import home  # noqa: F401, PLC0415 - idem


def load_preparing() -> None:
    """Load where sessions are prepared."""
    from moreelberaad.ui.views.preparing import pages, place  # noqa: F401, PLC0415 - idem


def load_session() -> None:
    """Load where a session is led."""
    from moreelberaad.ui.views import attended, deliberation  # noqa: F401, PLC0415 - idem


def load_cards() -> None:
    """Load where cards are."""
    from moreelberaad.ui.views.cards import place  # noqa: F401, PLC0415 - idem


def load_learning() -> None:
    """Load where lessons are."""
    from moreelberaad.ui.views.learning import place  # noqa: F401, PLC0415 - idem


def _load_screens(window: MainWindow, _: None) -> None:
    loads = (load_start, load_preparing, load_session, load_cards, load_learning)
    for turn, load in enumerate(loads):
        QTimer.singleShot(turn * _TURN, window, load)


def _forget(_: object) -> None:
    """Let whoever needs it find out how loading went."""
