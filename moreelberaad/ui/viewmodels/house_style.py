"""The office's own Word file, in which Word documents are dressed: chosen once for all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad import wording
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import CannotRead, InputRejected, MoreelberaadError
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs

_MOST = 5
"""Faults of one file that are told; the others are counted."""


class HouseStyle(QObject):
    """Checks a file that somebody chose, and keeps it when it may be used."""

    changed = Signal()

    def __init__(self, app: App, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._language = app, language
        self._jobs = Jobs(self)
        self.faults: tuple[str, ...] = ()

    @property
    def is_own(self) -> bool:
        """Tell whether the office chose a file of its own."""
        return self._app.has_house_style

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is looked at."""
        return self._jobs.busy

    def choose(self, path: Path) -> None:
        """Take this file; `faults` tells what may not be in it, and then the one before stays."""
        self._run(partial(self._app.choose_house_style, path))

    def drop(self) -> None:
        """Take the style of the app again."""
        self._run(self._app.drop_house_style)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        self._jobs.wait()

    def _run(self, act: Callable[[], None]) -> None:
        if self.is_busy:
            return
        self.faults = ()
        self._jobs.run(act, self._on_done, self._on_failed)
        self.changed.emit()

    def _on_done(self, _: None) -> None:
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        # the words of an error that is not ours are not for the screen
        known = error if isinstance(error, MoreelberaadError) else CannotRead()
        self.faults = _told(self._language, known)
        self.changed.emit()


def _told(language: Language, error: MoreelberaadError) -> tuple[str, ...]:
    """Say each fault with its place; the last line counts those that are not said."""
    if not isinstance(error, InputRejected):
        return (wording.error_text(language, error.code, error.params),)
    said = [
        wording.mistake_text(language, each.path, each.code, dict(each.params))
        for each in error.mistakes
    ]
    more = len(said) - _MOST
    rest = language.count("En nog {number} fout.", "En nog {number} fouten.", more)
    return (*said[:_MOST], rest) if more > 0 else tuple(said)
