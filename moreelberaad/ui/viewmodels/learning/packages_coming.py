"""Packages on their way in: read and planned beside the window, and then taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.commands import Change
from moreelberaad.application.merging import MergePlan, Merging
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.domain.errors import CannotRead, MoreelberaadError
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.domain.merging import Became
from moreelberaad.domain.packages import Package
from moreelberaad.lesson_packages import read_package
from moreelberaad.ui.support.jobs import Jobs

Read = Callable[[Path], Package]
ORDER = (Became.WITHDRAWN, Became.CONFLICT, Became.CHANGED, Became.NEW, Became.KNOWN)
"""What somebody should look at comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingFile:
    """One file: how many lessons it holds, or why it was refused."""

    name: str
    lessons: int = 0
    trouble: MoreelberaadError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What the good packages would bring; `there` are the lessons here before."""

    files: tuple[ComingFile, ...]
    plan: MergePlan | None
    there: Mapping[LessonId, KeptLesson] = field(repr=False)

    @property
    def good(self) -> int:
        """Count the packages that could be read."""
        return sum(each.trouble is None for each in self.files)

    @property
    def rows(self) -> tuple[tuple[Became, KeptLesson], ...]:
        """Give each lesson that a package told of, with what would become of it."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[tuple[Became, KeptLesson]]:
        merged = self.plan.merged if self.plan else None
        for kind in ORDER if merged else ():
            for name, became in merged.became.items() if merged else ():
                after = merged.lessons.get(name) if merged else None
                before = self.there.get(name)
                # of a lesson that goes, what it says here tells which one it is
                lesson = before if became is Became.WITHDRAWN and before else after or before
                if became is kind and lesson:
                    yield became, lesson


class ComingModel(QObject):
    """Nothing changes in the vault before `carry_out`; `taken_in` gives the `Change`."""

    changed = Signal()
    taken_in = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        merging: Callable[[], Merging],
        parent: QObject | None = None,
        *,
        read: Read = read_package,
    ) -> None:
        super().__init__(parent)
        self._merging, self._read = merging, read
        self._jobs, self._stopped = Jobs(self), Event()
        self.coming: Coming | None = None
        self.progress: tuple[int, int] | None = None
        self.is_busy = self.is_taking = False

    @property
    def can_take_in(self) -> bool:
        """Tell whether there is something to take in, and nothing under way."""
        plan = self.coming.plan if self.coming else None
        return plan is not None and not plan.is_empty and not self.is_busy

    def open(self, paths: Sequence[Path]) -> None:
        """Read these files, and look at what they would bring."""
        self.is_busy, self._stopped = True, Event()
        told = self._jobs.telling(self._on_told)
        watch = Watch(told=told, is_stopped=self._stopped.is_set)
        work = partial(_looked, self._merging, self._read, tuple(paths), watch)
        self._jobs.run(work, self._on_looked, self._on_failed)
        self.changed.emit()

    @Slot()
    def carry_out(self) -> None:
        """Take in what was planned; a backup comes first."""
        plan = self.coming.plan if self.coming else None
        if plan is not None and self.can_take_in:
            self.is_busy, self.is_taking, self.progress = True, True, None
            work = partial(_taken_in, self._merging, plan)
            self._jobs.run(work, self._on_taken_in, self._on_failed)
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Look no further; what is being taken in is taken in whole."""
        self._stopped.set()

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _on_told(self, number: int, of: int) -> None:
        self.progress = (number, of)
        self.changed.emit()

    def _on_looked(self, coming: Coming) -> None:
        self.is_busy, self.coming = False, coming
        self.changed.emit()

    def _on_taken_in(self, change: Change) -> None:
        self.is_busy = self.is_taking = False
        self.taken_in.emit(change)

    def _on_failed(self, error: Exception) -> None:
        self.is_busy = self.is_taking = False
        if isinstance(error, Stopped):
            return
        if not isinstance(error, MoreelberaadError):
            raise error
        self.changed.emit()
        self.failed.emit(error)


def _looked(
    merging: Callable[[], Merging], read: Read, paths: Sequence[Path], watch: Watch
) -> Coming:
    files, packages = [], []
    for number, path in enumerate(paths):
        watch.step(number, len(paths))
        try:
            package = read(path)
        except (MoreelberaadError, OSError) as error:
            # a refused file never stops the others
            known = error if isinstance(error, MoreelberaadError) else CannotRead()
            files.append(ComingFile(name=path.name, trouble=known))
        else:
            packages.append(package)
            files.append(ComingFile(name=path.name, lessons=len(package.lessons)))
    desk = merging()
    there = {each.id: each for each in desk.lessons.all()}
    plan = desk.plan(packages, watch) if packages else None
    return Coming(files=tuple(files), plan=plan, there=there)


def _taken_in(merging: Callable[[], Merging], plan: MergePlan) -> Change:
    return merging().carry_out(plan)
