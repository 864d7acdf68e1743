"""The line at the top and bottom of every page: one for all documents of this user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moreelberaad.application.marking import marking_fault
from moreelberaad.application.names import looking_for
from moreelberaad.bootstrap import App
from moreelberaad.domain.text import one_line

_PAUSE = 600
"""Milliseconds after typing stops: then it counts, also when the line is not left."""


class Marking(QObject):
    """What is typed and what is kept; what has a `fault`, the code of a mistake, is not kept."""

    typed = Signal()
    changed = Signal()

    def __init__(self, app: App, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._judge)
        self.text = self.kept
        self.look_for(())

    @property
    def kept(self) -> str:
        """Give the line that documents bear."""
        return self._app.marking()

    @property
    def is_fixed(self) -> bool:
        """Tell whether the organisation chose the line."""
        return bool(self._app.policy.marking)

    @property
    def is_settled(self) -> bool:
        """Tell whether documents bear what stands in the line, and may."""
        return self.text == self.kept and not self.fault

    def look_for(self, names: Sequence[str]) -> None:
        """Judge it anew, now that these names are sought too."""
        self._names = tuple(names)
        self._judge()

    def type_on(self, text: str) -> None:
        """Take what stands in the line so far; it counts after a pause."""
        self.text = one_line(text)
        self._pause.start()
        self.typed.emit()

    def put(self, text: str) -> None:
        """Take another line, and keep it for the next time if it is faultless."""
        is_new = one_line(text) != self.text or self._pause.isActive()
        self.text = one_line(text)
        if is_new:
            self._judge()

    @Slot()
    def _judge(self) -> None:
        self._pause.stop()
        recogniser = looking_for(self._names, self._app.recogniser)
        self.fault = marking_fault(self.text, recogniser) if self.text else ""
        if not self.fault and self.text != self.kept:
            self._app.keep_settings(replace(self._app.settings(), marking=self.text))
        self.changed.emit()
