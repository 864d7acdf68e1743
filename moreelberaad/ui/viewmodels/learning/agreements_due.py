"""How many agreements Start tells of; many sessions are read beside the window."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.ports import Today
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.learning.agreements_book import AgreementBook
from moreelberaad.ui.viewmodels.learning.agreements_listing import due_soon

_PAUSE = 400
"""Milliseconds in which Start comes on show first."""


class AgreementsDue(QObject):
    """`changed` tells of another number; what cannot be read is told on its own page."""

    changed = Signal()

    def __init__(self, book: AgreementBook, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book, self._today = book, today
        self.number = 0
        self._counted_on: date | None = None
        self._jobs = Jobs(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)

    def read(self) -> None:
        """Count again after a pause, if anything changed or the day did."""
        if not (self._book.is_current and self._counted_on == self._today.day):
            self._pause.start()

    def settle(self) -> None:
        """Begin no more, and wait until what is under way was counted."""
        self._pause.stop()
        while self._jobs.busy:
            self._jobs.wait()

    def wait(self) -> None:
        """Return when what was asked is counted; for tests and pictures."""
        if self._pause.isActive():
            self._look()
        self.settle()

    @Slot()
    def _look(self) -> None:
        if self._jobs.busy:
            self._pause.start()
            return
        today = self._counted_on = self._today.day
        self._jobs.run(partial(_count, self._book, today), self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, number: int) -> None:
        before, self.number = self.number, number
        if self.number != before:
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._counted_on = None


def _count(book: AgreementBook, today: date) -> int:
    """Count what Start tells of; runs beside the window."""
    return len(due_soon(book.all(), today))
