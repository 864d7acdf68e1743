"""Comparing a lesson with the other sessions, as far as the window sees of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.watching import Watch
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.preview import Preview


class Comparing(QObject):
    """Tells how many sessions of how many were looked at, before pages can be drawn."""

    told = Signal(int, int)

    def __init__(self, jobs: Jobs, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._preview = jobs, preview

    @property
    def watch(self) -> Watch:
        """Give what watches it from the thread of the worker."""
        return Watch(told=self._jobs.telling(self.told.emit), is_stopped=self._preview.is_stopped)

    @property
    def is_busy(self) -> bool:
        """Tell whether pages are on their way, for which it may be needed."""
        return self._preview.is_behind

    @property
    def was_stopped(self) -> bool:
        """Tell whether someone stopped it before it was known what may leave."""
        return self._preview.drawn.is_stopped

    @Slot()
    def stop(self) -> None:
        """Look at no more sessions; drawing again goes on where this stopped."""
        self._preview.stop()
