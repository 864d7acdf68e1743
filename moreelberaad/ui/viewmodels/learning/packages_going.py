"""A package on its way out: planned beside the window after each choice, and then written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.packages import Pack, Packing, PackWish
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.gates import Scope
from moreelberaad.lesson_packages import pack_content, write_content
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.learning.packages_going_plan import Going, Offer, offered, planned

_STEPS = 25
"""Lessons between two words about the progress."""


class GoingModel(QObject):
    """Only the answer to the last choice counts; commands run on the thread of the window.

    `made` gives the pack and its file, `failed` the error that we know.
    """

    changed = Signal()
    offered = Signal()
    made = Signal(object, object)
    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._jobs, self._under_way = Jobs(self), Event()
        self.wish = PackWish(scope=Scope.UNIT)
        self.offer: Offer | None = None
        self.going: Going | None = None
        self.progress: tuple[int, int] | None = None
        self.unclassified = self.is_looking = self.is_writing = False

    @property
    def pack(self) -> Pack | None:
        """Give what would go along, as it was looked at last."""
        return self.going.pack if self.going else None

    @property
    def can_write(self) -> bool:
        """Tell whether there is something to write that somebody answered for."""
        is_busy = self.is_looking or self.is_writing
        return self.pack is not None and self.unclassified and not is_busy

    def begin(self) -> None:
        """Look at what there is to share."""
        work = partial(offered, self._bench)
        self._jobs.run(work, self._on_offered, self._on_failed)
        self._plan()

    def choose_scope(self, scope: Scope) -> None:
        """Let it go this far."""
        self._choose(replace(self.wish, scope=scope))

    def take_lessons(self, wanted: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Take the lessons along, or not."""
        self._choose(replace(self.wish, lessons=wanted))

    def take_decks(self, decks: tuple[str, ...]) -> None:
        """Take these decks along."""
        self._choose(replace(self.wish, decks=decks))

    def take_years(self, years: tuple[int, ...]) -> None:
        """Take the figures of these years along."""
        self._choose(replace(self.wish, years=years))

    def number(self, wanted: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Give it a number, or not."""
        self._choose(replace(self.wish, with_number=wanted))

    def set_unclassified(self, confirmed: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Take that someone sees no classified information in it."""
        self.unclassified = confirmed
        self.changed.emit()

    def write(self, path: Path) -> None:
        """Write the file; what leaves is settled first, and remembered after."""
        if self.can_write and (pack := self.pack):
            self.is_writing = True
            packing = self._bench.packing
            work = partial(pack_content, packing, pack, path, unclassified=self.unclassified)
            then = partial(self._settle, packing, pack, path)
            self._jobs.run(work, then, self._on_unwritten)
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Look no further; what is being written is written whole."""
        self._under_way.set()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _choose(self, wish: PackWish) -> None:
        self.wish = wish
        self._plan()

    def _plan(self) -> None:
        self._under_way.set()
        self._under_way = here = Event()
        self.is_looking, self.progress = True, None
        told = partial(_now_and_then, self._jobs.telling(partial(self._on_told, here)))
        watch = Watch(told=told, is_stopped=here.is_set)
        work = partial(planned, self._bench, self.wish, watch)
        self._jobs.run(work, partial(self._on_planned, here), partial(self._on_unplanned, here))
        self.changed.emit()

    def _on_offered(self, offer: Offer) -> None:
        self.offer = offer
        self.offered.emit()

    def _on_told(self, here: Event, number: int, of: int) -> None:
        if here is self._under_way:
            self.progress = (number, of)
            self.changed.emit()

    def _on_planned(self, here: Event, going: Going) -> None:
        if here is self._under_way:
            self.is_looking, self.going = False, going
            self.changed.emit()

    def _on_unplanned(self, here: Event, error: Exception) -> None:
        if here is self._under_way and not isinstance(error, Stopped):
            self.is_looking = False
            self.changed.emit()
            self._on_failed(error)

    def _settle(self, packing: Packing, pack: Pack, path: Path, content: bytes) -> None:
        if self._carried_out(partial(packing.let_years_go, pack)):
            done = partial(self._remember, packing, pack, path)
            self._jobs.run(partial(write_content, path, content), done, self._on_unwritten)

    def _remember(self, packing: Packing, pack: Pack, path: Path, _: None) -> None:
        self.made.emit(pack, path)  # it is there, whether or not that can be remembered
        if self._carried_out(partial(packing.was_written, pack)):
            self.is_writing = False
            self._plan()  # a next package has a number of its own

    def _carried_out(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except MoreelberaadError as error:
            self._on_unwritten(error)
            return False
        return True

    def _on_unwritten(self, error: Exception) -> None:
        self.is_writing = False
        self.changed.emit()
        # the words of an error that is not ours may be those of a note
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self.failed.emit(error)


def _now_and_then(tell: Callable[[int, int], None], number: int, of: int) -> None:
    if number % _STEPS == 0:
        tell(number, of)
