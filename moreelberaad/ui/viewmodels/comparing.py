"""Comparing a lesson with the other sessions, as far as the window sees of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.watching import Watch
from moreelberaad.ui.viewmodels.preview import Preview


class Comparing(QObject):
    """Tells how many sessions of how many were looked at, before pages can be drawn."""

    told = Signal(int, int)
    _looked = Signal(int, int)

    def __init__(self, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._looked.connect(self._on_looked)

    @property
    def watch(self) -> Watch:
        """Give what watches it from the thread of the worker."""
        return Watch(told=self._looked.emit, is_stopped=self._preview.is_stopped)

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

    @Slot(int, int)
    def _on_looked(self, number: int, of: int) -> None:
        if self.is_busy:  # the last ones arrive after the end
            self.told.emit(number, of)
