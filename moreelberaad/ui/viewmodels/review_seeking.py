"""Seeking the findings of a session beside the window: the lists of the check load slowly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.names import looking_for
from moreelberaad.application.ports import Recogniser
from moreelberaad.application.review import review
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import CannotRead, MoreelberaadError
from moreelberaad.domain.review import Finding
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.jobs import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The findings, and the recogniser that found them."""

    findings: tuple[Finding, ...]
    recogniser: Recogniser


class Seeking(QObject):
    """Seek; only what was asked last is told."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._jobs = bench, Jobs(self)
        self._asked = self._told = 0

    @property
    def busy(self) -> bool:
        """Tell whether the outcome of what was asked last is still to come."""
        return self._told != self._asked

    def seek(self, session: Session, names: Sequence[str]) -> None:
        """Seek in this session, these names too."""
        self._asked += 1
        self._jobs.run(
            partial(_seek, self._bench, session, names),
            partial(self._tell, self._asked),
            partial(self._give_up, self._asked),
        )

    def wait(self) -> None:
        """Return when the outcome was told."""
        self._jobs.wait()

    def _tell(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            self._told = asked
            self.found.emit(found)

    def _give_up(self, asked: int, error: Exception) -> None:
        """Tell only the kind of what went wrong: other words may be those of a note."""
        if asked == self._asked:
            self._told = asked
            self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotRead())


def _seek(bench: Workbench, session: Session, names: Sequence[str]) -> Found:
    recogniser = looking_for(names, bench.exports.recogniser)
    return Found(findings=review(session, recogniser), recogniser=recogniser)
