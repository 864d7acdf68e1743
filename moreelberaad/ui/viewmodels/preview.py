"""The pages of a document before it is made: drawn beside the window, only the last asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from moreelberaad.domain.errors import CannotRead, MoreelberaadError
from moreelberaad.domain.review import Finding
from moreelberaad.ui.support.jobs import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What looking at a document gave: the findings, and its pages or why there are none.

    `is_stopped` tells that someone stopped it before there were any.
    """

    findings: Sequence[Finding] | None = None
    pages: tuple[bytes, ...] = ()
    error: MoreelberaadError | None = None
    is_stopped: bool = False


class Paged(Protocol):
    """What has pages to look at, or a reason why there are none."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that anything about it changed."""

    @property
    def previewed(self) -> SignalInstance:
        """Tell that there are other pages."""

    @property
    def pages(self) -> tuple[bytes, ...]:
        """Give a picture of each page."""

    @property
    def why_no_preview(self) -> str:
        """Say why there are no pages."""


class Preview(QObject):
    """Draws what was asked last; what was asked before it is never shown."""

    ready = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._next: Callable[[], Drawn] | None = None
        self._of: object = None
        self._drawing = self._stopped = False
        self.drawn = Drawn()

    @property
    def is_behind(self) -> bool:
        """Tell whether other pages than these were asked for."""
        return self._drawing

    def ask(self, work: Callable[[], Drawn], of: object = None) -> None:
        """Draw this next, unless it is under way; the old pages stay until the new ones are there.

        `of` is what the work draws: what is the same gives the same pages.
        """
        if self._drawing and not self._stopped and of is not None and of == self._of:
            return
        self._next, self._of = work, of
        if not self._drawing:
            self._begin()

    def stop(self) -> None:
        """Draw no further; what was asked before this is not shown."""
        self._stopped, self._next = self._drawing, None

    def is_stopped(self) -> bool:
        """Tell whether what is drawn now is wanted no more; asked by the work itself."""
        return self._stopped or self._next is not None

    def _begin(self) -> None:
        if self._next is not None:
            self._drawing, self._stopped, work, self._next = True, False, self._next, None
            self.drawn = replace(self.drawn, is_stopped=False)
            self._jobs.run(work, self._on_drawn, self._on_failed)

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawing = False
        if self._next is not None:
            self._begin()
            return
        self.drawn = drawn
        self.ready.emit()

    def _on_failed(self, _: Exception) -> None:
        """Tell no more than that it went wrong: the words of the error may be those of a note."""
        self._on_drawn(Drawn(error=CannotRead()))
