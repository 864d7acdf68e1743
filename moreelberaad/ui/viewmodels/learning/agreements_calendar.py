"""The days to look back on as a calendar file, written beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.follow_up_days import ENDING, write_days
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.cards.file_names import with_ending


class CalendarFile(QObject):
    """`made` gives the file, `failed` the error that we know."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._jobs = Jobs(self)

    def write(self, path: Path, days: Sequence[date], today: date) -> None:
        """Write each day once, whole or not at all."""
        target = with_ending(path, ENDING)
        work = partial(write_days, target, days, language=self._language, today=today)
        self._jobs.run(work, partial(self._on_written, target), self._on_failed)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _on_written(self, path: Path, _: None) -> None:
        self.made.emit(path)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())
